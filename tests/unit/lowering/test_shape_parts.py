"""Schemas that are put together with `allOf` become shapes."""

from __future__ import annotations

from specloom.ir import Choice, Ref, Scalar

from .documents import (
    INTEGER,
    STRING,
    api,
    fields,
    key,
    model,
    obj,
    ref,
    shape,
)

_TEXT, _WHOLE = Scalar("string"), Scalar("integer")


def test_parts_are_merged_into_one_object() -> None:
    found = api({"X": {"allOf": [ref("A"), obj("b", b=INTEGER)]}, "A": obj("a", a=STRING)})
    assert fields(model(found, "X")) == {"a": (_TEXT, True), "b": (_WHOLE, True)}
    assert key("X", "allOf", "1") not in found.types, "an inline part has no life of its own"


def test_one_part_and_prose_is_that_part() -> None:
    schema = {"allOf": [ref("A"), {"description": "words"}], "title": "More words", "x-vendor": 1}
    assert shape(schema, A=obj(a=STRING)) == Ref(key("A"))


def test_properties_beside_the_parts() -> None:
    found = api({"X": {"allOf": [ref("A")], **obj("b", b=INTEGER)}, "A": obj(a=STRING)})
    assert fields(model(found, "X")) == {"a": (_TEXT, False), "b": (_WHOLE, True)}


def test_a_part_may_only_require() -> None:
    found = api({"X": {"allOf": [ref("A"), {"required": ["a"]}]}, "A": obj(a=STRING)})
    assert fields(model(found, "X")) == {"a": (_TEXT, True)}
    assert fields(model(found, "A")) == {"a": (_TEXT, False)}


def test_required_beside_the_parts() -> None:
    found = api({"X": {"allOf": [ref("A")], "required": ["a"]}, "A": obj(a=STRING)})
    assert fields(model(found, "X")) == {"a": (_TEXT, True)}


def test_a_later_part_narrows_an_earlier_one() -> None:
    found = api(
        {
            "X": {"allOf": [ref("A"), obj("kind", kind={"const": "x"}, size={})]},
            "A": obj("size", kind=STRING, size=INTEGER),
        }
    )
    assert fields(model(found, "X")) == {"kind": (Choice(("x",)), True), "size": (_WHOLE, True)}


def test_an_earlier_constant_is_not_widened_by_a_later_part() -> None:
    found = api({"X": {"allOf": [obj(kind={"const": "x"}), obj(kind=STRING, n=INTEGER)]}})
    assert fields(model(found, "X"))["kind"] == (Choice(("x",)), False)


def test_parts_of_parts() -> None:
    found = api(
        {
            "X": {"allOf": [ref("Y"), obj(c=STRING)]},
            "Y": {"allOf": [ref("Z"), obj(b=STRING)]},
            "Z": obj(a=STRING),
        }
    )
    assert list(fields(model(found, "X"))) == ["a", "b", "c"]


def test_a_union_as_a_part_brings_its_fields_optionally() -> None:
    found = api(
        {
            "X": {
                "allOf": [
                    {"oneOf": [obj("a", "id", a=STRING, id=STRING), obj("b", "id", b=STRING, id=STRING)]},
                    obj(c=STRING),
                ]
            }
        }
    )
    assert {n: r for n, (_, r) in fields(model(found, "X")).items()} == {
        "a": False,
        "b": False,
        "c": False,
        "id": True,
    }


def test_parts_of_a_scalar() -> None:
    assert shape({"allOf": [STRING, {"maxLength": 3}]}) == _TEXT
    assert shape({"allOf": [{"maxLength": 3}, STRING]}) == _TEXT


def test_free_keys_of_a_part_survive() -> None:
    found = api({"X": {"allOf": [{**obj(a=STRING), "additionalProperties": INTEGER}, obj(b=STRING)]}})
    assert model(found, "X").extra == _WHOLE
