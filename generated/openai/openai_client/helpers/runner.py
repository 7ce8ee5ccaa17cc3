"""The loop of a tool runner: ask the model, call its functions, send what they gave, until it is done.

Written once, as a generator of steps and of events; `Runner` takes the steps in a blocking way,
`AsyncRunner` awaits them.
"""

from __future__ import annotations

from .._core.calls.steps import Await
from .._exceptions import OpenAIError
from .runner_events import (
    FunctionCallEvent,
    FunctionResultEvent,
    MessageEvent,
    StepEvent,
    StreamedEvent,
)
from .toolbox import CallAll

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Generator, Iterator
    from typing import Any, Generic, Self, TypeVar

    from .runner_events import FunctionCall, RunnerEvent
    from .toolbox import Toolbox

    R = TypeVar("R")
else:
    from .._core.foundation.generic import Generic

    R = None

_EVENTS = (StepEvent, StreamedEvent, MessageEvent, FunctionCallEvent, FunctionResultEvent)
_END: Any = object()


class ToolRunnerError(OpenAIError, RuntimeError):
    """A run stopped before the model was done; the runner still holds what was said."""


class Loop(Generic[R]):
    """What both kinds of runner are: the conversation so far, and how it goes on."""

    def __init__(self, resource: Any, box: Toolbox, limit: int, stream: bool) -> None:
        if limit.__class__ is not int or limit < 1:
            raise ValueError(f"the number of steps must be a positive integer, not {limit!r}")
        self._resource = resource
        self._session = resource._engine.session
        self._box = box
        self._limit = limit
        self._stream = stream
        self._open: Any = None
        self._hooks: dict[str, list[Callable[..., Any]]] = {}
        self._results: list[R] = []

    # --- what each API says for itself

    def _request(self) -> Callable[[], Any]:
        """How to ask the model; gives its answer, or a manager of the stream of it."""
        raise NotImplementedError

    def _whole(self, stream: Any) -> Callable[[], Any]:
        """How to get the answer out of a stream."""
        raise NotImplementedError

    def _reply(self, result: R) -> list[dict[str, Any]]:
        """What the answer adds to the conversation."""
        raise NotImplementedError

    def _calls(self, result: R) -> list[FunctionCall]:
        """The calls that the answer asks for."""
        raise NotImplementedError

    def _answer(self, call: FunctionCall, output: Any) -> dict[str, Any]:
        """What a function gave, as it is added to the conversation."""
        raise NotImplementedError

    def _keep(self, message: dict[str, Any], by_model: bool) -> None:
        """Add to the conversation."""
        raise NotImplementedError

    # --- the loop

    def _steps(self) -> Generator[Any, Any, None]:
        for step in range(1, self._limit + 1):
            result = (yield from self._streamed()) if self._stream else (yield Await(self._request()))
            self._results.append(result)
            yield StepEvent(step, result)
            for message in self._reply(result):
                self._keep(message, by_model=True)
                yield MessageEvent(message)
            calls = self._calls(result)
            if not calls or any(call.name in self._box.others for call in calls):
                return  # it is done, or waits for somebody who can do what it asks for
            if step == self._limit:
                break
            for call in calls:
                yield FunctionCallEvent(call)
            done = yield CallAll(self._box, calls)
            for call, (output, error) in zip(calls, done, strict=True):
                yield FunctionResultEvent(call, output, error)
                message = self._answer(call, output)
                self._keep(message, by_model=False)
                yield MessageEvent(message)
        raise ToolRunnerError(
            f"the model still calls functions after {self._limit} steps; allow more, or look at what it does"
        )

    def _streamed(self) -> Generator[Any, Any, R]:
        manager = self._request()()
        later = self._session.asynchronous
        stream = yield Await(manager.__aenter__ if later else manager.__enter__)
        self._open = manager
        following: Any = anext if later else next
        while (event := (yield Await(lambda: following(stream, _END)))) is not _END:
            yield StreamedEvent(event)
        result: R = yield Await(self._whole(stream))
        self._open = None
        yield Await(lambda: (manager.__aexit__ if later else manager.__exit__)(None, None, None))
        return result

    # --- what callers see

    def on(self, type: str, hook: Callable[..., Any]) -> Self:
        """Have a function called with every event of a type: "step", "stream", "message", "function_call",
        "function_result". On an async client it may be async.
        """
        if type not in {kind.type for kind in _EVENTS}:
            raise ValueError(f"there are no events of type {type!r}")
        self._hooks.setdefault(type, []).append(hook)
        return self

    def _last(self) -> R:
        if not self._results:
            raise ToolRunnerError("the run was ended before the model answered")
        return self._results[-1]


class Runner(Loop[R]):
    """A run; iterate over its events, or ask for its end."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._iterator = self._events()

    def __iter__(self) -> Iterator[RunnerEvent[R]]:
        return self._iterator

    def __next__(self) -> RunnerEvent[R]:
        return next(self._iterator)

    def until_done(self) -> Self:
        """Run to the end. Raises: ToolRunnerError when there were too many steps; what a call raises."""
        for _ in self._iterator:
            pass
        return self

    def close(self) -> None:
        """Stop where it is, and release the connection."""
        self._iterator.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _events(self) -> Generator[RunnerEvent[R], None, None]:
        steps = self._steps()
        try:
            step = next(steps)
            while True:
                if isinstance(step, _EVENTS):
                    for hook in self._hooks.get(step.type, ()):
                        hook(step)
                    yield step
                    step = next(steps)
                    continue
                try:
                    answer = step.run_sync(self._session)
                except Exception as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(answer)
        except StopIteration:
            return
        finally:
            if self._open is not None:
                self._open.__exit__(None, None, None)


class AsyncRunner(Loop[R]):
    """A run; iterate over its events with `async for`, or await its end."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._iterator = self._events()

    def __aiter__(self) -> AsyncIterator[RunnerEvent[R]]:
        return self._iterator

    async def __anext__(self) -> RunnerEvent[R]:
        return await self._iterator.__anext__()

    async def until_done(self) -> Self:
        """Run to the end. Raises: ToolRunnerError when there were too many steps; what a call raises."""
        async for _ in self._iterator:
            pass
        return self

    async def aclose(self) -> None:
        """Stop where it is, and release the connection."""
        iterator: Any = self._iterator
        await iterator.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def _events(self) -> AsyncIterator[RunnerEvent[R]]:
        steps = self._steps()
        try:
            step = next(steps)
            while True:
                if isinstance(step, _EVENTS):
                    for hook in self._hooks.get(step.type, ()):
                        waiting: Any = hook(step)
                        if hasattr(waiting, "__await__"):
                            await waiting
                    yield step
                    step = next(steps)
                    continue
                try:
                    answer = await step.run_async(self._session)
                except Exception as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(answer)
        except StopIteration:
            return
        finally:
            if self._open is not None:
                await self._open.__aexit__(None, None, None)
