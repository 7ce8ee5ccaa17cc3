"""The synthesis itself: values keep their shape, come to an end, and are the same every time."""

from __future__ import annotations

import re
from typing import Any

import pytest

from specloom.ir import (
    NULL,
    Alias,
    Answer,
    AnyOf,
    Api,
    Array,
    Body,
    Bounds,
    Choice,
    Declared,
    Field,
    Map,
    Model,
    Operation,
    Page,
    Param,
    Ref,
    Scalar,
    Shape,
    Stream,
    Table,
)

from . import exchanges
from .synth import File, Synth, number, text

_STRING, _INTEGER = Scalar("string"), Scalar("integer")


def _model(key: str, **fields: Shape) -> Model:
    """A model; fields whose name ends with `_` are optional."""
    made = (Field(name.rstrip("_"), shape, required=not name.endswith("_")) for name, shape in fields.items())
    return Model(key, tuple(made))


def _api(*types: Declared, operations: tuple[Operation, ...] = ()) -> Api:
    return Api("t", "1", "t.json", "", (), operations, (), {each.key: each for each in types})


_CAT = _model("Cat", type=Choice(("cat",)), lives_=_INTEGER)
_DOG = _model("Dog", type=Choice(("dog",)), name_=_STRING)
_BIRD = _model("Bird", wings=_INTEGER)
_PET = Alias(
    "Pet",
    AnyOf((Ref("Cat"), Ref("Dog"), Ref("Bird"))),
    Table("type", (("cat", Ref("Cat")), ("dog", Ref("Dog"))), default=Ref("Bird")),
)
_TREE = _model("Tree", name=_STRING, children=Array(Ref("Tree")), twin=AnyOf((Ref("Tree"), NULL)))
_PETS = _api(_CAT, _DOG, _BIRD, _PET, _TREE)


@pytest.mark.parametrize(
    ("shape", "least", "most"),
    [
        (_STRING, "x é 1", "x é 1"),
        (_INTEGER, 1, 1),
        (Choice((None, "b", "a")), "b", "b"),
        (Array(_INTEGER), [1], [1, 1]),
        (Map(_INTEGER), {"key": 1}, {"key": 1}),
        (AnyOf((_STRING, _INTEGER, NULL)), None, 1),
        (Ref("Cat"), {"type": "cat"}, {"type": "cat", "lives": 1}),
    ],
)
def test_every_kind_of_shape(shape: Shape, least: Any, most: Any) -> None:
    assert Synth(_PETS, full=False, request=False).value(shape) == least
    assert Synth(_PETS, full=True, request=False).value(shape) == most


def test_unions_take_turns() -> None:
    synth = Synth(_PETS, full=False, request=False)
    turns = [synth.value(Ref("Pet")) for _ in range(4)]
    assert turns == [{"type": "cat"}, {"type": "dog"}, {"wings": 1}, {"type": "cat"}]
    assert [key for _, key in synth.variants(AnyOf((Ref("Pet"), NULL)))] == ["Cat", "Dog", "Bird"]


def test_recursion_ends() -> None:
    least = Synth(_PETS, full=False, request=True).value(Ref("Tree"))
    assert least["children"] == []
    full = Synth(_PETS, full=True, request=True).value(Ref("Tree"))
    assert full["children"][0]["name"] == "name é 1"


@pytest.mark.parametrize(
    ("bounds", "whole", "want"),
    [
        (Bounds(), True, 1),
        (Bounds(minimum=5), True, 5),
        (Bounds(maximum=-2), True, -2),
        (Bounds(exclusive_minimum=3), True, 4),
        (Bounds(minimum=0.01, maximum=0.99), False, 0.01),
        (Bounds(exclusive_minimum=0, exclusive_maximum=0.5), False, 0.25),
        (Bounds(minimum=100, multiple_of=64), True, 128),
    ],
)
def test_numbers_keep_their_bounds(bounds: Bounds, whole: bool, want: float) -> None:
    assert number(bounds, whole=whole) == want


def test_texts_keep_their_bounds() -> None:
    assert len(text(Bounds(min_length=20), None, "x")) == 20
    assert len(text(Bounds(max_length=2), None, "name")) <= 2
    pattern = "^tool_[a-z0-9_]{1,9}$"
    assert re.search(pattern, text(Bounds(pattern=pattern), None, "x"))
    with pytest.raises(ValueError, match="pattern"):
        text(Bounds(pattern="^$"), None, "x")


def test_arguments_by_place() -> None:
    params = (
        Param("id", "path", _STRING, True, python="id"),
        Param("max", "query", _INTEGER, False, python="max_"),
        Param("file", "body", Scalar("binary"), True, python="file"),
        Param("stream", "body", Scalar("boolean"), False, python="stream"),
    )
    op = Operation(
        "post /a/{id}", "", "POST", "/a/{id}", "",
        params=params,
        body=Body(("multipart/form-data",), whole=False, files=("file",)),
        stream=Stream(Ref("Pet"), "stream"),
    )  # fmt: skip
    api = _api(operations=(op,))
    least = exchanges.arguments(api, op, full=False)
    assert (list(least.path), list(least.keywords)) == (["id"], ["file"])
    assert least.keywords["file"] == ("file.bin", least.wire["body"]["file"])
    full = exchanges.arguments(api, op, full=True)
    assert (full.keywords["max_"], full.keywords["stream"], full.wire["query"]) == (1, False, {"max": 1})
    assert exchanges.arguments(api, op, full=False, stream=True).keywords["stream"] is True
    assert isinstance(Synth(api, full=False, request=True).value(Scalar("binary")), File)


def test_pages_and_events() -> None:
    envelope = _model("Pets", data=Array(Ref("Tree")), has_more=Scalar("boolean"), last_id=_STRING)
    op = Operation(
        "get /a", "", "GET", "/a", "",
        answer=Answer("json", Ref("Pets"), ("application/json",), ("200",)),
        page=Page("CursorPage", Ref("Tree")),
        stream=Stream(Ref("Pet"), end=("dog",)),
    )  # fmt: skip
    api = _api(envelope, _TREE, _CAT, _DOG, _BIRD, _PET, operations=(op,))
    (first, _, cursor), (second, _, end) = exchanges.pages(api, op)
    assert (len(first), len(second), cursor, end) == (2, 2, "last-1", None)
    made = exchanges.events(api, op)
    assert [key for _, key in made] == ["Cat", "Bird", "Dog"]
    lines = exchanges.stream_reply(op, [value for value, _ in made]).body.decode()
    assert lines.count("data: ") == 3
    assert "event: dog\n" in lines
