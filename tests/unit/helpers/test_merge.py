"""The delta merge, case by case, and against texts joined at once."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from openai_client._core.models.model import Model
from openai_client._core.streaming.delta_merge import Text, merge, read

CASES = [
    ({"a": None}, {"a": "x"}, {"a": "x"}),
    ({"a": "x"}, {"a": None}, {"a": "x"}),
    ({}, {"a": None}, {"a": None}),
    ({"a": "x"}, {"a": "y"}, {"a": "xy"}),
    ({"a": 1}, {"a": 2}, {"a": 3}),
    ({"a": 1.5}, {"a": 2}, {"a": 3.5}),
    ({"a": True}, {"a": False}, {"a": False}),
    ({"a": "x"}, {"a": 1}, {"a": "x"}),
    ({"a": 1}, {"a": "x"}, {"a": 1}),
    ({"a": {"b": 1}}, {"a": "x"}, {"a": {"b": 1}}),
    ({"a": [1]}, {"a": {"x": 1}}, {"a": [1]}),
    ({"a": {"b": "c"}}, {"a": {"b": "d", "e": 1}}, {"a": {"b": "cd", "e": 1}}),
    ({"a": ["x"]}, {"a": ["y"]}, {"a": ["x", "y"]}),
    ({"index": 0, "type": "function"}, {"index": 3, "type": "function"}, {"index": 3, "type": "function"}),
    ({"a": []}, {"a": [{"index": 0, "b": "x"}]}, {"a": [{"index": 0, "b": "x"}]}),
    (
        {"a": [{"index": 0, "b": "x"}]},
        {"a": [{"index": 0, "b": "y"}, {"index": 1, "b": "z"}]},
        {"a": [{"index": 0, "b": "xy"}, {"index": 1, "b": "z"}]},
    ),
    # Items that come out of order, or with gaps, find their places.
    (
        {"a": [{"index": 1, "b": "x"}]},
        {"a": [{"index": 0, "b": "y"}]},
        {"a": [{"index": 0, "b": "y"}, {"index": 1, "b": "x"}]},
    ),
    ({"a": [{"index": 4, "b": "x"}]}, {"a": [{"index": 4, "b": "y"}]}, {"a": [{"index": 4, "b": "xy"}]}),
    ({"a": [{"index": 0, "b": "x"}]}, {"a": [{"b": "y"}]}, {"a": [{"index": 0, "b": "x"}, {"b": "y"}]}),
]


@pytest.mark.parametrize(("old", "delta", "want"), CASES)
def test_one_delta(old: dict[str, Any], delta: dict[str, Any], want: dict[str, Any]) -> None:
    into: dict[str, Any] = {}
    given = deepcopy(delta)
    merge(into, old)
    merge(into, delta)
    assert read(into) == want
    assert delta == given, "the delta was changed"


def test_models_count_as_objects() -> None:
    class Call(Model):
        index: int
        text: str

    into: dict[str, Any] = {}
    merge(into, {"calls": [Call(index=0, text="a")]})
    merge(into, {"calls": [Call(index=0, text="b")]})
    assert read(into) == {"calls": [{"index": 0, "text": "ab"}]}


def test_a_caller_may_name_more_that_comes_whole() -> None:
    into: dict[str, Any] = {"role": "assistant"}
    merge(into, {"role": "assistant"}, frozenset({"role"}))
    assert read(into) == {"role": "assistant"}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.tuples(st.integers(0, 3), st.text(max_size=3)), max_size=3), max_size=12))
def test_indexed_texts_are_what_was_said_to_them(deltas: list[list[tuple[int, str]]]) -> None:
    into: dict[str, Any] = {"items": []}
    want: dict[int, str] = {}
    for delta in deltas:
        merge(into, {"items": [{"index": index, "text": text} for index, text in delta]})
        for index, text in delta:
            want[index] = want.get(index, "") + text
    assert read(into)["items"] == [{"index": index, "text": want[index]} for index in sorted(want)]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=5), max_size=20), st.sets(st.integers(0, 19)))
def test_a_growing_text_is_the_sum_of_its_pieces(pieces: list[str], read_at: set[int]) -> None:
    text = Text()
    so_far = ""
    lengths: list[tuple[int, str]] = []
    for place, piece in enumerate(pieces):
        text.add(piece)
        so_far += piece
        lengths.append((text.length, so_far))
        if place in read_at:
            assert text.read() == str(text) == so_far
    assert [text.read(length) for length, _ in lengths] == [each for _, each in lengths]
