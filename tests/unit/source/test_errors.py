"""Errors: one line each, each once."""

from __future__ import annotations

import pytest

from specloom.errors import Errors, GeneratorError, raise_all


def test_an_error_says_where_what_and_what_to_do() -> None:
    assert str(GeneratorError("a.json#/x", "is wrong", "fix it")) == "a.json#/x: is wrong; fix it"
    assert str(GeneratorError("a.json#/x", "is wrong")) == "a.json#/x: is wrong"


def test_an_error_is_one_line_whatever_it_quotes() -> None:
    assert str(GeneratorError("p", "line\nbreak", "a\r\nb")) == "p: line\\nbreak; a\\r\\nb"


def test_nothing_collected_raises_nothing() -> None:
    raise_all([])


def test_collected_errors_are_raised_together_and_once() -> None:
    with pytest.raises(Errors) as caught:
        raise_all([GeneratorError("b", "x"), GeneratorError("a", "y"), GeneratorError("b", "x")])
    assert str(caught.value).splitlines() == ["b: x", "a: y"]
    assert caught.value.message == "2 errors"
