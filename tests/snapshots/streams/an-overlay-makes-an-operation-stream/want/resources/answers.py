# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.answers`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, StreamInfo

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from typing import Any, ClassVar, Literal, Unpack, overload

    from .._core import (
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
    from ..types.answers._models import Answer, Event
    from ..types.answers._params import AnswerUpdateParams

_UPDATE = Endpoint(
    "POST",
    "/answers/{id}",
    body="question! mode",
    answer="types.answers._models:Answer",
    stream=StreamInfo("types.answers._models:Event", flag="mode", value="live", end=("end",)),
)


class Answers(Resource[E]):
    """Calls of `client.answers`."""

    _path = "answers"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Answers[Raw], Answers[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Answers[Streamed], Answers[AsyncStreamed]]]

    if TYPE_CHECKING:

        @overload
        def update(
            self: Answers[Sync], id: str, *, mode: Literal["whole"] | None = None, **params: Unpack[AnswerUpdateParams]
        ) -> Answer: ...
        @overload
        def update(
            self: Answers[Sync], id: str, *, mode: Literal["live"], **params: Unpack[AnswerUpdateParams]
        ) -> Stream[Event]: ...
        @overload
        def update(
            self: Answers[Sync], id: str, *, mode: Literal["whole", "live"], **params: Unpack[AnswerUpdateParams]
        ) -> Answer | Stream[Event]: ...
        @overload
        def update(
            self: Answers[Async], id: str, *, mode: Literal["whole"] | None = None, **params: Unpack[AnswerUpdateParams]
        ) -> Awaitable[Answer]: ...
        @overload
        def update(
            self: Answers[Async], id: str, *, mode: Literal["live"], **params: Unpack[AnswerUpdateParams]
        ) -> Awaitable[AsyncStream[Event]]: ...
        @overload
        def update(
            self: Answers[Async], id: str, *, mode: Literal["whole", "live"], **params: Unpack[AnswerUpdateParams]
        ) -> Awaitable[Answer | AsyncStream[Event]]: ...
        @overload
        def update(
            self: Answers[Raw], id: str, *, mode: Literal["whole"] | None = None, **params: Unpack[AnswerUpdateParams]
        ) -> RawResponse[Answer]: ...
        @overload
        def update(
            self: Answers[Raw], id: str, *, mode: Literal["live"], **params: Unpack[AnswerUpdateParams]
        ) -> RawResponse[Stream[Event]]: ...
        @overload
        def update(
            self: Answers[AsyncRaw],
            id: str,
            *,
            mode: Literal["whole"] | None = None,
            **params: Unpack[AnswerUpdateParams],
        ) -> Awaitable[RawResponse[Answer]]: ...
        @overload
        def update(
            self: Answers[AsyncRaw], id: str, *, mode: Literal["live"], **params: Unpack[AnswerUpdateParams]
        ) -> Awaitable[RawResponse[AsyncStream[Event]]]: ...
        @overload
        def update(
            self: Answers[Streamed],
            id: str,
            *,
            mode: Literal["whole"] | None = None,
            **params: Unpack[AnswerUpdateParams],
        ) -> StreamedManager[Answer]: ...
        @overload
        def update(
            self: Answers[Streamed], id: str, *, mode: Literal["live"], **params: Unpack[AnswerUpdateParams]
        ) -> StreamedManager[Stream[Event]]: ...
        @overload
        def update(
            self: Answers[AsyncStreamed],
            id: str,
            *,
            mode: Literal["whole"] | None = None,
            **params: Unpack[AnswerUpdateParams],
        ) -> AsyncStreamedManager[Answer]: ...
        @overload
        def update(
            self: Answers[AsyncStreamed], id: str, *, mode: Literal["live"], **params: Unpack[AnswerUpdateParams]
        ) -> AsyncStreamedManager[AsyncStream[Event]]: ...

    def update(self, id: str, **params: Any) -> Any:
        """Source: `POST /answers/{id}`."""
        return self._run(_UPDATE.call(params, id))
