"""`client.chat.completions.parse()`: a completion whose content becomes an instance of a class."""

from __future__ import annotations

from .._core import E, Resource
from .._core.calls.finishing import Finishing
from .._core.foundation.sentinels import omit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable
    from typing import Any, TypeVar, Unpack, overload

    from .._core import (
        Async,
        AsyncRaw,
        AsyncStreamed,
        AsyncStreamedManager,
        Raw,
        RawResponse,
        Streamed,
        StreamedManager,
        Sync,
    )
    from ..types.chat import CompletionCreateParams, ParsedChatCompletion
    from .chat_params import ChatParams

    T = TypeVar("T")


class ChatParsing(Resource[E]):
    """Structured output of `client.chat.completions`."""

    if TYPE_CHECKING:

        @overload
        def parse(
            self: Resource[Sync], *, response_format: type[T], **params: Unpack[ChatParams]
        ) -> ParsedChatCompletion[T]: ...
        @overload
        def parse(
            self: Resource[Sync], **params: Unpack[CompletionCreateParams]
        ) -> ParsedChatCompletion[None]: ...
        @overload
        def parse(
            self: Resource[Async], *, response_format: type[T], **params: Unpack[ChatParams]
        ) -> Awaitable[ParsedChatCompletion[T]]: ...
        @overload
        def parse(
            self: Resource[Async], **params: Unpack[CompletionCreateParams]
        ) -> Awaitable[ParsedChatCompletion[None]]: ...
        @overload
        def parse(
            self: Resource[Raw], *, response_format: type[T], **params: Unpack[ChatParams]
        ) -> RawResponse[ParsedChatCompletion[T]]: ...
        @overload
        def parse(
            self: Resource[Raw], **params: Unpack[CompletionCreateParams]
        ) -> RawResponse[ParsedChatCompletion[None]]: ...
        @overload
        def parse(
            self: Resource[AsyncRaw], *, response_format: type[T], **params: Unpack[ChatParams]
        ) -> Awaitable[RawResponse[ParsedChatCompletion[T]]]: ...
        @overload
        def parse(
            self: Resource[AsyncRaw], **params: Unpack[CompletionCreateParams]
        ) -> Awaitable[RawResponse[ParsedChatCompletion[None]]]: ...
        @overload
        def parse(
            self: Resource[Streamed], *, response_format: type[T], **params: Unpack[ChatParams]
        ) -> StreamedManager[ParsedChatCompletion[T]]: ...
        @overload
        def parse(
            self: Resource[Streamed], **params: Unpack[CompletionCreateParams]
        ) -> StreamedManager[ParsedChatCompletion[None]]: ...
        @overload
        def parse(
            self: Resource[AsyncStreamed], *, response_format: type[T], **params: Unpack[ChatParams]
        ) -> AsyncStreamedManager[ParsedChatCompletion[T]]: ...
        @overload
        def parse(
            self: Resource[AsyncStreamed], **params: Unpack[CompletionCreateParams]
        ) -> AsyncStreamedManager[ParsedChatCompletion[None]]: ...

    def parse(self, *, response_format: Any = omit, **params: Any) -> Any:
        """A chat completion as `create` makes it, with its content as an instance of `response_format`.

        `response_format`: a pydantic model or dataclass, an attrs class, a dataclass, a TypedDict; its
        schema is sent in strict form. Tools must be strict functions: those of `function_tool` and
        `pydantic_function_tool` give `parsed_arguments` of their own type, others JSON data.

        >>> asked = {"model": "gpt-4o-mini", "messages": messages}
        >>> completion = client.chat.completions.parse(**asked, response_format=Weather)
        >>> completion.choices[0].message.parsed
        Weather(city='Oslo', degrees=4)

        Raises: LengthFinishReasonError, ContentFilterFinishReasonError when the answer was cut short;
        ValueError for tools that cannot be parsed, and for an answer that does not fit.
        """
        from . import parsing

        if params.pop("stream", None):
            raise TypeError("parse() does not stream: use stream()")
        tools = parsing.tools(params.pop("tools", omit))

        def finish(completion: Any, _: Any) -> Any:
            return parsing.parse_chat_completion(completion, response_format, tools)

        resource: Any = type(self)(Finishing(self._engine, finish))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        headers: dict[str, Any] = {"X-Stainless-Helper-Method": "chat.completions.parse"}
        params["extra_headers"] = {**headers, **(params.get("extra_headers") or {})}
        sent = parsing.response_format(response_format)
        return resource.create(**params, response_format=sent, tools=tools, stream=False)
