"""Reading JSON by the standard library, as where orjson is not installed."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, strategies as st

import openai_client._core.json as installed


@pytest.fixture(scope="module")
def plain() -> ModuleType:
    """The runtime's module, made anew without orjson."""
    spec = importlib.util.spec_from_file_location("plain_json", installed.__file__)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(__import__("sys").modules, "orjson", None)
        spec.loader.exec_module(module)
    assert module.fast is None
    return module


def _said(read: Callable[[bytes], Any], text: str) -> Any:
    try:
        return read(text.encode())
    except ValueError as error:
        return str(error)


@given(text=st.text(alphabet=' \t\n\r{}[]",:0123456789.eEtrufalsn-\\x', max_size=20))
def test_it_is_what_the_standard_library_says(plain: ModuleType, text: str) -> None:
    assert _said(plain.parse, text) == _said(json.loads, text)


@pytest.mark.parametrize("end", ["", "\n", " \r\n\t"])
def test_space_at_the_end_costs_no_second_reading(
    plain: ModuleType, monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    monkeypatch.setattr(plain, "loads", None)
    assert plain.parse(b'{"a": [1]}' + end.encode()) == {"a": [1]}


def test_other_encodings(plain: ModuleType) -> None:
    for encoding in ("utf-8-sig", "utf-16", "utf-32-le"):
        assert plain.parse('{"a": "\u00e9"}'.encode(encoding)) == {"a": "\u00e9"}
