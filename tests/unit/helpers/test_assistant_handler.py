"""Which methods of an event handler are called, in which order, with what; sync and async."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from openai_client import (
    APIConnectionError,
    APITimeoutError,
    AssistantEventHandler,
    AsyncAssistantEventHandler,
)
from openai_client._core.models.codec import decode

from .feeds import AsyncFeed, Feed, present

SEQUENCES: dict[str, dict[str, Any]] = json.loads(
    Path(__file__).with_name("assistant_sequences.json").read_text(encoding="utf-8")
)
HOOKS = [name for name in dir(AssistantEventHandler) if name.startswith("on_")]


def events(case: str) -> list[Any]:
    return [decode("types.beta._models:AssistantStreamEvent", deepcopy(e)) for e in SEQUENCES[case]["events"]]


def calls(case: str) -> list[Any]:
    """What the usual client calls. A finished tool call it reports again when the run ends; we do not."""
    kept: list[Any] = []
    for call in SEQUENCES[case]["calls"]:
        if call[0] != "tool_call_done" or call not in kept:
            kept.append(call)
    return kept


def note(log: list[Any], name: str, arguments: tuple[Any, ...]) -> None:
    shown = [each.event if name == "on_event" else present(each) for each in arguments]
    log.append([name.removeprefix("on_"), *shown])


def spy(log: list[Any]) -> AssistantEventHandler:
    def method(name: str) -> Callable[..., None]:
        return lambda self, *arguments: note(log, name, arguments)

    made: AssistantEventHandler = type(
        "Spy", (AssistantEventHandler,), {name: method(name) for name in HOOKS}
    )()
    return made


def async_spy(log: list[Any]) -> AsyncAssistantEventHandler:
    def method(name: str) -> Callable[..., Any]:
        async def called(self: Any, *arguments: Any) -> None:
            await asyncio.sleep(0)
            note(log, name, arguments)

        return called

    methods = {name: method(name) for name in HOOKS}
    made: AsyncAssistantEventHandler = type("Spy", (AsyncAssistantEventHandler,), methods)()
    return made


@pytest.mark.parametrize("case", SEQUENCES)
def test_calls(case: str) -> None:
    log: list[Any] = []
    handler = spy(log)
    handler._init(Feed(events(case)))
    assert present(list(handler)) == present(events(case))
    assert log == calls(case)


@pytest.mark.anyio
@pytest.mark.parametrize("case", SEQUENCES)
async def test_async_calls(case: str) -> None:
    log: list[Any] = []

    handler = async_spy(log)
    handler._init(AsyncFeed(events(case)))
    assert present([event async for event in handler]) == present(events(case))
    assert log == calls(case)


@pytest.mark.parametrize("case", SEQUENCES)
def test_a_handler_without_methods_only_passes_events_on(case: str) -> None:
    handler = AssistantEventHandler()
    handler._init(Feed(events(case)))
    assert present(list(handler)) == present(events(case))


def test_what_is_known_at_the_end() -> None:
    handler = AssistantEventHandler()
    handler._init(Feed(events("two_steps")))
    assert handler.get_final_run().status == "completed"
    (step,) = handler.get_final_run_steps()
    assert step.status == "completed"
    (message,) = handler.get_final_messages()
    assert message.status == "completed" and message.to_dict()["content"][0]["text"]["value"] == "Hello"


def test_what_is_known_on_the_way() -> None:
    seen: list[Any] = []

    class Watcher(AssistantEventHandler):
        def on_event(self, event: Any) -> None:
            assert self.current_event is event
            run, step, message = (
                self.current_run,
                self.current_run_step_snapshot,
                self.current_message_snapshot,
            )
            seen.append((run and run.status, step and step.status, message and message.id))

    handler = Watcher()
    assert handler.current_run is None and handler.current_event is None
    handler._init(Feed(events("text")))
    handler.until_done()
    assert seen[0] == (None, None, None)
    assert seen[6:8] == [("in_progress", "in_progress", None), ("in_progress", "in_progress", "msg1")]
    assert seen[-1] == ("in_progress", None, "msg1")
    assert handler.current_event is None


@pytest.mark.anyio
async def test_text_deltas() -> None:
    handler = AssistantEventHandler()
    handler._init(Feed(events("two_texts")))
    assert list(handler.text_deltas) == ["a", "b", "c"]

    async def run() -> list[str]:
        other = AsyncAssistantEventHandler()
        other._init(AsyncFeed(events("two_texts")))
        return [text async for text in other.text_deltas]

    assert await run() == ["a", "b", "c"]


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("error", "timed_out"),
    [
        (ValueError("x"), False),
        (TimeoutError(), True),
        (APITimeoutError(request=None), True),
        (APIConnectionError(request=None), False),
    ],
)
async def test_what_is_raised_is_told_and_goes_on_rising(error: Exception, timed_out: bool) -> None:
    want = ["event", "event", *(["timeout"] if timed_out else []), "exception", "end"]
    log: list[Any] = []
    handler = spy(log)
    handler._init(Feed(events("text")[:2], error))
    with pytest.raises(type(error)) as caught:
        handler.until_done()
    assert caught.value is error
    assert [name for name, *_ in log] == want

    async def run() -> None:
        log.clear()
        other = async_spy(log)
        other._init(AsyncFeed(events("text")[:2], error))
        await other.until_done()

    with pytest.raises(type(error)):
        await run()
    assert [name for name, *_ in log] == want


def test_errors_of_methods_rise_as_well() -> None:
    log: list[Any] = []

    class Broken(AssistantEventHandler):
        def on_text_created(self, text: Any) -> None:
            raise KeyError("mine")

        def on_exception(self, exception: Exception) -> None:
            log.append(exception)

    handler = Broken()
    handler._init(Feed(events("text")))
    with pytest.raises(KeyError):
        handler.until_done()
    assert [str(each) for each in log] == ["'mine'"]


def test_a_handler_serves_one_stream() -> None:
    handler = AssistantEventHandler()
    for read in (
        handler.until_done,
        handler.get_final_run,
        lambda: next(handler),
        lambda: handler.text_deltas,
    ):
        with pytest.raises(RuntimeError, match="not been started"):
            read()
    handler.close()
    handler._init(Feed([]))
    with pytest.raises(RuntimeError, match="one handler for each stream"):
        handler._init(Feed([]))
    for read in (handler.get_final_run, handler.get_final_run_steps, handler.get_final_messages):
        with pytest.raises(RuntimeError, match="brought no"):
            read()
