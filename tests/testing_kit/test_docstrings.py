"""What docstrings show (`>>>`) is run, with the API in memory in the place of the service."""

from __future__ import annotations

import ast
import asyncio
import dataclasses
import doctest
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal

import pytest

import openai_client
from openai_client.helpers.chat_state import ChatCompletionStreamState
from openai_client.testing import MockAPI

OVERLAYS = Path(__file__).resolve().parents[2] / "overlays"
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
Rehearse = Callable[[MockAPI], Any]


@dataclasses.dataclass
class Weather:
    """What answers are parsed into."""

    city: str
    degrees: int


@openai_client.function_tool
def weather(city: str) -> str:
    """Current weather of a city."""
    return f"Rain in {city}."


def tool_call(mock: MockAPI) -> None:
    """The model asks for the weather, then speaks of it."""
    for script in (mock.chat, mock.responses):
        script.reply(tool_calls=[("weather", {"city": "Oslo"})])
        script.reply("It rains.")


def structured(mock: MockAPI) -> None:
    """The model answers in JSON."""
    for script in (mock.chat, mock.responses):
        script.reply({"city": "Oslo", "degrees": 4})


REHEARSED: dict[str, Rehearse] = {
    "ChatTools.run_tools": tool_call,
    "ResponsesTools.run_tools": tool_call,
    "ChatParsing.parse": structured,
    "ResponsesParsing.parse": structured,
}
"""What the model says in which example; in all others it echoes the question."""


def examples() -> Iterator[tuple[str, doctest.DocTest]]:
    """The examples of all modules that are written by hand, by the names of what they explain."""
    for path in sorted([*OVERLAYS.glob("runtime/*.py"), *OVERLAYS.glob("*/package/**/*.py")]):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for name, node in [("", tree), *named(tree)]:
            text = ast.get_docstring(node)
            if text and ">>>" in text:
                shown = f"{path.relative_to(OVERLAYS)}:{name}"
                line = getattr(node, "lineno", 0)
                yield name, doctest.DocTestParser().get_doctest(text, {}, shown, str(path), line)


def named(within: ast.AST, prefix: str = "") -> Iterator[tuple[str, Any]]:
    """Classes and functions with their dotted names, whatever blocks they stand in."""
    for node in ast.iter_child_nodes(within):
        if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            yield f"{prefix}{node.name}", node
            yield from named(node, f"{prefix}{node.name}.")
        else:
            yield from named(node, prefix)


EXAMPLES = list(examples())


@pytest.fixture
def mock(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[MockAPI]:
    """The API that clients find in the environment; the current folder is empty, and waiting takes no time."""
    mock = MockAPI()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    with mock.serve() as server:
        for name, value in server.environment().items():
            monkeypatch.setenv(name, value)
        monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", mock.webhooks.secret)
        yield mock


def surroundings(mock: MockAPI, client: openai_client.OpenAI) -> dict[str, Any]:
    """The names that examples use without saying where they come from."""
    delivery = mock.webhooks.delivery("response.completed", {"id": "resp_1"})
    public = {name: getattr(openai_client, name) for name in ("OpenAI", "AsyncOpenAI", "function_tool")}
    return {
        **public,
        "MockAPI": MockAPI,
        "ChatCompletionStreamState": ChatCompletionStreamState,
        "Literal": Literal,
        "Weather": Weather,
        "asyncio": asyncio,
        "body": delivery.body,
        "client": client,
        "headers": delivery.headers,
        "messages": [{"role": "user", "content": "What is a loom?"}],
        "weather": weather,
    }


@pytest.mark.parametrize(("name", "example"), [pytest.param(*each, id=each[1].name) for each in EXAMPLES])
def test_what_docstrings_show(name: str, example: doctest.DocTest, mock: MockAPI) -> None:
    REHEARSED.get(name, lambda mock: None)(mock)
    output: list[str] = []
    with openai_client.OpenAI() as client:
        example.globs.update(surroundings(mock, client))
        result = doctest.DocTestRunner(optionflags=FLAGS).run(example, out=output.append, clear_globs=True)
    assert result.attempted > 0
    assert result.failed == 0, "".join(output)


@pytest.mark.parametrize(
    "name",
    """OpenAI AsyncOpenAI MockAPI function_tool BatchFlows.prepare EmbeddingFlows.create_many Webhooks.unwrap
    ImageFlows.save ChatCompletionStreamState""".split()
    + sorted(REHEARSED),
)
def test_the_front_doors_have_examples(name: str) -> None:
    assert name in [shown for shown, _ in EXAMPLES]
