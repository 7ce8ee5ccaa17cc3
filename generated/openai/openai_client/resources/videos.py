# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.videos`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation
from ..helpers.videos import VideoFlows

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Binary, CallOptions, Raw, Request, Streamed, View
    from ..pagination import ConversationCursorPages
    from ..types._models import Video, VideoDeleteResponse, VideoGetCharacterResponse
    from ..types._params import (
        VideoCreateCharacterParams,
        VideoCreateParams,
        VideoDownloadContentParams,
        VideoEditParams,
        VideoExtendParams,
        VideoListParams,
        VideoRemixParams,
    )

_CREATE = Endpoint(
    "POST",
    "/videos",
    body="prompt! model input_reference seconds size",
    media=("multipart/form-data", "application/json"),
    files="input_reference",
    answer="types._models:Video",
    security=("ApiKeyAuth",),
)

_CREATE_CHARACTER = Endpoint(
    "POST",
    "/videos/characters",
    body="video! name!",
    media="multipart/form-data",
    files="video",
    answer="types._models:VideoGetCharacterResponse",
    security=("ApiKeyAuth",),
)

_DELETE = Endpoint("DELETE", "/videos/{video_id}", answer="types._models:VideoDeleteResponse", security=("ApiKeyAuth",))

_DOWNLOAD_CONTENT = Endpoint(
    "GET", "/videos/{video_id}/content", query="variant", answer="binary", accept="video/mp4", security=("ApiKeyAuth",)
)

_EDIT = Endpoint(
    "POST",
    "/videos/edits",
    body="video! prompt!",
    media=("multipart/form-data", "application/json"),
    files="video",
    answer="types._models:Video",
    security=("ApiKeyAuth",),
)

_EXTEND = Endpoint(
    "POST",
    "/videos/extensions",
    body="video! prompt! seconds!",
    media=("multipart/form-data", "application/json"),
    files="video",
    answer="types._models:Video",
    security=("ApiKeyAuth",),
)

_GET_CHARACTER = Endpoint(
    "GET",
    "/videos/characters/{character_id}",
    answer="types._models:VideoGetCharacterResponse",
    security=("ApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/videos",
    query="limit order after",
    answer="types._models:Video",
    page="pagination:SyncConversationCursorPage:AsyncConversationCursorPage",
    security=("ApiKeyAuth",),
)

_REMIX = Endpoint(
    "POST", "/videos/{video_id}/remix", body="prompt!", answer="types._models:Video", security=("ApiKeyAuth",)
)

_RETRIEVE = Endpoint("GET", "/videos/{video_id}", answer="types._models:Video", security=("ApiKeyAuth",))


class Videos(VideoFlows[E], Resource[E]):
    """Videos from texts and images."""

    _path = "videos"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Videos[Raw], Videos[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Videos[Streamed], Videos[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[VideoCreateParams]) -> Request[Video]:
        """Start to make a video from a text and, if wanted, an image. Source: `POST /videos` (createVideo)."""
        return _CREATE.call(params)

    @operation
    def create_character(self, **params: Unpack[VideoCreateCharacterParams]) -> Request[VideoGetCharacterResponse]:
        """Create a character from an uploaded video. Source: `POST /videos/characters` (CreateVideoCharacter)."""
        return _CREATE_CHARACTER.call(params)

    @operation
    def delete(self, video_id: str, **options: Unpack[CallOptions]) -> Request[VideoDeleteResponse]:
        """Delete a video that is finished or has failed. Source: `DELETE /videos/{video_id}` (DeleteVideo)."""
        return _DELETE.call(options, video_id)

    @operation
    def download_content(self, video_id: str, **params: Unpack[VideoDownloadContentParams]) -> Binary:
        """Download a finished video, or its thumbnail or sprite sheet.

        Source: `GET /videos/{video_id}/content` (RetrieveVideoContent).
        """
        return _DOWNLOAD_CONTENT.call(params, video_id)

    @operation
    def edit(self, **params: Unpack[VideoEditParams]) -> Request[Video]:
        """Start to make an edited version of a video. Source: `POST /videos/edits` (CreateVideoEdit)."""
        return _EDIT.call(params)

    @operation
    def extend(self, **params: Unpack[VideoExtendParams]) -> Request[Video]:
        """Start to make a longer version of a video. Source: `POST /videos/extensions` (CreateVideoExtend)."""
        return _EXTEND.call(params)

    @operation
    def get_character(self, character_id: str, **options: Unpack[CallOptions]) -> Request[VideoGetCharacterResponse]:
        """Fetch a character. Source: `GET /videos/characters/{character_id}` (GetVideoCharacter)."""
        return _GET_CHARACTER.call(options, character_id)

    @operation
    def list(self, **params: Unpack[VideoListParams]) -> ConversationCursorPages[Video]:
        """List the videos, page by page. Source: `GET /videos` (ListVideos)."""
        return _LIST.call(params)

    @operation
    def remix(self, video_id: str, **params: Unpack[VideoRemixParams]) -> Request[Video]:
        """Start to make a video anew with another text.

        Source: `POST /videos/{video_id}/remix` (CreateVideoRemix).
        """
        return _REMIX.call(params, video_id)

    @operation
    def retrieve(self, video_id: str, **options: Unpack[CallOptions]) -> Request[Video]:
        """Fetch a video job. Source: `GET /videos/{video_id}` (GetVideo)."""
        return _RETRIEVE.call(options, video_id)
