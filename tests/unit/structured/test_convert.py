"""JSON into classes: what fits, and where it does not."""

from __future__ import annotations

import dataclasses
import enum
import json
import pickle
from contextlib import suppress
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Generic, Literal, NotRequired, TypedDict, TypeVar
from uuid import UUID

import attrs
import pytest
from hypothesis import given, strategies as st

from openai_client import StructureError
from openai_client.helpers.convert import convert, read

T = TypeVar("T")


class Color(enum.Enum):
    RED = "red"


@attrs.define
class Cat:
    kind: Literal["cat"]
    lives: int = 9


@attrs.define
class Dog:
    kind: Literal["dog"]
    friend: Cat | None = None


class Address(TypedDict):
    street: str
    number: NotRequired[int]


@attrs.define
class Box(Generic[T]):
    content: T


@dataclasses.dataclass
class Node:
    value: int
    next: Node | None = None
    more: list[Node] = dataclasses.field(default_factory=list)


@attrs.define
class Positive:
    _number: int = attrs.field(validator=attrs.validators.gt(0))


FITS: list[tuple[Any, Any, Any]] = [
    (Cat, {"kind": "cat", "lives": 3}, Cat("cat", 3)),
    (Cat, {"kind": "cat", "unknown": 1}, Cat("cat")),
    (Cat | Dog, {"kind": "dog", "friend": {"kind": "cat"}}, Dog("dog", Cat("cat"))),
    (list[Cat | Dog], [{"kind": "cat"}, {"kind": "dog"}], [Cat("cat"), Dog("dog")]),
    (Box[Box[int]], {"content": {"content": 1}}, Box(Box(1))),
    (Node, {"value": 1, "next": {"value": 2}, "more": [{"value": 3}]}, Node(1, Node(2), [Node(3)])),
    (Address, {"street": "x", "number": None}, {"street": "x"}),
    (dict[str, Color], {"a": "red"}, {"a": Color.RED}),
    (tuple[int, str], [1, "a"], (1, "a")),
    (tuple[int, ...], [1, 2], (1, 2)),
    (set[int], [1, 1], {1}),
    (frozenset[str], ["a"], frozenset("a")),
    (float, 1, 1.0),
    (int, 2.0, 2),
    (int | str, "1", "1"),
    (int | float, 1.5, 1.5),
    (bool | int, True, True),
    (str | None, None, None),
    (datetime, "2026-01-02T03:04:05Z", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
    (date, "2026-01-02", date(2026, 1, 2)),
    (Decimal, "1.10", Decimal("1.10")),
    (UUID, "0" * 32, UUID(int=0)),
    (Any, {"a": [1]}, {"a": [1]}),
    (Positive, {"number": 1}, Positive(1)),
]


@pytest.mark.parametrize(("hint", "data", "value"), FITS)
def test_what_fits(hint: Any, data: Any, value: Any) -> None:
    found = convert(hint, data)
    assert found == value and type(found) is type(value)


BREAKS: list[tuple[Any, Any, str]] = [
    (
        Node,
        {"value": 1, "more": [{"value": 1}, {"value": "x"}]},
        "$.more[1].value: expected an integer, got 'x'",
    ),
    (Node, {"value": 1, "next": {}}, "$.next.value: is missing"),
    (Node, [], "$: expected an object, got an array"),
    (Cat, {"kind": "dog"}, "$.kind: expected 'cat', got 'dog'"),
    (list[int], [1, True], "$[1]: expected an integer, got a boolean"),
    (list[int], {}, "$: expected an array, got an object"),
    (tuple[int, str], [1], "$: expected 2 items, got 1"),
    (dict[str, bool], {"a": 1}, "$.a: expected true or false, got 1"),
    (dict[str, bool], None, "$: expected an object, got null"),
    (Color, "blue", "$: expected one of 'red', got 'blue'"),
    (Color, [], "$: expected one of 'red', got an array"),
    (Literal[1], True, "$: expected 1, got a boolean"),
    (datetime, "yesterday", "$: expected a date and time in ISO 8601, got 'yesterday'"),
    (datetime, 5, "$: expected a date and time in ISO 8601, got 5"),
    (float, "1", "$: expected a number, got '1'"),
    (float, 10**400, "$: expected a number"),
    (str, 1, "$: expected a text, got 1"),
    (Decimal, "x", "$: expected a decimal number, got 'x'"),
    (Dog, {"kind": "dog", "friend": {"kind": "cow"}}, "$.friend.kind: expected 'cat', got 'cow'"),
    (Positive, {"number": 0}, "$: "),
    (Cat | Dog, {"kind": "cow"}, "$: fits none of Cat, Dog"),
    (int | str, [], "$: fits none of int, str"),
]


@pytest.mark.parametrize(("hint", "data", "message"), BREAKS)
def test_what_does_not_fit_is_said_with_its_place(hint: Any, data: Any, message: str) -> None:
    with pytest.raises(StructureError) as caught:
        convert(hint, data)
    assert str(caught.value).startswith(message)
    assert pickle.loads(pickle.dumps(caught.value)).path == caught.value.path


def test_pydantic_reads_its_own() -> None:
    from pydantic import ValidationError

    from .models import Plain, Point

    text = '{"text": "a", "number": 1, "ratio": 2, "flag": true}'
    assert read(Plain, text) == Plain(text="a", number=1, ratio=2, flag=True)
    assert read(Point, '{"x": 1}') == Point(1)
    with pytest.raises(ValidationError):
        read(Plain, "{}")
    mixed = dataclasses.make_dataclass("Mixed", [("inner", Plain), ("point", Point)])
    assert convert(mixed, {"inner": json.loads(text), "point": {"x": 1}}).point == Point(1)
    with pytest.raises(StructureError, match=r"\$\.inner: 4 validation errors"):
        convert(mixed, {"inner": {}, "point": {"x": 1}})


def test_what_is_nested_too_deeply() -> None:
    deep: Any = None
    for _ in range(5_000):
        deep = {"value": 1, "next": deep}
    with pytest.raises(StructureError, match=r"\$: is nested too deeply"):
        convert(Node, deep)


def test_text_that_is_no_json() -> None:
    with pytest.raises(StructureError, match=r"\$: not valid JSON"):
        read(Cat, '{"kind": "ca')


def test_classes_are_forgotten_with_the_caller() -> None:
    import gc
    import weakref

    made = attrs.make_class("Made", {"x": attrs.field(type=int)})
    assert read(made, '{"x": 1}').x == 1
    there = weakref.ref(made)
    del made
    gc.collect()
    assert there() is None


json_data = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["kind", "value", "next", "more", "friend", "x"]), inner, max_size=4
        )
    ),
    max_leaves=8,
)


@given(json_data)
def test_nothing_but_a_structure_error_comes_out(data: Any) -> None:
    for hint in (Node, Cat | Dog, list[Address | int], dict[str, Box[datetime]]):
        with suppress(StructureError):
            convert(hint, data)


@given(
    st.recursive(
        st.builds(Node, st.integers()), lambda n: st.builds(Node, st.integers(), n, st.lists(n, max_size=2))
    )
)
def test_what_was_written_is_read_again(node: Node) -> None:
    assert read(Node, json.dumps(dataclasses.asdict(node))) == node
