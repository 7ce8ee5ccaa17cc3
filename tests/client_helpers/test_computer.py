"""The computer tool: actions reach the driver, screenshots the model; whoever says no stops the run."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from openai_client import AsyncComputerToolset, ComputerToolset, ComputerUseError
from openai_client.types.responses import ResponseComputerToolCall

IMAGE = {"type": "computer_screenshot", "image_url": "data:image/png;base64,AA=="}
CLICK = {"type": "click", "button": "left", "x": 3, "y": 4}
TYPE = {"type": "type", "text": "hello"}
CHECK = {"id": "sc", "code": "malicious", "message": "Sure?"}
SAID = {"id": "m", "type": "message", "role": "assistant", "status": "completed"} | {
    "content": [{"type": "output_text", "text": "Done.", "annotations": []}]
}


def call(*actions: dict[str, Any], number: int = 1, **more: Any) -> dict[str, Any]:
    made = {"id": f"c{number}", "type": "computer_call", "call_id": f"k{number}", "status": "completed"}
    return {**made, "actions": list(actions), "pending_safety_checks": [], **more}


def answers(server: HTTPServer, *outputs: list[dict[str, Any]]) -> None:
    for output in outputs:
        made_response = {
            "id": "r",
            "object": "response",
            "status": "completed",
            "output": output,
            "created_at": 1,
        }
        server.expect_ordered_request("/v1/responses").respond_with_json(made_response)


def bodies(server: HTTPServer) -> list[Any]:
    return [json.loads(request.data) for request, _ in server.log]


class Computer:
    """Writes down what it is told; `screen` is what it shows."""

    def __init__(self) -> None:
        self.done: list[Any] = []
        self.screen: Any = IMAGE

    def __getattr__(self, name: str) -> Any:
        if name not in ("click", "double_click", "drag", "keypress", "move", "scroll", "type", "wait"):
            raise AttributeError(name)
        return lambda action: self.done.append((name, action.to_dict()))

    def screenshot(self) -> Any:
        return self.screen


class Later:
    """The same computer with async methods."""

    def __init__(self, computer: Computer) -> None:
        self._computer = computer

    def __getattr__(self, name: str) -> Any:
        return _awaited(getattr(self._computer, name))


def _awaited(function: Callable[..., Any]) -> Callable[..., Any]:
    async def done(*arguments: Any) -> Any:
        return function(*arguments)

    return done


def toolset(client: Any, computer: Any) -> Any:
    """The one that goes with the client."""
    if type(client).__name__ == "OpenAI":
        return ComputerToolset(computer)
    return AsyncComputerToolset(Later(computer))  # type: ignore[arg-type]


def asked(client: Any, answer: Any, seen: list[Any]) -> Any:
    """A callback that gives this answer."""

    def made_response(what: Any) -> Any:
        seen.append(what)
        return answer

    return made_response if type(client).__name__ == "OpenAI" else _awaited(made_response)


def test_a_run(ask: Callable[..., Any], httpserver: HTTPServer) -> None:
    answers(httpserver, [call(CLICK, TYPE, pending_safety_checks=[CHECK])], [call(TYPE, number=2)], [SAID])
    computer, calls, actions = Computer(), list[Any](), list[Any]()

    def work(client: Any) -> Any:
        return toolset(client, computer).run(
            client,
            {
                "model": "m",
                "input": "go",
                "tool_choice": "required",
                "extra_headers": {"Idempotency-Key": "i"},
            },
            approve_safety_checks=asked(client, True, calls),
            before_action=asked(client, True, actions),
        )

    assert ask(work).output_text == "Done."
    assert computer.done == [("click", CLICK), ("type", TYPE), ("type", TYPE)]
    assert [each.call_id for each in calls] == ["k1"]
    assert [each.type for each in actions] == ["click", "type", "screenshot", "type", "screenshot"]
    first, second, third = bodies(httpserver)
    assert first["tools"] == [{"type": "computer"}] and first["include"] == ["reasoning.encrypted_content"]
    assert (first["tool_choice"], second["tool_choice"]) == ("required", "auto")
    output = {"type": "computer_call_output", "call_id": "k1", "output": IMAGE}
    assert second["input"] == [
        {"role": "user", "content": "go"},
        call(CLICK, TYPE, pending_safety_checks=[CHECK]),
        {**output, "acknowledged_safety_checks": [CHECK]},
    ]
    assert third["input"][:3] == second["input"] and len(third["input"]) == 5
    keys = [request.headers.get("Idempotency-Key") for request, _ in httpserver.log]
    assert keys[0] == "i" and "i" not in keys[1:]


@pytest.mark.parametrize("answer", [False, 1, None])
@pytest.mark.parametrize("which", ["approve_safety_checks", "before_action"])
def test_whoever_does_not_say_true_stops_it(
    ask: Callable[..., Any], httpserver: HTTPServer, which: str, answer: Any
) -> None:
    answers(httpserver, [call(CLICK, pending_safety_checks=[CHECK] if which.startswith("approve") else [])])
    computer = Computer()

    def work(client: Any) -> Any:
        callbacks = {which: asked(client, answer, [])}
        return toolset(client, computer).run(client, {"model": "m", "input": "go"}, **callbacks)

    with pytest.raises(ComputerUseError, match="not approved") as caught:
        ask(work)
    assert computer.done == [] and caught.value.response is not None


@pytest.mark.parametrize(
    ("output", "made_response"),
    [
        ([call(CLICK, pending_safety_checks=[CHECK])], "not approved"),
        ([call(CLICK, status="incomplete")], "not complete"),
        ([call({"type": "dance"})], "'dance' is not known"),
        ([call()], "either an action or actions"),
        ([call(CLICK, action=CLICK)], "either an action or actions"),
        ([call(CLICK), call(CLICK)], "twice"),
        ([{**call(), "type": "function_call", "name": "f", "arguments": "{}"}], "something else"),
        ([], "neither"),
        ([call(CLICK)], "not done after 1 steps"),
    ],
)
def test_what_is_not_to_be_done(
    ask: Callable[..., Any], httpserver: HTTPServer, output: list[Any], made_response: str
) -> None:
    answers(httpserver, output)
    computer = Computer()
    most = 1 if "steps" in made_response else 2
    with pytest.raises(ComputerUseError, match=made_response):
        ask(
            lambda client: toolset(client, computer).run(
                client, {"model": "m", "input": "go"}, max_steps=most
            )
        )
    assert computer.done == []


def test_cancelling(ask: Callable[..., Any], httpserver: HTTPServer) -> None:
    answers(httpserver, [call(CLICK, TYPE)])
    computer = Computer()

    def work(client: Any) -> Any:
        return toolset(client, computer).run(
            client, {"model": "m", "input": "go"}, cancelled=lambda: bool(computer.done)
        )

    with pytest.raises(ComputerUseError, match="cancelled"):
        ask(work)
    assert computer.done == [("click", CLICK)]


@pytest.mark.parametrize("screen", [None, {}, {"type": "computer_screenshot", "image_url": " "}])
def test_a_screenshot_must_be_one(ask: Callable[..., Any], screen: Any) -> None:
    computer = Computer()
    computer.screen = screen
    one = ResponseComputerToolCall.model_validate(call(CLICK))
    with pytest.raises(ComputerUseError, match="image_url or a file_id"):
        ask(lambda client: toolset(client, computer).execute(one))


def test_one_call_of_the_older_kind(ask: Callable[..., Any]) -> None:
    made = call(pending_safety_checks=None) | {"actions": None, "action": {"type": "screenshot"}}
    one = ResponseComputerToolCall.model_validate(made)
    output = ask(lambda client: toolset(client, Computer()).execute(one))
    assert (output["call_id"], output["output"]) == ("k1", IMAGE)


@pytest.mark.parametrize(
    "params",
    [
        {"stream": True},
        {"previous_response_id": "r"},
        {"tools": [{"type": "web_search"}]},
        {"extra_body": {"input": []}},
    ],
)
def test_arguments_that_the_loop_cannot_do_with(ask: Callable[..., Any], params: Any) -> None:
    with pytest.raises(ValueError, match="computer|extra_body"):
        ask(lambda client: toolset(client, Computer()).run(client, {"model": "m", "input": "go", **params}))


def test_a_toolset_does_one_thing_at_a_time_until_it_is_closed() -> None:
    computer: Any = Computer()
    tools = ComputerToolset(computer)
    one = ResponseComputerToolCall.model_validate(call(CLICK))

    def within(action: Any) -> bool:
        if action.type == "screenshot":
            return True
        with pytest.raises(RuntimeError, match="busy"):
            tools.execute(one)
        assert tools.close() == {"status": "draining"}
        return True

    tools.execute(one, before_action=within)
    assert tools.close() == {"status": "closed"}
    with pytest.raises(RuntimeError, match="closed"):
        tools.execute(one)


def test_closing_ends_a_run_behind_the_present_call(ask: Callable[..., Any], httpserver: HTTPServer) -> None:
    answers(httpserver, [call(CLICK), call(TYPE, number=2)])
    computer = Computer()
    tools: Any = None

    class Closing(list[Any]):
        def append(self, action: Any) -> None:
            tools.close()

    def work(client: Any) -> Any:
        nonlocal tools
        tools = toolset(client, computer)
        return tools.run(client, {"model": "m", "input": "go"}, before_action=asked(client, True, Closing()))

    with pytest.raises(ComputerUseError, match="closed") as caught:
        ask(work)
    assert caught.value.response is not None
    assert computer.done == [("click", CLICK)]


def test_drivers_of_the_wrong_kind() -> None:
    other: Any = Later(Computer())
    one = ResponseComputerToolCall.model_validate(call(CLICK))
    with pytest.raises(ComputerUseError, match="AsyncComputerToolset"):
        ComputerToolset(other).execute(one)
    nothing: Any = object()
    with pytest.raises(ValueError, match="no method click"):
        ComputerToolset(nothing)
