"""The functions of a tool runner: found by name, called, their results made into text."""

from __future__ import annotations

from .._core.foundation.sentinels import absent
from .tools import FunctionTool, function_tool

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable
    from typing import Any, Literal, TypeAlias

    from .._core.requests.session import Session
    from .runner_events import FunctionCall

    ToolErrors: TypeAlias = Literal["report", "raise"] | Callable[[FunctionCall, Exception], str]
    Tool: TypeAlias = FunctionTool[..., Any] | Callable[..., Any] | dict[str, Any]
    Done: TypeAlias = tuple[Any, Exception | None]


class Toolbox:
    """Tools by name. Plain functions become tools; a dict is sent as it is, nothing is run for it."""

    def __init__(self, tools: Iterable[Any], errors: ToolErrors) -> None:
        if errors not in ("report", "raise") and not callable(errors):
            raise ValueError(f"tool_errors must be 'report', 'raise' or a function, not {errors!r}")
        self.errors = errors
        self.functions: dict[str, FunctionTool[..., Any]] = {}
        self.given: list[Any] = []
        """All tools, functions as `FunctionTool`."""
        self.others: set[str] = set()
        """Names of functions that somebody else runs."""
        for tool in () if absent(tools) else tools:
            self._add(tool)

    def _add(self, tool: Any) -> None:
        if hasattr(tool, "keys"):
            described: Any = tool.get("function") or tool
            model = getattr(described, "model", None)
            if model.__class__ is FunctionTool:
                tool = model
            else:
                self.others.add(str(described.get("name")))
        elif not isinstance(tool, FunctionTool):
            tool = function_tool(tool)
        if isinstance(tool, FunctionTool):
            if tool.name in self.functions:
                raise ValueError(f"two tools are called {tool.name}; give one another name")
            self.functions[tool.name] = tool
        self.given.append(tool)

    def failed(self, call: FunctionCall, error: Exception) -> Done:
        """What the model is told of an error. Raises the error when that was chosen."""
        if self.errors == "raise":
            raise error
        if callable(self.errors):
            return self.errors(call, error), error
        return f"Error: {error or type(error).__name__}", error

    def call(self, call: FunctionCall) -> Any:
        """Call a function; gives its result, or what it awaits."""
        tool = self.functions.get(call.name)
        if tool is None:
            known = ", ".join(sorted(self.functions))
            raise LookupError(f"there is no function {call.name}; there are {known}")
        return tool.call(call.arguments)


class CallAll:
    """Step: call functions, one after the other, or on the async side all at once.

    There, a function that is not async runs in a thread, so that it holds up nobody.
    """

    __slots__ = ("box", "calls")

    def __init__(self, box: Toolbox, calls: list[FunctionCall]) -> None:
        self.box = box
        self.calls = calls

    def run_sync(self, session: Session) -> list[Done]:
        return [self._one(call) for call in self.calls]

    async def run_async(self, session: Session) -> list[Done]:
        import asyncio

        tasks = [asyncio.ensure_future(self._one_later(call)) for call in self.calls]
        try:
            return await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def _one(self, call: FunctionCall) -> Done:
        try:
            given = self.box.call(call)
        except Exception as error:
            return self.box.failed(call, error)
        if hasattr(given, "__await__"):
            if hasattr(given, "close"):
                given.close()
            raise TypeError(f"the tool {call.name} is async: it needs the async client")
        return output(given), None

    async def _one_later(self, call: FunctionCall) -> Done:
        try:
            tool = self.box.functions.get(call.name)
            if tool is not None and not _is_async(tool.function):
                from asyncio import to_thread

                given = await to_thread(self.box.call, call)
            else:
                given = self.box.call(call)
            if hasattr(given, "__await__"):
                waiting: Awaitable[Any] = given
                given = await waiting
        except Exception as error:
            return self.box.failed(call, error)
        return output(given), None


def _is_async(function: Any) -> bool:
    from inspect import iscoroutinefunction, unwrap

    target = unwrap(function)
    return iscoroutinefunction(target) or iscoroutinefunction(getattr(target, "__call__", None))  # noqa: B004


def output(value: Any) -> Any:
    """A result as the model reads it: text as it is, None as "", everything else as JSON."""
    if isinstance(value, str) or value is None:
        return value or ""
    from .._core.foundation.json import dumps

    return dumps(value).decode()
