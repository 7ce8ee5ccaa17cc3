"""Schemas of one value, of lists, maps and objects become shapes."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.ir import ANY, NULL, AnyOf, Array, Bounds, Choice, Map, Ref, Scalar, Shape

from .documents import (
    INTEGER,
    NOTHING,
    STRING,
    X,
    alias,
    api,
    fields,
    key,
    model,
    obj,
    ref,
    shape,
)

_TEXT, _WHOLE = Scalar("string"), Scalar("integer")


@pytest.mark.parametrize(
    ("schema", "want"),
    [
        ({"type": "string"}, _TEXT),
        ({"type": "string", "format": "uri"}, Scalar("string", "uri")),
        ({"type": "string", "format": "binary"}, Scalar("binary")),
        ({"type": "string", "contentMediaType": "application/octet-stream"}, Scalar("binary")),
        ({"type": "integer"}, _WHOLE),
        ({"type": "number"}, Scalar("number")),
        ({"type": "boolean"}, Scalar("boolean")),
        ({"type": "null"}, NULL),
        ({}, ANY),
        (True, ANY),
        (False, NULL),
        ({"description": "anything"}, ANY),
        ({"pattern": "a"}, _TEXT),
        ({"type": "array", "items": STRING}, Array(_TEXT)),
        ({"items": STRING}, Array(_TEXT)),
        ({"type": "array"}, Array(ANY)),
        ({"type": "array", "items": True}, Array(ANY)),
        ({"type": "object"}, Map(ANY)),
        ({"type": "object", "additionalProperties": STRING}, Map(_TEXT)),
        ({"type": "object", "additionalProperties": True}, Map(ANY)),
        ({"type": "object", "additionalProperties": {}}, Map(ANY)),
        ({"additionalProperties": INTEGER}, Map(_WHOLE)),
        ({"type": ["string", "integer"]}, Ref(key("X"))),
        ({"const": "a"}, Ref(key("X"))),
        ({"const": None}, NULL),
        ({"enum": [1.5, 2]}, Scalar("number")),
        ({"enum": [["a"]]}, ANY),
    ],
)
def test_what_a_schema_says(schema: Any, want: Shape) -> None:
    assert shape(schema) == want


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "nullable": True},
        {"type": ["string", "null"]},
        {"anyOf": [STRING, NOTHING]},
        {"oneOf": [NOTHING, STRING]},
        {"anyOf": [STRING], "nullable": True},
        {"allOf": [STRING], "nullable": True},
        {"anyOf": [{"type": "string", "nullable": True}]},
    ],
)
def test_both_ways_to_say_null(schema: Any) -> None:
    found = api({"Y": obj(it=schema)})
    assert fields(model(found, "Y"))["it"] == (AnyOf((_TEXT, NULL)), False)


def test_a_nullable_reference() -> None:
    for schema in ({**ref("A"), "nullable": True}, {"anyOf": [ref("A"), NOTHING]}):
        found = api({"Y": obj(it=schema), "A": obj(a=STRING)})
        assert fields(model(found, "Y"))["it"][0] == AnyOf((Ref(key("A")), NULL))


def test_a_nullable_component_is_nullable_wherever_it_stands() -> None:
    for schema in (
        {**obj(a=STRING), "nullable": True},
        {**obj(a=STRING), "type": ["object", "null"]},
        {"anyOf": [obj(a=STRING), NOTHING]},
    ):
        found = api({"A": schema, "Y": obj(it=ref("A"))})
        (it, _) = fields(model(found, "Y"))["it"]
        assert isinstance(it, AnyOf)
        assert it.members[-1] == NULL


def test_a_nullable_component_keeps_null_where_it_contains_itself() -> None:
    for schema in (
        {**obj(next=ref("A")), "nullable": True},
        {**obj(next=ref("A")), "type": ["object", "null"]},
    ):
        assert fields(model(api({"A": schema}), "A"))["next"][0] == AnyOf((Ref(key("A")), NULL))


def test_an_enum_keeps_its_name() -> None:
    found = api({"X": {"type": "string", "enum": ["a", "b"]}})
    assert alias(found, "X").shape == Choice(("a", "b"))
    assert found.shapes[key("X")] == X


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "enum": ["a", None], "nullable": True},
        {"type": ["string", "null"], "enum": ["a", None]},
        {"enum": ["a", None]},
        {"anyOf": [{"const": "a"}, NOTHING]},
    ],
)
def test_null_among_constants(schema: Any) -> None:
    found = api({"X": schema})
    assert found.shapes[key("X")] == AnyOf((X, NULL))
    assert alias(found, "X").shape == Choice(("a",))


def test_an_open_enum_is_text_or_one_of_its_values() -> None:
    found = api({"X": {"anyOf": [STRING, {"type": "string", "enum": ["a", "b"]}]}})
    assert alias(found, "X").shape == AnyOf((_TEXT, Choice(("a", "b"))))


def test_one_and_true_are_different_constants() -> None:
    values = getattr(alias(api({"X": {"enum": [1, True]}}), "X").shape, "values", ())
    assert [type(v) for v in values] == [int, bool]


def test_a_tuple_is_a_list_of_whatever_it_may_hold() -> None:
    assert shape({"type": "array", "prefixItems": [STRING, INTEGER], "items": False}) == Array(
        AnyOf((_TEXT, _WHOLE))
    )
    assert shape({"type": "array", "prefixItems": [STRING], "items": INTEGER}) == Array(
        AnyOf((_TEXT, _WHOLE))
    )


def test_an_object_may_have_properties_and_free_keys() -> None:
    found = api({"X": {**obj(a=STRING), "additionalProperties": INTEGER}})
    assert model(found, "X").extra == _WHOLE
    assert fields(model(found, "X")) == {"a": (_TEXT, False)}


def test_unevaluated_properties_are_free_keys() -> None:
    assert shape({"type": "object", "unevaluatedProperties": STRING}) == Map(_TEXT)


def test_a_required_property_that_is_not_described_is_any_value() -> None:
    for schema in (obj("ghost", a=STRING), {"allOf": [obj(a=STRING), {"required": ["ghost"]}]}):
        found = api({"X": schema})
        assert fields(model(found, "X")) == {"a": (_TEXT, False), "ghost": (ANY, True)}
        assert any("'ghost'" in n.message for n in found.notes)


def test_facts_of_a_field() -> None:
    found = api(
        {"X": obj("n", n={"type": "integer", "minimum": 1, "maximum": 9, "default": 3, "deprecated": True})}
    )
    (field,) = model(found, "X").fields
    assert (field.default, field.deprecated, field.required) == (3, True, True)
    assert field.bounds == Bounds(minimum=1, maximum=9)
    assert field.pointer == key("X", "properties", "n")


def test_limits_of_a_nullable_field_are_those_of_its_value() -> None:
    found = api({"X": obj(n={"anyOf": [{"type": "integer", "minimum": 1}, NOTHING]})})
    assert model(found, "X").fields[0].bounds == Bounds(minimum=1)


def test_a_field_may_travel_on_one_side_only() -> None:
    schema = obj("id", id={**STRING, "readOnly": True}, secret={**STRING, "writeOnly": True}, name=STRING)
    found = model(api({"X": schema}), "X")
    assert [f.wire for f in found.on("answer")] == ["id", "name"]
    assert [f.wire for f in found.on("request")] == ["secret", "name"]
