"""Tool runs on `client.responses`."""

from __future__ import annotations

from .._core import E, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, TypeVar, overload

    from .._core import Async, Sync
    from ..types.responses import ResponseInputItemParam
    from .responses_runner import AsyncResponseToolRunner, ResponseToolRunner
    from .toolbox import Tool, ToolErrors

    T = TypeVar("T")


class ResponsesTools(Resource[E]):
    """Runs of tools of `client.responses`."""

    if TYPE_CHECKING:

        @overload
        def run_tools(
            self: Resource[Sync],
            *,
            model: str,
            input: str | Iterable[ResponseInputItemParam],
            tools: Iterable[Tool],
            text_format: type[T],
            max_steps: int = 10,
            tool_errors: ToolErrors = "report",
            stream: bool = False,
            **params: Any,
        ) -> ResponseToolRunner[T]: ...
        @overload
        def run_tools(
            self: Resource[Sync],
            *,
            model: str,
            input: str | Iterable[ResponseInputItemParam],
            tools: Iterable[Tool],
            text_format: None = None,
            max_steps: int = 10,
            tool_errors: ToolErrors = "report",
            stream: bool = False,
            **params: Any,
        ) -> ResponseToolRunner[None]: ...
        @overload
        def run_tools(
            self: Resource[Async],
            *,
            model: str,
            input: str | Iterable[ResponseInputItemParam],
            tools: Iterable[Tool],
            text_format: type[T],
            max_steps: int = 10,
            tool_errors: ToolErrors = "report",
            stream: bool = False,
            **params: Any,
        ) -> AsyncResponseToolRunner[T]: ...
        @overload
        def run_tools(
            self: Resource[Async],
            *,
            model: str,
            input: str | Iterable[ResponseInputItemParam],
            tools: Iterable[Tool],
            text_format: None = None,
            max_steps: int = 10,
            tool_errors: ToolErrors = "report",
            stream: bool = False,
            **params: Any,
        ) -> AsyncResponseToolRunner[None]: ...

    def run_tools(
        self,
        *,
        tools: Any,
        max_steps: int = 10,
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
        `max_steps`: how often the model is asked at most. `stream`: its answers come as events.

        >>> runner = client.responses.run_tools(model="gpt-4o-mini", input="Oslo?", tools=[weather])
        >>> runner.final_content()
        'It rains.'

        Nothing is sent before the first event or the end is asked for. Raises: ToolRunnerError when the
        model still calls functions at the last step.
        """
        from .responses_runner import AsyncResponseToolRunner, ResponseToolRunner
        from .toolbox import Toolbox

        kind: Any = AsyncResponseToolRunner if self._engine.session.asynchronous else ResponseToolRunner
        box = Toolbox(tools, tool_errors)
        return kind(self, box, max_steps, stream, params)
