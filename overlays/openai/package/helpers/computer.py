"""The computer tool of responses: a driver of the caller's does what the model asks for, until it is done."""

from __future__ import annotations

from _thread import allocate_lock

from .._core.calls.steps import Await, arun, run
from .computer_turns import (
    ACTIONS,
    ComputerUseError,
    actions_of,
    calls_of,
    freed,
    image_of,
    prepared,
    replayed,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator, Mapping
    from typing import Any, TypeAlias, TypedDict, Unpack

    from .._core.calls.flows import Flow
    from ..types.responses import Response, ResponseComputerToolCall
    from .computer_drivers import AsyncComputerDriver, ComputerDriver

    Check: TypeAlias = "Callable[..., object] | None"

    class Checks(TypedDict, total=False):
        """Who has a say."""

        approve_safety_checks: Callable[[ResponseComputerToolCall], bool] | None
        before_action: Callable[[Any], bool] | None
        cancelled: Callable[[], bool] | None

    class AsyncChecks(TypedDict, total=False):
        """Who has a say."""

        approve_safety_checks: Callable[[ResponseComputerToolCall], Awaitable[bool]] | None
        before_action: Callable[[Any], Awaitable[bool]] | None
        cancelled: Callable[[], bool] | None


_NO_SESSION: Any = None  # no step here needs one


class _Toolset:
    """What both kinds do; written as steps."""

    def __init__(self, driver: Any) -> None:
        for name in ACTIONS:
            if not callable(getattr(driver, name, None)):
                raise ValueError(f"the driver has no method {name}(): a driver needs {', '.join(ACTIONS)}")
        self.driver: Any = driver
        self._busy = allocate_lock()
        self._closed = False

    def close(self) -> dict[str, str]:
        """No further call is carried out: `{"status": "draining"}` while one still is, else "closed"."""
        self._closed = True
        return {"status": "draining" if self._busy.locked() else "closed"}

    def _alone(self, steps: Flow[Any]) -> Flow[Any]:
        """These steps, if nothing else is at work."""
        if self._closed:
            raise RuntimeError("the computer toolset is closed: make another one")
        if not self._busy.acquire(False):
            raise RuntimeError("the computer toolset is busy: it does one thing at a time")
        try:
            return (yield from steps)
        finally:
            self._busy.release()

    def _asked(self, function: Callable[..., Any], *arguments: Any) -> Generator[Any, Any, Any]:
        given = yield Await(lambda: function(*arguments))
        if hasattr(given, "__await__"):
            getattr(given, "close", lambda: None)()
            raise ComputerUseError("a driver or callback gave an awaitable: use AsyncComputerToolset")
        return given

    # --- one call

    def _execute(self, call: Any, approve: Check, before: Check, cancelled: Check) -> Flow[dict[str, Any]]:
        actions = actions_of(call)
        _go_on(cancelled)
        if call.pending_safety_checks and (
            approve is None or (yield from self._asked(approve, call)) is not True
        ):
            raise ComputerUseError("the safety checks of a call were not approved")
        for action in actions:
            _go_on(cancelled)
            if before is not None and (yield from self._asked(before, action)) is not True:
                raise ComputerUseError(f"the action {action.type!r} was not approved")
            _go_on(cancelled)
            if action.type != "screenshot":  # there is one, at the end
                yield from self._asked(getattr(self.driver, action.type), action)
        _go_on(cancelled)
        image = image_of((yield from self._asked(self.driver.screenshot)))
        _go_on(cancelled)
        return {
            "type": "computer_call_output",
            "call_id": call.call_id,
            "output": image,
            "acknowledged_safety_checks": [
                {"id": check.id, "code": check.code, "message": check.message}
                for check in call.pending_safety_checks or ()
            ],
        }

    # --- the loop

    def _run(
        self, client: Any, params: Mapping[str, Any], most: int, *asked: Check
    ) -> Generator[Any, Any, Response]:
        request = prepared(params, most)
        done: set[str] = set()
        response: Any = None
        for step in range(1, most + 1):
            try:
                _go_on(asked[-1])
                response = yield Await(lambda: client.responses.create(**request))
                _go_on(asked[-1])
                calls = calls_of(response, done)
                if not calls:
                    return response  # type: ignore[no-any-return]
                if step == most:
                    break
                request["input"] += replayed(response)
                for call in calls:
                    if self._closed:
                        raise ComputerUseError("the computer toolset was closed")
                    request["input"].append((yield from self._execute(call, *asked)))
            except ComputerUseError as error:
                error.response = response
                raise
            freed(request)
        raise ComputerUseError(f"the model is not done after {most} steps: allow more", response)


class ComputerToolset(_Toolset):
    """Does what the computer tool asks for by a `ComputerDriver`, which the caller opens and closes.

    Callbacks decide: `approve_safety_checks(call)` and `before_action(action)`, which is asked before each
    action and before the last screenshot, must give True itself; anything else stops the run.
    `cancelled()` is looked at between the steps.
    """

    def __init__(self, driver: ComputerDriver) -> None:
        super().__init__(driver)

    def run(
        self,
        client: Any,
        params: Mapping[str, Any],
        *,
        max_steps: int = 20,
        **checks: Unpack[Checks],
    ) -> Response:
        """Ask, act, send the screenshot, until the model says something; that response.

        `params`: arguments of `client.responses.create`. `max_steps`: how often the model is asked, at least 1.
        Raises: ComputerUseError; ValueError for arguments that the loop cannot do with; what a call raises.
        """
        steps = self._run(client, params, max_steps, *_each(checks))
        return run(_NO_SESSION, self._alone(steps))  # type: ignore[no-any-return]

    def execute(
        self,
        call: ResponseComputerToolCall,
        **checks: Unpack[Checks],
    ) -> dict[str, Any]:
        """Do what one call asks for; the item to send back. Raises: ComputerUseError."""
        steps = self._execute(call, *_each(checks))
        return run(_NO_SESSION, self._alone(steps))  # type: ignore[no-any-return]


class AsyncComputerToolset(_Toolset):
    """`ComputerToolset` for an async client; its driver and callbacks are async."""

    def __init__(self, driver: AsyncComputerDriver) -> None:
        super().__init__(driver)

    async def run(
        self,
        client: Any,
        params: Mapping[str, Any],
        *,
        max_steps: int = 20,
        **checks: Unpack[AsyncChecks],
    ) -> Response:
        """As `ComputerToolset.run` does."""
        steps = self._run(client, params, max_steps, *_each(checks))
        return await arun(_NO_SESSION, self._alone(steps))  # type: ignore[no-any-return]

    async def execute(
        self,
        call: ResponseComputerToolCall,
        **checks: Unpack[AsyncChecks],
    ) -> dict[str, Any]:
        """As `ComputerToolset.execute` does."""
        steps = self._execute(call, *_each(checks))
        return await arun(_NO_SESSION, self._alone(steps))  # type: ignore[no-any-return]


def _go_on(cancelled: Check) -> None:
    if cancelled is not None and cancelled():
        raise ComputerUseError("the run was cancelled")


def _each(checks: Mapping[str, Any]) -> list[Check]:
    """One by one; TypeError for one that there is not."""
    names = ("approve_safety_checks", "before_action", "cancelled")
    if unknown := checks.keys() - set(names):
        raise TypeError(f"unexpected keyword arguments: {', '.join(sorted(unknown))}")
    return [checks.get(name) for name in names]
