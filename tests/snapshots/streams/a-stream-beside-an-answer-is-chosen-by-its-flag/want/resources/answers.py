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
    from ..types.answers._models import Answer, Word
    from ..types.answers._params import AnswerCreateParams

_CREATE = Endpoint(
    "POST",
    "/answers",
    body="question! stream",
    answer="types.answers._models:Answer",
    stream=StreamInfo("types.answers._models:Word", flag="stream"),
)


class Answers(Resource[E]):
    """Calls of `client.answers`."""

    _path = "answers"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Answers[Raw], Answers[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Answers[Streamed], Answers[AsyncStreamed]]]

    if TYPE_CHECKING:

        @overload
        def create(
            self: Answers[Sync], *, stream: Literal[False] | None = None, **params: Unpack[AnswerCreateParams]
        ) -> Answer: ...
        @overload
        def create(
            self: Answers[Sync], *, stream: Literal[True], **params: Unpack[AnswerCreateParams]
        ) -> Stream[Word]: ...
        @overload
        def create(
            self: Answers[Sync], *, stream: bool, **params: Unpack[AnswerCreateParams]
        ) -> Answer | Stream[Word]: ...
        @overload
        def create(
            self: Answers[Async], *, stream: Literal[False] | None = None, **params: Unpack[AnswerCreateParams]
        ) -> Awaitable[Answer]: ...
        @overload
        def create(
            self: Answers[Async], *, stream: Literal[True], **params: Unpack[AnswerCreateParams]
        ) -> Awaitable[AsyncStream[Word]]: ...
        @overload
        def create(
            self: Answers[Async], *, stream: bool, **params: Unpack[AnswerCreateParams]
        ) -> Awaitable[Answer | AsyncStream[Word]]: ...
        @overload
        def create(
            self: Answers[Raw], *, stream: Literal[False] | None = None, **params: Unpack[AnswerCreateParams]
        ) -> RawResponse[Answer]: ...
        @overload
        def create(
            self: Answers[Raw], *, stream: Literal[True], **params: Unpack[AnswerCreateParams]
        ) -> RawResponse[Stream[Word]]: ...
        @overload
        def create(
            self: Answers[AsyncRaw], *, stream: Literal[False] | None = None, **params: Unpack[AnswerCreateParams]
        ) -> Awaitable[RawResponse[Answer]]: ...
        @overload
        def create(
            self: Answers[AsyncRaw], *, stream: Literal[True], **params: Unpack[AnswerCreateParams]
        ) -> Awaitable[RawResponse[AsyncStream[Word]]]: ...
        @overload
        def create(
            self: Answers[Streamed], *, stream: Literal[False] | None = None, **params: Unpack[AnswerCreateParams]
        ) -> StreamedManager[Answer]: ...
        @overload
        def create(
            self: Answers[Streamed], *, stream: Literal[True], **params: Unpack[AnswerCreateParams]
        ) -> StreamedManager[Stream[Word]]: ...
        @overload
        def create(
            self: Answers[AsyncStreamed], *, stream: Literal[False] | None = None, **params: Unpack[AnswerCreateParams]
        ) -> AsyncStreamedManager[Answer]: ...
        @overload
        def create(
            self: Answers[AsyncStreamed], *, stream: Literal[True], **params: Unpack[AnswerCreateParams]
        ) -> AsyncStreamedManager[AsyncStream[Word]]: ...

    def create(self, **params: Any) -> Any:
        """Source: `POST /answers`."""
        return self._run(_CREATE.call(params))
