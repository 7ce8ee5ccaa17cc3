# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.answers`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, StreamInfo, deprecated

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
    from ..types._params import AnswerCreateParams

_CREATE = Endpoint("POST", "/answers", body="stream", answer="_core:str", stream=StreamInfo("_core:str", flag="stream"))

_MAKE = Endpoint("POST", "/answers", body="stream", answer="_core:str", stream=StreamInfo("_core:str", flag="stream"))


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
        ) -> str: ...
        @overload
        def create(
            self: Answers[Sync], *, stream: Literal[True], **params: Unpack[AnswerCreateParams]
        ) -> Stream[str]: ...
        @overload
        def create(self: Answers[Sync], *, stream: bool, **params: Unpack[AnswerCreateParams]) -> str | Stream[str]: ...
        @overload
        def create(
            self: Answers[Async], *, stream: Literal[False] | None = None, **params: Unpack[AnswerCreateParams]
        ) -> Awaitable[str]: ...
        @overload
        def create(
            self: Answers[Async], *, stream: Literal[True], **params: Unpack[AnswerCreateParams]
        ) -> Awaitable[AsyncStream[str]]: ...
        @overload
        def create(
            self: Answers[Async], *, stream: bool, **params: Unpack[AnswerCreateParams]
        ) -> Awaitable[str | AsyncStream[str]]: ...
        @overload
        def create(
            self: Answers[Raw], *, stream: Literal[False] | None = None, **params: Unpack[AnswerCreateParams]
        ) -> RawResponse[str]: ...
        @overload
        def create(
            self: Answers[Raw], *, stream: Literal[True], **params: Unpack[AnswerCreateParams]
        ) -> RawResponse[Stream[str]]: ...
        @overload
        def create(
            self: Answers[AsyncRaw], *, stream: Literal[False] | None = None, **params: Unpack[AnswerCreateParams]
        ) -> Awaitable[RawResponse[str]]: ...
        @overload
        def create(
            self: Answers[AsyncRaw], *, stream: Literal[True], **params: Unpack[AnswerCreateParams]
        ) -> Awaitable[RawResponse[AsyncStream[str]]]: ...
        @overload
        def create(
            self: Answers[Streamed], *, stream: Literal[False] | None = None, **params: Unpack[AnswerCreateParams]
        ) -> StreamedManager[str]: ...
        @overload
        def create(
            self: Answers[Streamed], *, stream: Literal[True], **params: Unpack[AnswerCreateParams]
        ) -> StreamedManager[Stream[str]]: ...
        @overload
        def create(
            self: Answers[AsyncStreamed], *, stream: Literal[False] | None = None, **params: Unpack[AnswerCreateParams]
        ) -> AsyncStreamedManager[str]: ...
        @overload
        def create(
            self: Answers[AsyncStreamed], *, stream: Literal[True], **params: Unpack[AnswerCreateParams]
        ) -> AsyncStreamedManager[AsyncStream[str]]: ...

    def create(self, **params: Any) -> Any:
        """Source: `POST /answers`."""
        return self._run(_CREATE.call(params))

    if TYPE_CHECKING:

        @overload
        @deprecated("client.answers.make is deprecated: use client.answers.create")
        def make(
            self: Answers[Sync], *, stream: Literal[False] | None = None, **params: Unpack[AnswerCreateParams]
        ) -> str: ...
        @overload
        @deprecated("client.answers.make is deprecated: use client.answers.create")
        def make(
            self: Answers[Sync], *, stream: Literal[True], **params: Unpack[AnswerCreateParams]
        ) -> Stream[str]: ...
        @overload
        @deprecated("client.answers.make is deprecated: use client.answers.create")
        def make(self: Answers[Sync], *, stream: bool, **params: Unpack[AnswerCreateParams]) -> str | Stream[str]: ...
        @overload
        @deprecated("client.answers.make is deprecated: use client.answers.create")
        def make(
            self: Answers[Async], *, stream: Literal[False] | None = None, **params: Unpack[AnswerCreateParams]
        ) -> Awaitable[str]: ...
        @overload
        @deprecated("client.answers.make is deprecated: use client.answers.create")
        def make(
            self: Answers[Async], *, stream: Literal[True], **params: Unpack[AnswerCreateParams]
        ) -> Awaitable[AsyncStream[str]]: ...
        @overload
        @deprecated("client.answers.make is deprecated: use client.answers.create")
        def make(
            self: Answers[Async], *, stream: bool, **params: Unpack[AnswerCreateParams]
        ) -> Awaitable[str | AsyncStream[str]]: ...
        @overload
        @deprecated("client.answers.make is deprecated: use client.answers.create")
        def make(
            self: Answers[Raw], *, stream: Literal[False] | None = None, **params: Unpack[AnswerCreateParams]
        ) -> RawResponse[str]: ...
        @overload
        @deprecated("client.answers.make is deprecated: use client.answers.create")
        def make(
            self: Answers[Raw], *, stream: Literal[True], **params: Unpack[AnswerCreateParams]
        ) -> RawResponse[Stream[str]]: ...
        @overload
        @deprecated("client.answers.make is deprecated: use client.answers.create")
        def make(
            self: Answers[AsyncRaw], *, stream: Literal[False] | None = None, **params: Unpack[AnswerCreateParams]
        ) -> Awaitable[RawResponse[str]]: ...
        @overload
        @deprecated("client.answers.make is deprecated: use client.answers.create")
        def make(
            self: Answers[AsyncRaw], *, stream: Literal[True], **params: Unpack[AnswerCreateParams]
        ) -> Awaitable[RawResponse[AsyncStream[str]]]: ...
        @overload
        @deprecated("client.answers.make is deprecated: use client.answers.create")
        def make(
            self: Answers[Streamed], *, stream: Literal[False] | None = None, **params: Unpack[AnswerCreateParams]
        ) -> StreamedManager[str]: ...
        @overload
        @deprecated("client.answers.make is deprecated: use client.answers.create")
        def make(
            self: Answers[Streamed], *, stream: Literal[True], **params: Unpack[AnswerCreateParams]
        ) -> StreamedManager[Stream[str]]: ...
        @overload
        @deprecated("client.answers.make is deprecated: use client.answers.create")
        def make(
            self: Answers[AsyncStreamed], *, stream: Literal[False] | None = None, **params: Unpack[AnswerCreateParams]
        ) -> AsyncStreamedManager[str]: ...
        @overload
        @deprecated("client.answers.make is deprecated: use client.answers.create")
        def make(
            self: Answers[AsyncStreamed], *, stream: Literal[True], **params: Unpack[AnswerCreateParams]
        ) -> AsyncStreamedManager[AsyncStream[str]]: ...

    @deprecated("client.answers.make is deprecated: use client.answers.create")
    def make(self, **params: Any) -> Any:
        """The same as `client.answers.create`. Deprecated: use client.answers.create. Source: `POST /answers`."""
        return self._run(_MAKE.call(params))
