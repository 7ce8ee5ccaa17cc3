"""YAML by the rules of YAML 1.2, not 1.1."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from specloom.errors import GeneratorError
from specloom.source.yaml12 import load_yaml

_TABLE: dict[str, Any] = {
    # words that YAML 1.1 takes for something else
    "OFF": "OFF", "on": "on", "yes": "yes", "No": "No", "y": "y",
    "2026-05-31": "2026-05-31", "1:30": "1:30", "1_000": "1_000", "0b1": "0b1",
    "3.1.0": "3.1.0", "=": "=",
    # the core schema
    "true": True, "True": True, "FALSE": False, "null": None, "Null": None, "~": None, "": None,
    "12": 12, "-3": -3, "+4": 4, "017": 17, "0o17": 15, "0x1F": 31,
    "1.5": 1.5, ".5": 0.5, "1.": 1.0, "1e3": 1000.0, "-2E-2": -0.02,
    # quotes and tags decide
    "'true'": "true", '"12"': "12", "!!str 12": "12", "!!int '12'": 12, "!!float 1": 1.0,
}  # fmt: skip


@pytest.mark.parametrize(("text", "value"), _TABLE.items(), ids=[t or "(empty)" for t in _TABLE])
def test_scalars(text: str, value: Any) -> None:
    found = load_yaml(f"key: {text}", "t.yaml")["key"]
    assert found == value
    assert type(found) is type(value)


def test_keys_are_strings_as_written() -> None:
    assert load_yaml("200: a\ntrue: b\nnull: c\n1e3: d\n'<<': e", "t.yaml") == {
        "200": "a", "true": "b", "null": "c", "1e3": "d", "<<": "e"
    }  # fmt: skip


def test_aliases_are_written_out_and_share_nothing() -> None:
    data = load_yaml("a: &x {k: [1]}\nb: *x\nc: {<<: *x, l: 2}\nd: {<<: *x, k: 3}", "t.yaml")
    assert data == {"a": {"k": [1]}, "b": {"k": [1]}, "c": {"k": [1], "l": 2}, "d": {"k": 3}}
    assert data["a"] is not data["b"]
    assert data["a"]["k"] is not data["b"]["k"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\nb: 2\na: 3", "t.yaml:3:1: the key 'a' is here twice; keep one of the two"),
        ("a: [1", "t.yaml:2:1: this is not YAML: did not find expected ',' or ']'"),
        ("a: .inf", "t.yaml:1:4: this is not a JSON value; quote it to make it a string"),
        (
            "a: 1e999",
            "t.yaml:1:4: this number is too large, or has too many digits; quote it to make it a string",
        ),
        (
            "a: [1,\n " + "1" * 5000 + "]",
            "t.yaml:2:2: this number is too large, or has too many digits; quote",
        ),
        ("a: 0x" + "f" * 5000, "t.yaml:1:4: this number is too large"),
        ("a: 0." + "3" * 5000, "t.yaml:1:4: this number is too large"),
        ("a: !mine 1", "t.yaml:1:4: this is not a JSON value"),
        ("? [a]\n: 1", "t.yaml:1:3: a key must be a string; quote it"),
        ("a: &x [*x]", "t.yaml:1:4: this anchor contains itself; use $ref for recursion"),
        ("a: 1\n---\nb: 1", "t.yaml:2:1: this is not YAML: but found another document"),
        ("a: \0", "t.yaml: this is not YAML: control characters are not allowed"),
        ("[" * 5000, "t.yaml"),
    ],
)
def test_what_is_refused_and_where(text: str, message: str) -> None:
    with pytest.raises(GeneratorError) as caught:
        load_yaml(text, "t.yaml")
    assert str(caught.value).startswith(message)
    assert "\n" not in str(caught.value)


def test_a_few_lines_of_aliases_cannot_fill_the_memory() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 12)]
    with pytest.raises(GeneratorError, match="aliases stand for too many values"):
        load_yaml("\n".join(lines), "t.yaml")


# Characters that JSON may hold as they are and YAML may not.
_ONLY_JSON = "\x85\u2028\u2029\ufeff\ufffe\uffff"
_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters=_ONLY_JSON))
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | _TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc<~0"), inner, max_size=3),
    max_leaves=8,
)


@given(_JSON)
def test_json_is_yaml(value: Any) -> None:
    assert load_yaml(json.dumps(value, ensure_ascii=False), "t.yaml") == value
