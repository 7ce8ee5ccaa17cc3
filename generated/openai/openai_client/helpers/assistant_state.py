"""Events of an assistant's run into calls of an event handler's methods: no I/O, one logic for both handlers."""

from __future__ import annotations

from functools import partial

from .._core.models.codec import decode, of_class
from .._core.models.dump import as_data
from .._core.streaming.delta_merge import WHOLE, item, merge, read
from ..types.beta import threads
from ..types.beta.threads import runs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, TypeAlias

    from ..types.beta import AssistantStreamEvent

    Hooks: TypeAlias = Iterator[tuple[str, Callable[[], tuple[Any, ...]]]]
    """Which method comes next, and how to make its arguments, should somebody have overridden it."""

_WHOLE = WHOLE | {"id", "role"}
_RUN_STOPS = {"requires_action", "completed", "failed", "cancelled", "expired", "incomplete"}
_STEP_STOPS = {"completed", "failed", "cancelled", "expired"}


class AssistantState:
    """What a run has said so far: the run, its steps and its messages."""

    def __init__(self) -> None:
        self.event: AssistantStreamEvent | None = None
        self.run: Any = None
        self._steps: dict[str, dict[str, Any]] = {}
        self._messages: dict[str, dict[str, Any]] = {}
        self._step: str | None = None  # the id of the one that events are about
        self._message: str | None = None
        self._call: tuple[str, int] | None = None  # the tool call that is being written
        self._content: int | None = None  # the content that is being written

    def take(self, event: Any) -> Hooks:
        """Add an event. Each call must be made before the next one is asked for."""
        self.event = event
        yield "on_event", lambda: (event,)
        kind, _, what = str(event.event).rpartition(".")
        data: Any = event.data
        if kind == "thread.run":
            self.run = data
            if what in _RUN_STOPS:
                yield from self._call_done()
        elif kind == "thread.run.step" and what == "delta":
            yield from self._step_goes_on(data)
        elif kind == "thread.run.step":
            yield from self._step_is(what, data)
        elif kind == "thread.message" and what == "delta":
            yield from self._message_goes_on(data)
        elif kind == "thread.message":
            yield from self._message_is(what, data)
        self.event = None

    # --- what is there

    def message(self) -> Any:
        """The message that events are about, as it is now."""
        return None if self._message is None else _typed(threads.Message, self._messages[self._message])

    def step(self) -> Any:
        """The run step that events are about, as it is now."""
        return None if self._step is None else _typed(runs.RunStep, self._steps[self._step])

    def messages(self) -> list[Any]:
        """All messages."""
        return [_typed(threads.Message, each) for each in self._messages.values()]

    def steps(self) -> list[Any]:
        """All run steps."""
        return [_typed(runs.RunStep, each) for each in self._steps.values()]

    # --- steps

    def _step_is(self, what: str, step: Any) -> Hooks:
        stops = what in _STEP_STOPS
        if stops:
            yield from self._call_done()
        self._steps[step.id] = as_data(step)
        self._step = step.id
        if what == "created":
            yield "on_run_step_created", lambda: (step,)
        elif stops:
            yield "on_run_step_done", lambda: (step,)
            self._step = None

    def _step_goes_on(self, data: Any) -> Hooks:
        merge(self._steps.setdefault(data.id, {"id": data.id}), data.delta.__dict__, _WHOLE)
        self._step = data.id
        for call in getattr(data.delta.step_details, "tool_calls", None) or ():
            at = (data.id, call.index)
            if at == self._call:
                yield "on_tool_call_delta", partial(self._with_call, at, call)
            else:
                yield from self._call_done()
                self._call = at
                yield "on_tool_call_created", partial(self._with_call, at)
        yield "on_run_step_delta", lambda: (data.delta, self.step())

    def _call_done(self) -> Hooks:
        at = self._call
        if at is not None:
            yield "on_tool_call_done", partial(self._with_call, at)
            self._call = None

    def _with_call(self, at: tuple[str, int], *before: Any) -> tuple[Any, ...]:
        """These, and a tool call as it is now."""
        step, index = at
        calls: list[Any] = self._steps[step].get("step_details", {}).get("tool_calls") or []
        return (*before, decode("types.beta.threads.runs._models:ToolCall", read(item(calls, index))))

    # --- messages

    def _message_is(self, what: str, message: Any) -> Hooks:
        self._messages[message.id] = as_data(message)
        self._message = message.id
        if what == "created":
            yield "on_message_created", lambda: (message,)
        elif what in ("completed", "incomplete"):
            yield from self._content_done()
            yield "on_message_done", lambda: (message,)

    def _message_goes_on(self, data: Any) -> Hooks:
        message = self._messages.setdefault(data.id, {"id": data.id, "content": []})
        known = len(message.get("content") or ())
        merge(message, data.delta.__dict__, _WHOLE)
        self._message = data.id
        contents = data.delta.content or ()
        for content in contents:
            if content.index >= known and content.type == "text":
                known = content.index + 1
                yield "on_text_created", partial(self._with_text, content.index)
        for content in contents:
            if content.type == "text" and content.text is not None:
                yield "on_text_delta", partial(self._with_text, content.index, content.text)
            if content.index != self._content:
                yield from self._content_done()
                self._content = content.index
        yield "on_message_delta", lambda: (data.delta, self.message())

    def _content_done(self) -> Hooks:
        at, self._content = self._content, None
        part = self._part_at(at)
        if part is None or at is None:
            return
        if part.get("type") == "text":
            yield "on_text_done", partial(self._with_text, at)
        elif part.get("type") == "image_file":
            yield "on_image_file_done", lambda: (_typed(threads.ImageFile, part.get("image_file")),)

    def _with_text(self, at: int, *before: Any) -> tuple[Any, ...]:
        """These, and a text as it is now."""
        return (*before, _typed(threads.Text, (self._part_at(at) or {}).get("text")))

    def _part_at(self, at: int | None) -> dict[str, Any] | None:
        """A content of the message; those of a complete one are counted, not numbered."""
        contents: list[Any] = self._messages[self._message or ""].get("content") or []
        if at is None:
            return None
        found: dict[str, Any] | None = item(contents, at)
        if found is None and at < len(contents):
            found = contents[at]
        return found


def _typed(cls: Any, data: Any) -> Any:
    return of_class(cls)(read(data))
