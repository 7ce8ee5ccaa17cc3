"""Runs of tools over a socket: what is sent, what is called, how a run ends; sync and async."""

from __future__ import annotations

import asyncio
import threading
from typing import Annotated, Any, Literal

import attrs
import pytest
from pytest_httpserver import HTTPServer

from openai_client import AsyncOpenAI, OpenAI, ToolRunnerError, function_tool

from .replies import called, chat, response, serve, text_message

ASK: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "?"}]}
ASKED: dict[str, Any] = {"model": "m", "input": "?"}


@attrs.define
class Weather:
    city: str
    degrees: float


def weather(city: Annotated[str, "Where"], unit: Literal["C", "F"] = "C") -> Weather:
    """Weather of a city."""
    if city == "Atlantis":
        raise LookupError("no such city")
    return Weather(city, 20 if unit == "C" else 68)


async def weather_later(city: str) -> str:
    await asyncio.sleep(0)
    return f"fine in {city}"


@pytest.fixture
def client(httpserver: HTTPServer) -> OpenAI:
    return OpenAI(api_key="k", base_url=httpserver.url_for("/"), max_retries=0)


def go(httpserver: HTTPServer, what: Any) -> Any:
    """Run something with an async client."""

    async def run() -> Any:
        async with AsyncOpenAI(api_key="k", base_url=httpserver.url_for("/"), max_retries=0) as client:
            return await what(client)

    return asyncio.run(run())


CALLS = chat(None, ("weather", '{"city": "Oslo"}'), ("weather", '{"city": "Rome", "unit": "F"}'))
CONVERSATION = [
    {"role": "user", "content": "?"},
    {"role": "assistant", "tool_calls": CALLS["choices"][0]["message"]["tool_calls"]},
    {"role": "tool", "tool_call_id": "call_0", "content": '{"city":"Oslo","degrees":20}'},
    {"role": "tool", "tool_call_id": "call_1", "content": '{"city":"Rome","degrees":68}'},
    {"role": "assistant", "content": "Nice."},
]


def test_a_chat(client: OpenAI, httpserver: HTTPServer) -> None:
    got = serve(httpserver, CALLS, chat("Nice."))
    runner = client.chat.completions.run_tools(**ASK, tools=[weather], temperature=0)
    assert got == []
    assert runner.final_content() == "Nice."
    assert runner.messages == CONVERSATION
    assert got[1]["messages"] == CONVERSATION[:4] and got[1]["temperature"] == 0
    assert (
        got[0]["tools"]
        == got[1]["tools"]
        == [
            {
                "type": "function",
                "function": {
                    "name": "weather",
                    "strict": True,
                    "description": "Weather of a city.",
                    "parameters": {
                        "type": "object",
                        "properties": {
                            "city": {"type": "string", "description": "Where"},
                            "unit": {"type": "string", "enum": ["C", "F"], "default": "C"},
                        },
                        "required": ["city", "unit"],
                        "additionalProperties": False,
                    },
                },
            }
        ]
    )
    assert runner.total_usage.total_tokens == 6
    assert [each.choices[0].finish_reason for each in runner.all_chat_completions] == ["tool_calls", "stop"]
    assert list(runner) == [] and runner.final_message().content == "Nice."


def test_an_async_chat(httpserver: HTTPServer) -> None:
    got = serve(httpserver, CALLS, chat("Nice."))

    async def run(client: AsyncOpenAI) -> Any:
        runner = client.chat.completions.run_tools(**ASK, tools=[weather])
        return await runner.final_content(), runner.messages

    assert go(httpserver, run) == ("Nice.", CONVERSATION)
    assert got[1]["messages"] == CONVERSATION[:4]


def test_events_and_hooks(client: OpenAI, httpserver: HTTPServer) -> None:
    serve(httpserver, CALLS, chat("Nice."), CALLS, chat("Nice."))
    order = ["step", "message", "function_call", "function_call", "function_result", "message"]
    order += ["function_result", "message", "step", "message"]
    hooked: list[Any] = []
    runner = client.chat.completions.run_tools(**ASK, tools=[weather])
    runner.on("function_result", lambda event: hooked.append((event.call.name, event.output, event.error)))
    assert [event.type for event in runner] == order
    assert [each[1] for each in hooked] == [CONVERSATION[2]["content"], CONVERSATION[3]["content"]]
    with pytest.raises(ValueError, match="no events of type 'end'"):
        runner.on("end", print)

    async def run(client: AsyncOpenAI) -> Any:
        async def hook(event: Any) -> None:
            await asyncio.sleep(0)
            hooked.append(event.message)

        runner = client.chat.completions.run_tools(**ASK, tools=[weather]).on("message", hook)
        return [event.type async for event in runner]

    hooked.clear()
    assert go(httpserver, run) == order
    assert hooked == CONVERSATION[1:]


