"""Chunks of a chat completion into events and into the completion: no I/O, one logic for every driver."""

from __future__ import annotations

from .._core.foundation.sentinels import absent, omit
from .._core.models.codec import of_class
from . import structure
from .chat_choice import Choice
from .chat_events import ChunkEvent
from .lazy_event import late
from .malformed import UnexpectedEventError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Generic, TypeVar

    from .._core import Omit
    from ..types.chat import ChatCompletionChunk, ParsedChatCompletion
    from .chat_events import ChatCompletionStreamEvent

    T = TypeVar("T")
else:
    from .._core.foundation.generic import Generic, T

_NEWEST = frozenset({"usage", "system_fingerprint"})
"""Members of a completion whose last value counts; of all others it is the first."""
_CUT_SHORT = ("length", "content_filter")


class ChatCompletionStreamState(Generic[T]):
    """Adds up the chunks of one streamed chat completion.

    >>> state = ChatCompletionStreamState()
    >>> for chunk in client.chat.completions.create(model="gpt-4o-mini", messages=messages, stream=True):
    ...     events = state.handle_chunk(chunk)
    >>> state.get_final_completion().choices[0].message.content
    'What is a loom?'
    """

    def __init__(
        self, *, input_tools: Iterable[Any] | Omit = omit, response_format: type[T] | Any | Omit = omit
    ) -> None:
        """`input_tools` and `response_format` as they were given to the request."""
        self._format = response_format
        self._tools: Any = input_tools if absent(input_tools) else list(input_tools or ())
        self._strict = structure.strict_names(self._tools, nested=True)
        self._data: dict[str, Any] = {}
        self._choices: dict[int, Choice] = {}
        self._snapshot: Any = None

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[object]:
        """The completion so far. Raises RuntimeError before the first chunk."""
        if self._snapshot is None:
            from ..types.chat import ChatCompletion

            self._snapshot = of_class(ChatCompletion)(self._as_data(partial=True))
        snapshot: ParsedChatCompletion[object] = self._snapshot
        return snapshot

    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """The whole completion, parsed.

        Raises: LengthFinishReasonError and ContentFilterFinishReasonError when it was cut short,
        RuntimeError when there were no chunks.
        """
        final: ParsedChatCompletion[T] = structure.completion(self._as_data(), self._format, self._tools)
        return final

    def handle_chunk(self, chunk: ChatCompletionChunk) -> list[ChatCompletionStreamEvent[T]]:
        """Add a chunk and say what it changed.

        Raises: LengthFinishReasonError and ContentFilterFinishReasonError when that cut short what was
        to be parsed.
        """
        self._snapshot = None
        self._add(chunk.__dict__)
        events: list[Any] = [late(ChunkEvent, {"type": "chunk", "chunk": chunk}, self)]
        for each in chunk.choices or ():
            choice: dict[str, Any] = each.__dict__
            index = choice.get("index") or 0
            known = self._choices.get(index)
            if known is None:
                known = self._choices[index] = Choice(
                    index, structure.is_type(self._format), self._strict, self
                )
            events += known.take(choice)
            if choice.get("finish_reason") in _CUT_SHORT and (known.parses or self._strict):
                self.get_final_completion()  # raises what is right for it
        return events

    def parse(self, message: dict[str, Any]) -> Any:
        """A message of its own, parsed."""
        choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", **message}}
        made = structure.completion({**self._data, "choices": [choice]}, self._format, self._tools)
        return made.choices[0].message

    def _add(self, members: dict[str, Any]) -> None:
        data = self._data
        for key, value in members.items():
            if key in _NEWEST:
                if value is not None or key not in data:
                    data[key] = value
            elif not data.get(key):
                data[key] = value
        data["object"] = "chat.completion"

    def _as_data(self, partial: bool = False) -> dict[str, Any]:
        """The completion as JSON data. `partial`: with what has been parsed so far."""
        if not self._data:
            raise UnexpectedEventError("no chunk has arrived yet: iterate over the stream first")
        choices = [self._choices[index].as_data(partial) for index in sorted(self._choices)]
        return {**self._data, "choices": choices}
