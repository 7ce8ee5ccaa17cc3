"""Tool runs on `client.chat.completions`."""

from __future__ import annotations

from .._core import E, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, TypeVar, overload

    from .._core import Async, Sync
    from ..types.chat import ChatCompletionMessageParam
    from .chat_runner import AsyncChatToolRunner, ChatToolRunner
    from .toolbox import Tool, ToolErrors

    T = TypeVar("T")


class ChatTools(Resource[E]):
    """Runs of tools of `client.chat.completions`."""

    if TYPE_CHECKING:

        @overload
        def run_tools(
            self: Resource[Sync],
            *,
            model: str,
            messages: Iterable[ChatCompletionMessageParam],
            tools: Iterable[Tool],
            response_format: type[T],
            max_chat_completions: int = 10,
            tool_errors: ToolErrors = "report",
            stream: bool = False,
            **params: Any,
        ) -> ChatToolRunner[T]: ...
        @overload
        def run_tools(
            self: Resource[Sync],
            *,
            model: str,
            messages: Iterable[ChatCompletionMessageParam],
            tools: Iterable[Tool],
            response_format: Mapping[str, Any] | None = None,
            max_chat_completions: int = 10,
            tool_errors: ToolErrors = "report",
            stream: bool = False,
            **params: Any,
        ) -> ChatToolRunner[None]: ...
        @overload
        def run_tools(
            self: Resource[Async],
            *,
            model: str,
            messages: Iterable[ChatCompletionMessageParam],
            tools: Iterable[Tool],
            response_format: type[T],
            max_chat_completions: int = 10,
            tool_errors: ToolErrors = "report",
            stream: bool = False,
            **params: Any,
        ) -> AsyncChatToolRunner[T]: ...
        @overload
        def run_tools(
            self: Resource[Async],
            *,
            model: str,
            messages: Iterable[ChatCompletionMessageParam],
            tools: Iterable[Tool],
            response_format: Mapping[str, Any] | None = None,
            max_chat_completions: int = 10,
            tool_errors: ToolErrors = "report",
            stream: bool = False,
            **params: Any,
        ) -> AsyncChatToolRunner[None]: ...

    def run_tools(
        self,
        *,
        tools: Any,
        max_chat_completions: int = 10,
        tool_errors: Any = "report",
        stream: bool = False,
        **params: Any,
    ) -> Any:
        """A conversation in which the model calls functions, until it calls none; takes what `create` takes.

        `tools`: typed Python functions, or what `function_tool` makes of them; on an async client they may
        be async, and calls of one step run side by side (those that are not async in threads). Tools that
        are dicts are only described to the model: the run ends when it calls one of them.
        `tool_errors`: "report" tells the model what a function raised or which arguments did not fit, "raise"
        ends the run with it; a function `(call, error) -> str` says what to tell.
        `max_chat_completions`: how often the model is asked at most. `stream`: its answers come as events.

        >>> runner = client.chat.completions.run_tools(model="gpt-4o-mini", messages=messages, tools=[weather])
        >>> runner.final_content()
        'It rains.'

        Nothing is sent before the first event or the end is asked for. Raises: ToolRunnerError when the
        model still calls functions at the last completion.
        """
        from .chat_runner import AsyncChatToolRunner, ChatToolRunner
        from .toolbox import Toolbox

        kind: Any = AsyncChatToolRunner if self._engine.session.asynchronous else ChatToolRunner
        box = Toolbox(tools, tool_errors)
        return kind(self, box, max_chat_completions, stream, params)
