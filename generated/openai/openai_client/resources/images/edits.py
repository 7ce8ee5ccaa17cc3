# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.images.edits`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, StreamInfo

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from typing import Any, ClassVar, Literal, Unpack, overload

    from ..._core import (
        Async,
        AsyncRaw,
        AsyncStream,
        AsyncStreamed,
        AsyncStreamedManager,
        Raw,
        RawResponse,
        Stream,
        Streamed,
        StreamedManager,
        Sync,
        View,
    )
    from ...types._models import ImageEditStreamEvent, ImagesResponse
    from ...types._params import ImageEditParams

_CREATE = Endpoint(
    "POST",
    "/images/edits",
    body="image! prompt! mask background model n size response_format output_format "
    "output_compression user input_fidelity stream partial_images quality",
    media="multipart/form-data",
    files="image mask",
    answer="types._models:ImagesResponse",
    stream=StreamInfo("types._models:ImageEditStreamEvent", flag="stream", enough=("image_edit.completed",)),
    security=("ApiKeyAuth",),
)


class Edits(Resource[E]):
    """Calls of `client.images.edits`."""

    _path = "images.edits"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Edits[Raw], Edits[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Edits[Streamed], Edits[AsyncStreamed]]]

    if TYPE_CHECKING:

        @overload
        def create(
            self: Edits[Sync], *, stream: Literal[False] | None = None, **params: Unpack[ImageEditParams]
        ) -> ImagesResponse: ...
        @overload
        def create(
            self: Edits[Sync], *, stream: Literal[True], **params: Unpack[ImageEditParams]
        ) -> Stream[ImageEditStreamEvent]: ...
        @overload
        def create(
            self: Edits[Sync], *, stream: bool, **params: Unpack[ImageEditParams]
        ) -> ImagesResponse | Stream[ImageEditStreamEvent]: ...
        @overload
        def create(
            self: Edits[Async], *, stream: Literal[False] | None = None, **params: Unpack[ImageEditParams]
        ) -> Awaitable[ImagesResponse]: ...
        @overload
        def create(
            self: Edits[Async], *, stream: Literal[True], **params: Unpack[ImageEditParams]
        ) -> Awaitable[AsyncStream[ImageEditStreamEvent]]: ...
        @overload
        def create(
            self: Edits[Async], *, stream: bool, **params: Unpack[ImageEditParams]
        ) -> Awaitable[ImagesResponse | AsyncStream[ImageEditStreamEvent]]: ...
        @overload
        def create(
            self: Edits[Raw], *, stream: Literal[False] | None = None, **params: Unpack[ImageEditParams]
        ) -> RawResponse[ImagesResponse]: ...
        @overload
        def create(
            self: Edits[Raw], *, stream: Literal[True], **params: Unpack[ImageEditParams]
        ) -> RawResponse[Stream[ImageEditStreamEvent]]: ...
        @overload
        def create(
            self: Edits[AsyncRaw], *, stream: Literal[False] | None = None, **params: Unpack[ImageEditParams]
        ) -> Awaitable[RawResponse[ImagesResponse]]: ...
        @overload
        def create(
            self: Edits[AsyncRaw], *, stream: Literal[True], **params: Unpack[ImageEditParams]
        ) -> Awaitable[RawResponse[AsyncStream[ImageEditStreamEvent]]]: ...
        @overload
        def create(
            self: Edits[Streamed], *, stream: Literal[False] | None = None, **params: Unpack[ImageEditParams]
        ) -> StreamedManager[ImagesResponse]: ...
        @overload
        def create(
            self: Edits[Streamed], *, stream: Literal[True], **params: Unpack[ImageEditParams]
        ) -> StreamedManager[Stream[ImageEditStreamEvent]]: ...
        @overload
        def create(
            self: Edits[AsyncStreamed], *, stream: Literal[False] | None = None, **params: Unpack[ImageEditParams]
        ) -> AsyncStreamedManager[ImagesResponse]: ...
        @overload
        def create(
            self: Edits[AsyncStreamed], *, stream: Literal[True], **params: Unpack[ImageEditParams]
        ) -> AsyncStreamedManager[AsyncStream[ImageEditStreamEvent]]: ...

    def create(self, **params: Any) -> Any:
        """The same as `client.images.edit`. Source: `POST /images/edits` (createImageEdit)."""
        return self._run(_CREATE.call(params))
