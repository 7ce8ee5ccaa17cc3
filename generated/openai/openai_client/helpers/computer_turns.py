"""What goes to the model and comes back while it uses a computer: checked, without I/O."""

from __future__ import annotations

from .._core.models.dump import sent
from .._exceptions import OpenAIError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..types.responses import Response

ACTIONS = ("click", "double_click", "drag", "keypress", "move", "screenshot", "scroll", "type", "wait")
TOOLS = ("computer", "computer_use_preview")
_OWN = frozenset(
    "stream background conversation previous_response_id tools input include tool_choice".split()
)
"""What the loop decides, so that `extra_body` must not."""


class ComputerUseError(OpenAIError, RuntimeError):
    """A run stopped: something was not approved, was cancelled, or is not to be understood.

    `response` is the one at which it stopped, if there was one.
    """

    def __init__(self, message: str, response: Response | None = None) -> None:
        super().__init__(message)
        self.response = response


def prepared(params: Mapping[str, Any], most: int) -> dict[str, Any]:
    """Arguments for the first call. Raises: ValueError."""
    if most.__class__ is not int or most < 1:
        raise ValueError(f"max_steps must be a positive integer, not {most!r}")
    request = dict(params)
    own = _OWN.intersection(request.get("extra_body") or ())
    if own:
        raise ValueError(f"extra_body must leave {', '.join(sorted(own))} to the loop")
    for name in ("stream", "background", "previous_response_id", "conversation"):
        if request.pop(name, None):
            raise ValueError(
                f"a computer run cannot be made with {name}: pass all of the conversation as input"
            )
    request["tools"] = tools = list(request.get("tools") or [{"type": "computer"}])
    if len(tools) != 1 or tools[0]["type"] not in TOOLS:
        raise ValueError("tools must be the computer tool alone; leave it out to have the usual one")
    given: Any = request.get("input") or []
    request["input"] = [{"role": "user", "content": given}] if isinstance(given, str) else list(given)
    # The whole conversation is sent each time, so that it need not be stored; reasoning goes along encrypted.
    request["include"] = list(dict.fromkeys([*(request.get("include") or ()), "reasoning.encrypted_content"]))
    return request


def freed(request: dict[str, Any]) -> None:
    """What holds for the first call only: that the tool must be used, and the idempotency key."""
    choice: Any = request.get("tool_choice")
    if choice == "required" or (isinstance(choice, dict) and choice.get("type") in (*TOOLS, "computer_use")):  # pyright: ignore[reportUnknownMemberType]
        request["tool_choice"] = "auto"
    elif isinstance(choice, dict) and choice.get("mode") == "required":  # pyright: ignore[reportUnknownMemberType]
        request["tool_choice"] = {**choice, "mode": "auto"}
    headers: Mapping[str, Any] = request.get("extra_headers") or {}
    if headers:
        request["extra_headers"] = {k: v for k, v in headers.items() if k.lower() != "idempotency-key"}


def calls_of(response: Any, done: set[str]) -> list[Any]:
    """The calls of a response that are new; none when the model has said something. Raises: ComputerUseError."""
    if response.status != "completed":
        raise ComputerUseError(f"the response is {response.status}, not completed")
    calls: list[Any] = []
    final = False
    for item in response.output:
        if item.type == "computer_call":
            if item.call_id in done:
                raise ComputerUseError("a call came twice")
            done.add(item.call_id)
            actions_of(item)
            calls.append(item)
        elif item.type == "message":
            final = final or (item.status == "completed" and getattr(item, "phase", None) != "commentary")
        elif item.type not in ("reasoning", "compaction"):
            raise ComputerUseError(f"the model wants something else than the computer: {item.type}")
    if not calls and not final:
        raise ComputerUseError("the response holds neither a computer call nor a message")
    return calls


def actions_of(call: Any) -> list[Any]:
    """What a call asks for. Raises: ComputerUseError when that is not clear."""
    if call.type != "computer_call" or call.status != "completed":
        raise ComputerUseError("the computer call is not complete")
    if (call.action is None) == (not call.actions):
        raise ComputerUseError("a computer call must have either an action or actions")
    actions = [call.action] if call.action is not None else list(call.actions)
    for action in actions:
        if getattr(action, "type", None) not in ACTIONS:
            raise ComputerUseError(f"the action {getattr(action, 'type', None)!r} is not known")
    if actions[-1].type != "screenshot":
        from ..types.responses.computer_action import Screenshot

        actions.append(Screenshot(type="screenshot"))
    return actions


def image_of(given: Any) -> dict[str, Any]:
    """A driver's screenshot as it is sent. Raises: ComputerUseError."""
    image: dict[str, Any] = {"type": "computer_screenshot"}
    if isinstance(given, dict) and given.get("type") == "computer_screenshot":  # pyright: ignore[reportUnknownMemberType]
        for name in ("image_url", "file_id"):
            value: Any = given.get(name)  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
            if isinstance(value, str) and value.strip():
                image[name] = value
    if len(image) == 1:
        raise ComputerUseError("screenshot() must give a computer_screenshot with an image_url or a file_id")
    return image


def replayed(response: Any) -> list[dict[str, Any]]:
    """The items of a response as they are sent back."""
    return [
        {name: value for name, value in sent(item).items() if value is not None and name != "created_by"}
        for item in response.output
    ]