def test_parsed_results(client: OpenAI, httpserver: HTTPServer) -> None:
    text = '{"city": "Oslo", "degrees": 1.5}'
    serve(
        httpserver,
        CALLS,
        chat(text),
        response(called("weather", '{"city": "x"}')),
        response(text_message(text)),
    )
    chatted = client.chat.completions.run_tools(**ASK, tools=[weather], response_format=Weather)
    assert chatted.final_parsed() == Weather("Oslo", 1.5)
    assert "parsed" not in chatted.messages[-1]
    responded = client.responses.run_tools(**ASKED, tools=[weather], text_format=Weather)
    assert responded.final_parsed() == Weather("Oslo", 1.5)
    assert "parsed_arguments" not in responded.input[1]


BAD = chat(
    None, ("weather", '{"city": "Atlantis"}'), ("weather", '{"city": 1}'), ("weather", "{"), ("wether", "{}")
)


def test_errors_are_told_to_the_model(client: OpenAI, httpserver: HTTPServer) -> None:
    got = serve(httpserver, BAD, chat("Sorry."), BAD, chat("Sorry."))
    assert client.chat.completions.run_tools(**ASK, tools=[weather]).final_content() == "Sorry."
    texts = [each["content"] for each in got[1]["messages"] if each["role"] == "tool"]
    assert texts[0] == "Error: no such city"
    assert texts[1] == "Error: $.city: expected a text, got 1"
    assert texts[2].startswith("Error: $: not valid JSON")
    assert texts[3] == "Error: there is no function wether; there are weather"
    tell = client.chat.completions.run_tools(
        **ASK, tools=[weather], tool_errors=lambda call, error: f"{call.name} {type(error).__name__}"
    )
    tell.until_done()
    texts = [each["content"] for each in got[3]["messages"] if each["role"] == "tool"]
    assert texts == [
        "weather LookupError",
        "weather StructureError",
        "weather StructureError",
        "wether LookupError",
    ]


def test_errors_are_raised(client: OpenAI, httpserver: HTTPServer) -> None:
    bad = chat(None, ("weather", '{"city": "Atlantis"}'))
    got = serve(httpserver, bad, bad)
    runner = client.chat.completions.run_tools(**ASK, tools=[weather], tool_errors="raise")
    with pytest.raises(LookupError, match="no such city"):
        runner.until_done()

    async def run(client: AsyncOpenAI) -> None:
        await client.chat.completions.run_tools(**ASK, tools=[weather], tool_errors="raise").until_done()

    with pytest.raises(LookupError, match="no such city"):
        go(httpserver, run)
    assert len(got) == 2


def test_a_run_has_a_bound(client: OpenAI, httpserver: HTTPServer) -> None:
    got = serve(httpserver, CALLS, CALLS, response(called("weather", '{"city": "x"}')))
    runner = client.chat.completions.run_tools(**ASK, tools=[weather], max_chat_completions=2)
    with pytest.raises(ToolRunnerError, match="after 2 steps"):
        runner.until_done()
    assert len(got) == 2 and runner.messages[-1]["role"] == "assistant"
    with pytest.raises(ToolRunnerError, match="after 1 steps"):
        client.responses.run_tools(**ASKED, tools=[weather], max_steps=1).until_done()
    with pytest.raises(ValueError, match="positive integer"):
        client.responses.run_tools(**ASKED, tools=[weather], max_steps=0)


def test_what_somebody_else_has_to_do_ends_a_run(client: OpenAI, httpserver: HTTPServer) -> None:
    serve(httpserver, response(called("weather", '{"city": "x"}'), called("pay", "{}")))
    ran: list[str] = []
    pay: Any = {"type": "function", "name": "pay", "parameters": {}}
    runner = client.responses.run_tools(
        **ASKED, tools=[function_tool(name="weather")(lambda: ran.append("x")), pay, {"type": "web_search"}]
    )
    final = runner.final_response()
    assert [getattr(item, "name", "") for item in final.output] == ["weather", "pay"] and ran == []


def test_tools_that_make_no_sense(client: OpenAI) -> None:
    with pytest.raises(ValueError, match="two tools are called weather"):
        client.responses.run_tools(**ASKED, tools=[weather, function_tool(weather).for_responses])  # type: ignore[list-item]
    wrong: Any = "ignore"
    with pytest.raises(ValueError, match="tool_errors must be"):
        client.responses.run_tools(**ASKED, tools=[], tool_errors=wrong)
    with pytest.raises(TypeError, match=r"untyped\(\): the argument x has no annotation"):
        client.responses.run_tools(**ASKED, tools=[untyped])
    with pytest.raises(TypeError, match=r"the argument \*x.* cannot be given by name"):
        function_tool(open_ended)


def untyped(x):  # type: ignore[no-untyped-def]
    return x


def open_ended(*x: int) -> None:
    assert x


