"""What happens while a tool runner works, told apart by `type`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Generic, Literal, TypeAlias, TypeVar

    R = TypeVar("R")

    RunnerEvent: TypeAlias = (
        "StepEvent[R] | StreamedEvent | MessageEvent | FunctionCallEvent | FunctionResultEvent"
    )
else:
    from .._core.foundation.generic import Generic

    R = None


class FunctionCall:
    """A call that the model asks for: the function's name, the arguments as the JSON text that it wrote."""

    __slots__ = ("arguments", "id", "name")

    def __init__(self, id: str, name: str, arguments: str) -> None:
        self.id = id
        self.name = name
        self.arguments = arguments

    def __repr__(self) -> str:
        return f"<FunctionCall {self.name}({self.arguments})>"


class StepEvent(Generic[R]):
    """The model has answered; `step` counts from 1, `result` is the completion or response."""

    __slots__ = ("result", "step")
    type: Literal["step"] = "step"

    def __init__(self, step: int, result: R) -> None:
        self.step = step
        self.result = result


class StreamedEvent:
    """An event of the answer that is on its way, as `stream()` gives them."""

    __slots__ = ("event",)
    type: Literal["stream"] = "stream"

    def __init__(self, event: Any) -> None:
        self.event = event


class MessageEvent:
    """A message, or an item of a response, joins the conversation, in the form in which it is sent."""

    __slots__ = ("message",)
    type: Literal["message"] = "message"

    def __init__(self, message: dict[str, Any]) -> None:
        self.message = message


class FunctionCallEvent:
    """A function is about to be called."""

    __slots__ = ("call",)
    type: Literal["function_call"] = "function_call"

    def __init__(self, call: FunctionCall) -> None:
        self.call = call


class FunctionResultEvent:
    """A function has been called: `output` goes to the model; `error` is what the function raised, if it did."""

    __slots__ = ("call", "error", "output")
    type: Literal["function_result"] = "function_result"

    def __init__(self, call: FunctionCall, output: Any, error: Exception | None) -> None:
        self.call = call
        self.output = output
        self.error = error
