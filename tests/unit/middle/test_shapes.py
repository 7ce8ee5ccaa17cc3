"""Schemas become shapes."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.ir import ANY, NULL, Alias, AnyOf, Array, Bounds, Choice, Map, Ref, Scalar, Shape

from .documents import (
    INTEGER,
    NOTHING,
    STRING,
    X,
    alias,
    answering,
    api,
    complaints,
    fields,
    key,
    model,
    obj,
    ref,
    shape,
    tagged,
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


# --- enums


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


# --- lists and maps


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


# --- allOf


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


# --- unions


def test_a_union_of_objects_is_declared_where_it_stands() -> None:
    found = api({"Y": obj(it={"anyOf": [tagged("a"), tagged("b"), NOTHING]})})
    where = key("Y", "properties", "it")
    assert fields(model(found, "Y"))["it"][0] == AnyOf((Ref(where), NULL))
    declared = found.types[where]
    assert isinstance(declared, Alias)
    assert not declared.public
    assert declared.table is not None
    assert [v for v, _ in declared.table.cases] == ["a", "b"]


def test_a_union_of_one_object_and_scalars_needs_no_table() -> None:
    found = api(
        {"Y": obj(it={"anyOf": [STRING, ref("A"), {"type": "array", "items": STRING}]}), "A": obj(a=STRING)}
    )
    assert fields(model(found, "Y"))["it"][0] == AnyOf((_TEXT, Ref(key("A")), Array(_TEXT)))


def test_an_object_with_properties_and_variants_is_one_object() -> None:
    found = api({"X": {**obj("id", id=STRING), "oneOf": [obj("a", a=STRING), obj("b", b=STRING)]}})
    assert {n: r for n, (_, r) in fields(model(found, "X")).items()} == {"id": True, "a": False, "b": False}


def test_variants_that_only_require_are_no_variants() -> None:
    found = api({"X": {**obj(a=STRING, b=STRING), "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}})
    assert fields(model(found, "X")) == {"a": (_TEXT, False), "b": (_TEXT, False)}


def test_unions_of_unions_are_flat() -> None:
    found = api({"X": {"anyOf": [{"oneOf": [STRING, INTEGER]}, {"type": ["boolean", "null"]}]}})
    assert alias(found, "X").shape == AnyOf((_TEXT, _WHOLE, Scalar("boolean")))
    assert found.shapes[key("X")] == AnyOf((X, NULL))


def test_a_union_of_nothing_is_any_value() -> None:
    assert shape({"anyOf": []}) == ANY


# --- recursion


def test_an_object_may_contain_itself() -> None:
    assert fields(model(api({"X": obj(kids={"type": "array", "items": ref("X")})}), "X")) == {
        "kids": (Array(X), False)
    }


@pytest.mark.parametrize("keyword", ["$recursiveRef", "$dynamicRef"])
def test_a_recursive_reference_means_the_enclosing_schema(keyword: str) -> None:
    found = api({"X": {**obj(kids={"type": "array", "items": {keyword: "#"}}), "$recursiveAnchor": True}})
    assert fields(model(found, "X"))["kids"][0] == Array(X)


def test_a_recursive_reference_without_an_anchor_means_the_component() -> None:
    found = api({"X": obj(inner=obj(kids={"$recursiveRef": "#"}))})
    assert fields(model(found, "X", "properties", "inner"))["kids"][0] == X


def test_a_recursive_list_gets_a_name() -> None:
    found = api({"Nest": {"type": "array", "items": ref("Nest")}})
    assert alias(found, "Nest").shape == Array(Ref(key("Nest")))
    assert alias(found, "Nest").proposals == ("Nest",)


def test_any_json_value() -> None:
    anything = {
        "anyOf": [
            STRING,
            {"type": "array", "items": ref("X")},
            {"type": "object", "additionalProperties": ref("X")},
        ]
    }
    assert alias(api({"X": anything}), "X").shape == AnyOf((_TEXT, Array(X), Map(X)))


def test_two_objects_that_contain_each_other() -> None:
    found = api({"A": obj(b=ref("B")), "B": obj(a=ref("A"))})
    assert fields(model(found, "A"))["b"][0] == Ref(key("B"))
    assert fields(model(found, "B"))["a"][0] == Ref(key("A"))


def test_a_union_may_name_itself_among_its_variants() -> None:
    found = api({"X": {"anyOf": [tagged("a"), tagged("b"), ref("X")]}})
    declared = alias(found, "X").table
    assert declared is not None
    assert [v for v, _ in declared.cases] == ["a", "b"]


def test_two_unions_may_name_each_other() -> None:
    found = api({"A": {"anyOf": [tagged("x"), ref("B")]}, "B": {"anyOf": [tagged("y"), ref("A")]}})
    declared = alias(found, "A").table
    assert declared is not None
    assert [v for v, _ in declared.cases] == ["x", "y"]


def test_a_part_may_come_back_to_the_whole() -> None:
    found = api({"X": {"allOf": [ref("A"), obj(b=STRING)]}, "A": obj(x=ref("X"))})
    assert list(fields(model(found, "X"))) == ["x", "b"]


# --- what cannot be read


@pytest.mark.parametrize(
    ("schema", "want"),
    [
        (ref("Ghost"), f"spec.yaml{key('X')}: $ref '{key('Ghost')}' leads nowhere"),
        ({"$ref": 3}, f"spec.yaml{key('X')}: $ref 3 leads nowhere"),
        ({"$ref": "other.yaml"}, f"spec.yaml{key('X')}: $ref 'other.yaml' leads nowhere"),
        (obj(a=ref("Ghost")), f"spec.yaml{key('X', 'properties', 'a')}: $ref"),
        ({"anyOf": [STRING, ref("Ghost")]}, f"spec.yaml{key('X', 'anyOf', '1')}: $ref"),
        ({"type": "text"}, f"spec.yaml{key('X')}: unknown type 'text'"),
        ({"type": ["string", "text"]}, f"spec.yaml{key('X')}: unknown type 'text'"),
        ("string", f"spec.yaml{key('X')}: a schema must be an object or a boolean"),
        (None, f"spec.yaml{key('X')}: a schema must be an object or a boolean"),
        (ref("X"), f"spec.yaml{key('X')}: refers to nothing but itself"),
        (
            {
                "anyOf": [obj(t=STRING), obj(t=STRING)],
                "discriminator": {"propertyName": "t", "mapping": {"a": "Ghost"}},
            },
            f"spec.yaml{key('X', 'discriminator', 'mapping', 'a')}: $ref",
        ),
    ],
)
def test_a_broken_schema_is_an_error_with_its_place(schema: Any, want: str) -> None:
    found = complaints({"X": schema})
    assert any(c.startswith(want) for c in found), found


def test_every_broken_schema_is_named_at_once() -> None:
    found = complaints({"A": {"type": "text"}, "B": ref("Ghost"), "C": obj(a={"type": "number?"})})
    assert len(found) == 3


def test_references_in_a_circle() -> None:
    assert any("nothing but itself" in c for c in complaints({"A": ref("B"), "B": ref("A")}))


def test_escaped_names_in_references() -> None:
    found = api({"a/b~c": obj(x=STRING), "Y": obj(it={"$ref": "#/components/schemas/a~1b~0c"})})
    assert fields(model(found, "Y"))["it"][0] == Ref("#/components/schemas/a~1b~0c")
    assert "#/components/schemas/a~1b~0c" in found.types


def test_a_reference_may_lead_anywhere_in_the_document() -> None:
    paths = {"/a": {"get": {"responses": answering(obj(it=STRING))}}}
    where = "#/paths/~1a/get/responses/200/content/application~1json/schema"
    found = api({"Y": obj(it={"$ref": where})}, paths)
    assert fields(model(found, "Y"))["it"][0] == Ref(where)
