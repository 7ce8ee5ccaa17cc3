"""JSON that is still arriving: every prefix, every cut, and what it costs."""

from __future__ import annotations

import json
import sys
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from openai_client._core.streaming.partial_json import SHARED, PartialJson

FEW = settings(max_examples=60, deadline=None)
SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def fed(*pieces: str) -> PartialJson:
    parser = PartialJson()
    for piece in pieces:
        parser.feed(piece)
    return parser


def texts(value: Any) -> list[str]:
    """A value as JSON in several styles."""
    return [
        json.dumps(value),
        json.dumps(value, ensure_ascii=False, separators=(",", ":")),
        json.dumps(value, indent=1),
    ]


# What the usual client shows at each of these cuts.
SEEN = [
    ("", None),
    ("  ", None),
    ("{", {}),
    ('{"a', {}),
    ('{"a"', {}),
    ('{"a":', {}),
    ('{"a":"x', {}),
    ('{"a":"x"', {"a": "x"}),
    ('{"a":"x",', {"a": "x"}),
    ('{"a":"x","b":t', {"a": "x"}),
    ('{"a":"x","b":true', {"a": "x", "b": True}),
    ('{"a":nu', {}),
    ('{"a":-', {}),
    ('{"a":0', {"a": 0}),
    ('{"a":12', {"a": 12}),
    ('{"a":1.', {}),
    ('{"a":1.5', {"a": 1.5}),
    ('{"a":1e', {}),
    ('{"a":1e+', {}),
    ('{"a":1e5', {"a": 1e5}),
    ('{"a":Infinity', {"a": float("inf")}),
    ('{"a":-Inf', {}),
    ('{"a":12345678901234567890123', {"a": 12345678901234567890123}),
    ("[", []),
    ("[1,", [1]),
    ("[1,2", [1, 2]),
    ('["a","b', ["a"]),
    ("[[[", [[[]]]),
    ('{"a":[1,{"b":"c', {"a": [1, {}]}),
    ('{"a":1,"a":2', {"a": 2}),
    ('{"a":"\\ud83d', {}),
    ('{"a":"\\ud83d\\ude00"', {"a": "\N{GRINNING FACE}"}),
    ("1", 1),
    ("null", None),
    (' "a" ', "a"),
    ('"abc', None),
    ("[1]x", [1]),
]


@pytest.mark.parametrize(("text", "want"), SEEN)
def test_what_is_there_at_a_cut(text: str, want: object) -> None:
    assert fed(text).snapshot() == want
    assert fed(*text).snapshot() == want


@FEW
@given(VALUES)
def test_every_prefix_is_readable_and_the_whole_is_what_json_says(value: Any) -> None:
    for text in texts(value):
        parser = PartialJson()
        for char in text:
            parser.feed(char)
            parser.snapshot()
            assert not parser.broken
        assert parser.snapshot() == json.loads(text)
        assert parser.visited == len(text)
        assert parser.complete or not isinstance(value, (list, dict, str))


@FEW
@given(VALUES, st.lists(st.integers(0, 400), max_size=8))
def test_cuts_make_no_difference(value: Any, cuts: list[int]) -> None:
    for text in texts(value):
        places = sorted({0, len(text), *(cut % (len(text) + 1) for cut in cuts)})
        pieces = [text[start:end] for start, end in zip(places, places[1:])]
        parser = PartialJson()
        so_far = ""
        for piece in pieces:
            parser.feed(piece)
            so_far += piece
            assert parser.snapshot() == fed(so_far).snapshot()
        assert parser.snapshot() == json.loads(text)


@FEW
@given(VALUES)
def test_what_was_seen_stays(value: Any) -> None:
    text = json.dumps(value)
    parser = PartialJson()
    seen: list[tuple[Any, str]] = []
    for char in text:
        parser.feed(char)
        snapshot = parser.snapshot()
        seen.append((snapshot, json.dumps(snapshot)))
    for (snapshot, dumped), (later, _) in zip(seen, seen[1:]):
        assert json.dumps(snapshot) == dumped, "a snapshot changed after it was taken"
        assert grows(snapshot, later)


