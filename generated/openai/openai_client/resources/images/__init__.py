# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.images`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, StreamInfo, operation, subresource
from ...helpers.images import ImageFlows

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
        Request,
        Stream,
        Streamed,
        StreamedManager,
        Sync,
        View,
    )
    from ...types._models import ImageEditStreamEvent, ImageGenStreamEvent, ImagesResponse
    from ...types._params import ImageCreateVariationParams, ImageEditParams, ImageGenerateParams
    from .edits import Edits
    from .variations import Variations

_CREATE_VARIATION = Endpoint(
    "POST",
    "/images/variations",
    body="image! model n response_format size user",
    media="multipart/form-data",
    files="image",
    answer="types._models:ImagesResponse",
    security=("ApiKeyAuth",),
)

_EDIT = Endpoint(
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

_GENERATE = Endpoint(
    "POST",
    "/images/generations",
    body="prompt! model n quality response_format output_format output_compression stream "
    "partial_images size moderation background style user",
    answer="types._models:ImagesResponse",
    stream=StreamInfo("types._models:ImageGenStreamEvent", flag="stream", enough=("image_generation.completed",)),
    security=("ApiKeyAuth",),
)


class Images(ImageFlows[E], Resource[E]):
    """Images from texts and other images."""

    _path = "images"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Images[Raw], Images[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Images[Streamed], Images[AsyncStreamed]]]

    @subresource
    def edits(self) -> Edits[E]:
        from .edits import Edits

        return Edits(self._engine)

    @subresource
    def variations(self) -> Variations[E]:
        from .variations import Variations

        return Variations(self._engine)

    @operation
    def create_variation(self, **params: Unpack[ImageCreateVariationParams]) -> Request[ImagesResponse]:
        """Make variations of an image. Source: `POST /images/variations` (createImageVariation)."""
        return _CREATE_VARIATION.call(params)

    if TYPE_CHECKING:

        @overload
        def edit(
            self: Images[Sync], *, stream: Literal[False] | None = None, **params: Unpack[ImageEditParams]
        ) -> ImagesResponse: ...
        @overload
        def edit(
            self: Images[Sync], *, stream: Literal[True], **params: Unpack[ImageEditParams]
        ) -> Stream[ImageEditStreamEvent]: ...
        @overload
        def edit(
            self: Images[Sync], *, stream: bool, **params: Unpack[ImageEditParams]
        ) -> ImagesResponse | Stream[ImageEditStreamEvent]: ...
        @overload
        def edit(
            self: Images[Async], *, stream: Literal[False] | None = None, **params: Unpack[ImageEditParams]
        ) -> Awaitable[ImagesResponse]: ...
        @overload
        def edit(
            self: Images[Async], *, stream: Literal[True], **params: Unpack[ImageEditParams]
        ) -> Awaitable[AsyncStream[ImageEditStreamEvent]]: ...
        @overload
        def edit(
            self: Images[Async], *, stream: bool, **params: Unpack[ImageEditParams]
        ) -> Awaitable[ImagesResponse | AsyncStream[ImageEditStreamEvent]]: ...
        @overload
        def edit(
            self: Images[Raw], *, stream: Literal[False] | None = None, **params: Unpack[ImageEditParams]
        ) -> RawResponse[ImagesResponse]: ...
        @overload
        def edit(
            self: Images[Raw], *, stream: Literal[True], **params: Unpack[ImageEditParams]
        ) -> RawResponse[Stream[ImageEditStreamEvent]]: ...
        @overload
        def edit(
            self: Images[AsyncRaw], *, stream: Literal[False] | None = None, **params: Unpack[ImageEditParams]
        ) -> Awaitable[RawResponse[ImagesResponse]]: ...
        @overload
        def edit(
            self: Images[AsyncRaw], *, stream: Literal[True], **params: Unpack[ImageEditParams]
        ) -> Awaitable[RawResponse[AsyncStream[ImageEditStreamEvent]]]: ...
        @overload
        def edit(
            self: Images[Streamed], *, stream: Literal[False] | None = None, **params: Unpack[ImageEditParams]
        ) -> StreamedManager[ImagesResponse]: ...
        @overload
        def edit(
            self: Images[Streamed], *, stream: Literal[True], **params: Unpack[ImageEditParams]
        ) -> StreamedManager[Stream[ImageEditStreamEvent]]: ...
        @overload
        def edit(
            self: Images[AsyncStreamed], *, stream: Literal[False] | None = None, **params: Unpack[ImageEditParams]
        ) -> AsyncStreamedManager[ImagesResponse]: ...
        @overload
        def edit(
            self: Images[AsyncStreamed], *, stream: Literal[True], **params: Unpack[ImageEditParams]
        ) -> AsyncStreamedManager[AsyncStream[ImageEditStreamEvent]]: ...

    def edit(self, **params: Any) -> Any:
        """Change images as a text says, or extend them. Source: `POST /images/edits` (createImageEdit)."""
        return self._run(_EDIT.call(params))

    if TYPE_CHECKING:

        @overload
        def generate(
            self: Images[Sync], *, stream: Literal[False] | None = None, **params: Unpack[ImageGenerateParams]
        ) -> ImagesResponse: ...
        @overload
        def generate(
            self: Images[Sync], *, stream: Literal[True], **params: Unpack[ImageGenerateParams]
        ) -> Stream[ImageGenStreamEvent]: ...
        @overload
        def generate(
            self: Images[Sync], *, stream: bool, **params: Unpack[ImageGenerateParams]
        ) -> ImagesResponse | Stream[ImageGenStreamEvent]: ...
        @overload
        def generate(
            self: Images[Async], *, stream: Literal[False] | None = None, **params: Unpack[ImageGenerateParams]
        ) -> Awaitable[ImagesResponse]: ...
        @overload
        def generate(
            self: Images[Async], *, stream: Literal[True], **params: Unpack[ImageGenerateParams]
        ) -> Awaitable[AsyncStream[ImageGenStreamEvent]]: ...
        @overload
        def generate(
            self: Images[Async], *, stream: bool, **params: Unpack[ImageGenerateParams]
        ) -> Awaitable[ImagesResponse | AsyncStream[ImageGenStreamEvent]]: ...
        @overload
        def generate(
            self: Images[Raw], *, stream: Literal[False] | None = None, **params: Unpack[ImageGenerateParams]
        ) -> RawResponse[ImagesResponse]: ...
        @overload
        def generate(
            self: Images[Raw], *, stream: Literal[True], **params: Unpack[ImageGenerateParams]
        ) -> RawResponse[Stream[ImageGenStreamEvent]]: ...
        @overload
        def generate(
            self: Images[AsyncRaw], *, stream: Literal[False] | None = None, **params: Unpack[ImageGenerateParams]
        ) -> Awaitable[RawResponse[ImagesResponse]]: ...
        @overload
        def generate(
            self: Images[AsyncRaw], *, stream: Literal[True], **params: Unpack[ImageGenerateParams]
        ) -> Awaitable[RawResponse[AsyncStream[ImageGenStreamEvent]]]: ...
        @overload
        def generate(
            self: Images[Streamed], *, stream: Literal[False] | None = None, **params: Unpack[ImageGenerateParams]
        ) -> StreamedManager[ImagesResponse]: ...
        @overload
        def generate(
            self: Images[Streamed], *, stream: Literal[True], **params: Unpack[ImageGenerateParams]
        ) -> StreamedManager[Stream[ImageGenStreamEvent]]: ...
        @overload
        def generate(
            self: Images[AsyncStreamed], *, stream: Literal[False] | None = None, **params: Unpack[ImageGenerateParams]
        ) -> AsyncStreamedManager[ImagesResponse]: ...
        @overload
        def generate(
            self: Images[AsyncStreamed], *, stream: Literal[True], **params: Unpack[ImageGenerateParams]
        ) -> AsyncStreamedManager[AsyncStream[ImageGenStreamEvent]]: ...

    def generate(self, **params: Any) -> Any:
        """Make images from a text. Source: `POST /images/generations` (createImage)."""
        return self._run(_GENERATE.call(params))

    create = generate
    """The same as `client.images.generate`."""
