"""Runs whose answers come as streams: events pass through, every stream is closed."""

from __future__ import annotations

from typing import Any

import pytest

from openai_client import AsyncOpenAI, OpenAI
from openai_client.resources.chat.completions import Completions
from openai_client.types.chat import ChatCompletion

from .replies import chat

ASK: dict[str, Any] = {"model": "m", "messages": []}


class Stream:
    """What `stream()` gives: a manager of events that knows the answer."""

    def __init__(self, answer: Any, asynchronous: bool, log: list[Any]) -> None:
        self.answer = answer
        self.log = log
        self.later = asynchronous
        self.events = iter(["a", "b"])

    def __enter__(self) -> Stream:
        self.log.append("open")
        return self

    def __exit__(self, *_: object) -> None:
        self.log.append("close")

    def __next__(self) -> str:
        return next(self.events)

    def get_final_completion(self) -> Any:
        value = ChatCompletion.model_validate(self.answer)
        return _soon(value) if self.later else value

    async def __aenter__(self) -> Stream:
        return self.__enter__()

    async def __aexit__(self, *_: object) -> None:
        self.__exit__()

    def __aiter__(self) -> Stream:
        return self

    async def __anext__(self) -> str:
        for event in self.events:
            if event == "b" and self.answer is None:
                raise ConnectionError("gone")
            return event
        raise StopAsyncIteration


async def _soon(value: Any) -> Any:
    return value


def streams(monkeypatch: pytest.MonkeyPatch, *answers: Any) -> list[Any]:
    log: list[Any] = []
    waiting = list(answers)

    def stream(self: Any, **params: Any) -> Stream:
        log.append(params)
        return Stream(waiting.pop(0), self._engine.session.asynchronous, log)

    monkeypatch.setattr(Completions, "stream", stream, raising=False)
    return log


def double(x: int) -> int:
    return x * 2


ANSWERS = (chat(None, ("double", '{"x": 2}')), chat("Four."))
ORDER = ["stream", "stream", "step", "message", "function_call", "function_result", "message"]


def test_events_pass_through(monkeypatch: pytest.MonkeyPatch) -> None:
    log = streams(monkeypatch, *ANSWERS)
    runner = OpenAI(api_key="k").chat.completions.run_tools(**ASK, tools=[double], stream=True)
    assert [event.type for event in runner] == [*ORDER, *ORDER[:4]]
    assert runner.final_content() == "Four."
    assert [each for each in log if isinstance(each, str)] == ["open", "close"] * 2
    assert log[3]["messages"][1] == {"role": "tool", "tool_call_id": "call_0", "content": "4"}
    assert "stream" not in log[0]


@pytest.mark.anyio
async def test_on_an_async_client(monkeypatch: pytest.MonkeyPatch) -> None:
    log = streams(monkeypatch, *ANSWERS)

    async def run() -> Any:
        runner = AsyncOpenAI(api_key="k").chat.completions.run_tools(**ASK, tools=[double], stream=True)
        return [event.type async for event in runner], await runner.final_content()

    assert await run() == ([*ORDER, *ORDER[:4]], "Four.")
    assert [each for each in log if isinstance(each, str)] == ["open", "close"] * 2


@pytest.mark.anyio
async def test_a_stream_is_closed_when_the_run_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    log = streams(monkeypatch, *ANSWERS, None)
    with OpenAI(api_key="k").chat.completions.run_tools(**ASK, tools=[double], stream=True) as runner:
        next(runner)
    assert log[1:] == ["open", "close"]

    async def left() -> None:
        client = AsyncOpenAI(api_key="k")
        async with client.chat.completions.run_tools(**ASK, tools=[double], stream=True) as runner:
            await runner.__anext__()

    async def lost() -> None:
        client = AsyncOpenAI(api_key="k")
        await client.chat.completions.run_tools(**ASK, tools=[double], stream=True).until_done()

    await left()
    assert log[4:] == ["open", "close"]
    with pytest.raises(ConnectionError, match="gone"):
        await lost()
    assert log[-2:] == ["open", "close"]