def grows(old: Any, new: Any) -> bool:
    """Is the new value the old one with something added? Only a number at the end may be another or gone."""
    if isinstance(old, dict) and isinstance(new, dict):
        last = list(old)[-1:]
        return all(key in new and grows(old[key], new[key]) for key in old if [key] != last or key in new)
    if isinstance(old, list) and isinstance(new, list):
        return len(new) >= len(old) - 1 and all(map(grows, old, new))
    return old == new or old is None or type(old) in (int, float)


@FEW
@given(st.text(alphabet='{}[]:,"\\ \n0123456789.-+eEtrufalsnINy\ud83d\x00é', max_size=60))
def test_what_is_no_json_breaks_nothing(text: str) -> None:
    whole, single = fed(text), fed(*text)
    assert (whole.snapshot(), whole.broken) == (single.snapshot(), single.broken)
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return
    assert not whole.broken
    assert whole.snapshot() == value or value != value


def test_escapes_may_be_cut_anywhere() -> None:
    text = r'{"a\"b\\":"x\\\"\u00e9\ud83d\ude00\n","c":["\\"]}'
    for cut in range(len(text)):
        assert fed(text[:cut], text[cut:]).snapshot() == json.loads(text)


def test_a_lone_surrogate_is_what_json_makes_of_it() -> None:
    assert fed('{"a":"\\ud83d"}').snapshot() == json.loads('{"a":"\\ud83d"}')


@pytest.mark.parametrize(
    "text", ["x", "{a", '{"a" 1', "[1 2", "[1,]", '{"a":1,}', "[}", "{]", "]", '"\\x"', "1.,", "01,"]
)
def test_broken_text_keeps_what_was_there(text: str) -> None:
    parser = fed(text)
    before = parser.snapshot()
    parser.feed("{}")
    assert parser.broken and parser.snapshot() == before


def test_depth_is_no_problem() -> None:
    parser = fed("[" * 100_000)
    parser.snapshot()
    parser.feed("]" * 100_000)
    assert parser.complete and not parser.broken


def test_what_is_open_and_large_is_the_growing_thing_itself() -> None:
    parser = fed('{"a":' + json.dumps(list(range(2 * SHARED)))[:-1])
    first = parser.snapshot()
    parser.feed(",7,")
    assert first["a"] is parser.snapshot()["a"]
    assert first["a"][-1] == 7


def lines(text: str, size: int, *, reading: bool) -> int:
    """Lines of Python that run while a text is fed in pieces."""
    parser = PartialJson()
    count = 0

    def trace(*_: Any) -> Any:
        nonlocal count
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        for at in range(0, len(text), size):
            parser.feed(text[at : at + size])
            if reading:
                parser.snapshot()
    finally:
        sys.settrace(before)
    assert parser.complete and parser.visited == len(text)
    return count


def rows(length: int) -> str:
    return json.dumps({"rows": [{"id": i, "name": f"é{i}"} for i in range(length // 28)]})


def prose(length: int) -> str:
    return json.dumps({"text": "word \n" * (length // 7)})


@pytest.mark.parametrize("factory", [rows, prose])
@pytest.mark.parametrize("reading", [False, True])
def test_work_grows_with_the_text(factory: Any, reading: bool) -> None:
    small, large = (
        lines(factory(size), 16, reading=reading) / len(factory(size)) for size in (10_000, 100_000)
    )
    assert large < small * 1.5


@pytest.mark.heavy
@pytest.mark.parametrize("factory", [rows, prose])
def test_work_grows_with_a_text_of_a_megabyte(factory: Any) -> None:
    sizes = (10_000, 100_000, 1_000_000)
    small, *larger = (lines(factory(size), 16, reading=True) / len(factory(size)) for size in sizes)
    assert all(each < small * 1.5 for each in larger)