def test_async_functions_need_the_async_client(client: OpenAI, httpserver: HTTPServer) -> None:
    call = response(called("weather_later", '{"city": "Oslo"}'))
    got = serve(httpserver, call, call, response(text_message("Nice.")))
    with pytest.raises(TypeError, match="weather_later is async: it needs the async client"):
        client.responses.run_tools(**ASKED, tools=[weather_later]).until_done()

    async def run(client: AsyncOpenAI) -> Any:
        return await client.responses.run_tools(**ASKED, tools=[weather_later]).final_content()

    assert go(httpserver, run) == "Nice."
    assert got[2]["input"][-1]["output"] == "fine in Oslo"


def test_async_calls_run_side_by_side(httpserver: HTTPServer) -> None:
    serve(
        httpserver, response(called("first", "{}"), called("second", "{}"), called("third", "{}")), response()
    )
    arrived = asyncio.Event()
    passed = threading.Event()
    threads: list[Any] = []

    async def first() -> None:
        await arrived.wait()

    async def second() -> None:
        arrived.set()
        await asyncio.to_thread(passed.wait, 10)

    def third() -> None:
        threads.append(threading.current_thread())
        passed.set()

    async def run(client: AsyncOpenAI) -> Any:
        runner = client.responses.run_tools(**ASKED, tools=[first, second, third])
        await runner.until_done()
        return [item["call_id"] for item in runner.input if item.get("type") == "function_call_output"]

    assert go(httpserver, run) == ["call_first", "call_second", "call_third"]
    assert threads != [threading.main_thread()]


def test_one_failure_cancels_its_neighbours(httpserver: HTTPServer) -> None:
    serve(httpserver, response(called("waits", "{}"), called("fails", "{}")))
    ended: list[str] = []

    async def waits() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("waits")

    async def fails() -> None:
        raise RuntimeError("broken")

    async def run(client: AsyncOpenAI) -> None:
        await client.responses.run_tools(**ASKED, tools=[waits, fails], tool_errors="raise").until_done()

    with pytest.raises(RuntimeError, match="broken"):
        go(httpserver, run)
    assert ended == ["waits"]


def test_responses(client: OpenAI, httpserver: HTTPServer) -> None:
    call = called("weather", '{"city": "Oslo"}', created_by="x", status=None)
    reasoning = {"type": "reasoning", "id": "rs", "summary": []}
    got = serve(httpserver, response(reasoning, call), response(text_message("Nice.")))
    runner = client.responses.run_tools(**ASKED, tools=[weather, {"type": "web_search"}])
    assert runner.final_content() == "Nice."
    output = {
        "type": "function_call_output",
        "call_id": "call_weather",
        "output": '{"city":"Oslo","degrees":20}',
    }
    kept = {key: value for key, value in call.items() if key not in ("created_by", "status")}
    assert got[1]["input"] == [{"role": "user", "content": "?"}, reasoning, kept, output]
    assert [tool.get("name", tool["type"]) for tool in got[0]["tools"]] == ["weather", "web_search"]
    assert len(runner.all_responses) == 2 and runner.input[-1]["type"] == "message"


def test_what_the_service_keeps_is_not_sent_again(client: OpenAI, httpserver: HTTPServer) -> None:
    got = serve(httpserver, response(called("weather", '{"city": "Oslo"}')), response(text_message("Nice.")))
    client.responses.run_tools(**ASKED, tools=[weather], conversation="conv").until_done()
    assert got[0]["input"] == [{"role": "user", "content": "?"}]
    assert [item["type"] for item in got[1]["input"]] == ["function_call_output"]


def test_a_run_can_be_left(client: OpenAI, httpserver: HTTPServer) -> None:
    got = serve(httpserver, CALLS, CALLS)
    with client.chat.completions.run_tools(**ASK, tools=[weather]) as runner:
        assert next(iter(runner)).type == "step"
    assert list(runner) == []

    async def run(client: AsyncOpenAI) -> Any:
        async with client.chat.completions.run_tools(**ASK, tools=[weather]) as runner:
            async for event in runner:
                assert event.type == "step"
                break
        return [event async for event in runner]

    assert go(httpserver, run) == []
    assert len(got) == 2


def test_a_tool_is_the_function_it_was() -> None:
    tool = function_tool(weather)
    assert tool("Oslo") == Weather("Oslo", 20)
    assert (tool.name, tool.description, repr(tool)) == (
        "weather",
        "Weather of a city.",
        "<FunctionTool weather>",
    )
    named = function_tool(name="w", description="d")(weather)
    assert named.for_responses["name"] == "w" and named.for_responses.get("description") == "d"
    assert function_tool(Weather).call('{"city": "x", "degrees": 1}') == Weather("x", 1)
    assert function_tool(Counter().count).call('{"by": 2}') == 2
    assert tool.arguments('{"city": "x"}') == {"city": "x"}


class Counter:
    total = 0

    def count(self, by: int = 1) -> int:
        """Count."""
        self.total += by
        return self.total
