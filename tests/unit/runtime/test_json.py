"""Reading JSON by the standard library, as where orjson is not installed."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, strategies as st

import openai_client._core.foundation.json as installed
from openai_client.testing import Answer, Scripted
from support.both import KINDS, runner


@pytest.fixture(scope="module")
def stdlib_json() -> ModuleType:
    """The runtime's module, made anew without orjson."""
    spec = importlib.util.spec_from_file_location("plain_json", installed.__file__)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(__import__("sys").modules, "orjson", None)
        spec.loader.exec_module(module)
    assert module.fast is None
    return module


def _outcome(read: Callable[[bytes], Any], text: str) -> Any:
    try:
        return read(text.encode())
    except ValueError as error:
        return str(error)


@given(text=st.text(alphabet=' \t\n\r{}[]",:0123456789.eEtrufalsn-\\x', max_size=20))
def test_it_is_what_the_standard_library_says(stdlib_json: ModuleType, text: str) -> None:
    assert _outcome(stdlib_json.parse, text) == _outcome(json.loads, text)


@pytest.mark.parametrize("end", ["", "\n", " \r\n\t"])
def test_space_at_the_end_costs_no_second_reading(
    stdlib_json: ModuleType, monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    monkeypatch.setattr(stdlib_json, "loads", None)
    assert stdlib_json.parse(b'{"a": [1]}' + end.encode()) == {"a": [1]}


def test_other_encodings(stdlib_json: ModuleType) -> None:
    for encoding in ("utf-8-sig", "utf-16", "utf-32-le"):
        assert stdlib_json.parse('{"a": "\u00e9"}'.encode(encoding)) == {"a": "\u00e9"}


@pytest.fixture(params=["orjson", "standard library"])
def either(request: pytest.FixtureRequest, stdlib_json: ModuleType) -> ModuleType:
    """The module with orjson, and without."""
    return installed if request.param == "orjson" else stdlib_json


TOLERATED = [
    ("byte order mark", b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
    ("infinity", b"[Infinity, -Infinity]", [float("inf"), float("-inf")]),
    ("lone surrogate", rb'{"a": "\ud800"}', {"a": "\ud800"}),
    ("half a pair", rb'["\udc00\ud83d"]', ["\udc00\ud83d"]),
    ("surrogate in bytes", b'"\xed\xa0\x80"', "\ud800"),
    ("UTF-16", '{"a": "\u00e9"}'.encode("utf-16"), {"a": "\u00e9"}),
]


@pytest.mark.parametrize(("data", "value"), [each[1:] for each in TOLERATED], ids=[e[0] for e in TOLERATED])
def test_both_are_tolerant(either: ModuleType, data: bytes, value: Any) -> None:
    assert either.loads(data) == value
    if data[:2] != b"\xff\xfe":
        assert either.loads(data.decode("utf-8", "surrogatepass")) == value


def test_both_accept_what_is_no_number(either: ModuleType) -> None:
    value = either.loads(b'{"a": NaN}')["a"]
    assert value != value


DEEP = b"[" * 100_000 + b"]" * 100_000


@pytest.mark.parametrize("data", [b"", b"{", b"nul", b"[1,]", b"\xff", b"[" * 100_000, DEEP])
def test_both_refuse_by_the_same_error(either: ModuleType, data: bytes) -> None:
    with pytest.raises(ValueError):
        either.loads(data)


@given(text=st.text(alphabet=' \t\n\r{}[]",:0123.eEtrufalsnNI-\\xud8', max_size=24))
def test_both_accept_the_same(stdlib_json: ModuleType, text: str) -> None:
    found = []
    for module in (installed, stdlib_json):
        try:
            found.append(repr(module.loads(text.encode())))
        except ValueError:
            found.append(None)
    assert found[0] == found[1]


@pytest.mark.parametrize("kind", KINDS)
def test_answers_and_events(
    mini: ModuleType, core: Any, kind: str, either: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bodies and events are read as tolerantly, whichever library does it."""
    if either.fast is None:
        for name, value in (("fast", None), ("parse", either.parse)):
            monkeypatch.setattr(core("foundation.json"), name, value)
        monkeypatch.setattr(core("streaming.event_reader"), "parse", either.parse)
    odd = b'{"id": "\\ud800", "created": NaN, "choices": []}'
    deep = b'{"id": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    stream = {"content-type": "text/event-stream"}
    answers = [
        Answer(headers={"content-type": "application/json"}, body=b"\xef\xbb\xbf" + odd),
        Answer(headers=stream, body=b"data: " + odd + b"\n\ndata: [DONE]\n\n"),
        Answer(headers={"content-type": "application/json"}, body=deep),
        Answer(headers=stream, body=b"data: " + deep + b"\n\ndata: [DONE]\n\n"),
    ]
    run = runner(kind, mini)
    ask = lambda **more: lambda c: c.chat.completions.create(model="m", messages=[], **more)  # noqa: E731
    with Scripted(answers).serve() as server:
        settings = {"base_url": server.origin, "max_retries": 0, "credentials": {"ApiKeyAuth": "k"}}
        assert run(ask(), **settings).id == "\ud800"
        assert [each.id for each in run(ask(stream=True), **settings)] == ["\ud800"]
        for more in ({}, {"stream": True}):
            with pytest.raises(core("foundation.errors").APIResponseValidationError, match="not valid JSON"):
                run(ask(**more), **settings)
