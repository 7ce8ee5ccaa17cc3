"""What both kinds of event handler for an assistant's run know and keep."""

from __future__ import annotations

from .malformed import UnexpectedEventError, fail

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    from ..types.beta import AssistantStreamEvent
    from ..types.beta.threads import Message, Run
    from ..types.beta.threads.runs import RunStep
    from .assistant_state import AssistantState

    T = TypeVar("T")


class Handler:
    """The state of a run, for those who handle its events. A handler serves one stream."""

    _stream: Any = None
    _state: AssistantState

    def _init(self, stream: Any) -> None:
        """Take a stream over. Raises RuntimeError when there is one already."""
        if self._stream is not None:
            raise RuntimeError("this event handler has a stream already: make one handler for each stream")
        from .assistant_state import AssistantState

        self._stream = stream
        self._state = AssistantState()

    def _started(self) -> Any:
        if self._stream is None:
            raise RuntimeError(
                "the stream has not been started: pass the handler to it and enter its context"
            )
        return self._stream

    def _hook(self, name: str, base: type) -> Any:
        """A method of this name, unless it is the one that does nothing."""
        hook = getattr(self, name)
        return None if getattr(hook, "__func__", None) is getattr(base, name) else hook

    @property
    def current_event(self) -> AssistantStreamEvent | None:
        """The event that methods are being called for."""
        return None if self._stream is None else self._state.event

    @property
    def current_run(self) -> Run | None:
        """The run, as far as it is known."""
        run: Run | None = None if self._stream is None else self._state.run
        return run

    @property
    def current_run_step_snapshot(self) -> RunStep | None:
        """The step that is under way, with everything so far."""
        step: RunStep | None = None if self._stream is None else self._state.step()
        return step

    @property
    def current_message_snapshot(self) -> Message | None:
        """The newest message, with everything so far."""
        message: Message | None = None if self._stream is None else self._state.message()
        return message

    def _final_run(self) -> Run:
        return _some(self.current_run, "run")

    def _final_run_steps(self) -> list[RunStep]:
        return _some(self._state.steps(), "run step")

    def _final_messages(self) -> list[Message]:
        return _some(self._state.messages(), "message")


def _some(found: T | None, what: str) -> T:
    if not found:
        raise UnexpectedEventError(f"the stream brought no {what}")
    return found


def texts(event: Any) -> list[str]:
    """The pieces of text in an event."""
    try:
        if event.event != "thread.message.delta":
            return []
        contents = event.data.delta.content or ()
        return [each.text.value for each in contents if each.type == "text" and each.text and each.text.value]
    except Exception as error:
        fail(error)


def timed_out(error: Exception) -> bool:
    """Is it about time?"""
    from .._core.foundation.errors import APITimeoutError

    return isinstance(error, (APITimeoutError, TimeoutError))
