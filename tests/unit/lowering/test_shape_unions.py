"""Schemas of alternatives, and those that contain themselves, become shapes."""

from __future__ import annotations

import pytest

from specloom.ir import ANY, NULL, Alias, AnyOf, Array, Map, Ref, Scalar

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
    tagged,
)

_TEXT, _WHOLE = Scalar("string"), Scalar("integer")


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
