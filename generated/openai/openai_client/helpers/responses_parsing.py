"""`client.responses.parse()`: a response whose text becomes an instance of a class."""

from __future__ import annotations

from .._core import E, Resource
from .._core.calls.finishing import Finishing
from .._core.foundation.sentinels import absent, omit

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
    from ..types.responses import ParsedResponse, ResponseCreateParams

    T = TypeVar("T")


class ResponsesParsing(Resource[E]):
    """Structured output of `client.responses`."""

    if TYPE_CHECKING:

        @overload
        def parse(
            self: Resource[Sync], *, text_format: type[T], **params: Unpack[ResponseCreateParams]
        ) -> ParsedResponse[T]: ...
        @overload
        def parse(self: Resource[Sync], **params: Unpack[ResponseCreateParams]) -> ParsedResponse[None]: ...
        @overload
        def parse(
            self: Resource[Async], *, text_format: type[T], **params: Unpack[ResponseCreateParams]
        ) -> Awaitable[ParsedResponse[T]]: ...
        @overload
        def parse(
            self: Resource[Async], **params: Unpack[ResponseCreateParams]
        ) -> Awaitable[ParsedResponse[None]]: ...
        @overload
        def parse(
            self: Resource[Raw], *, text_format: type[T], **params: Unpack[ResponseCreateParams]
        ) -> RawResponse[ParsedResponse[T]]: ...
        @overload
        def parse(
            self: Resource[Raw], **params: Unpack[ResponseCreateParams]
        ) -> RawResponse[ParsedResponse[None]]: ...
        @overload
        def parse(
            self: Resource[AsyncRaw], *, text_format: type[T], **params: Unpack[ResponseCreateParams]
        ) -> Awaitable[RawResponse[ParsedResponse[T]]]: ...
        @overload
        def parse(
            self: Resource[AsyncRaw], **params: Unpack[ResponseCreateParams]
        ) -> Awaitable[RawResponse[ParsedResponse[None]]]: ...
        @overload
        def parse(
            self: Resource[Streamed], *, text_format: type[T], **params: Unpack[ResponseCreateParams]
        ) -> StreamedManager[ParsedResponse[T]]: ...
        @overload
        def parse(
            self: Resource[Streamed], **params: Unpack[ResponseCreateParams]
        ) -> StreamedManager[ParsedResponse[None]]: ...
        @overload
        def parse(
            self: Resource[AsyncStreamed], *, text_format: type[T], **params: Unpack[ResponseCreateParams]
        ) -> AsyncStreamedManager[ParsedResponse[T]]: ...
        @overload
        def parse(
            self: Resource[AsyncStreamed], **params: Unpack[ResponseCreateParams]
        ) -> AsyncStreamedManager[ParsedResponse[None]]: ...

    def parse(self, *, text_format: Any = omit, text: Any = omit, **params: Any) -> Any:
        """A response as `create` makes it, with its text as an instance of `text_format`.

        `text_format`: a pydantic model or dataclass, an attrs class, a dataclass, a TypedDict; its schema
        is sent in strict form. Strict functions among the tools get `parsed_arguments`.

        >>> response = client.responses.parse(model="gpt-4o-mini", input="How is it in Oslo?", text_format=Weather)
        >>> response.output_parsed
        Weather(city='Oslo', degrees=4)

        Raises: TypeError when `text` holds a format as well; ValueError for an answer that does not fit.
        """
        from . import parsing

        if params.get("stream"):
            raise TypeError("parse() does not stream: use stream()")
        if parsing.is_class(text_format):
            settings = {} if absent(text) or text is None else dict(text)
            if "format" in settings:
                raise TypeError("text.format and text_format exclude each other: leave one of them out")
            text = {**settings, "format": parsing.text_format(text_format)}
        tools = parsing.response_tools(params.pop("tools", omit))

        def finish(response: Any, _: Any) -> Any:
            return parsing.parse_response(response, text_format, tools)

        resource: Any = type(self)(Finishing(self._engine, finish))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        return resource.create(**params, text=text, tools=tools)
