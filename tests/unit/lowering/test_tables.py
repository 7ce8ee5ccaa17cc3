"""How the variants of a union are told apart: four ways, in their order."""

from __future__ import annotations

from hypothesis import given, strategies as st

from specloom.ir import AnyOf, Choice, Field, Ref, Scalar, Shape, Table
from specloom.lowering.tables import resolve, tag_values

from .documents import INTEGER, STRING, api, key, obj, ref, table, tagged


def _ref(name: str) -> Ref:
    return Ref(key(name))


def _variant(name: str, **shapes: Shape | str | tuple[str, ...]) -> tuple[Ref, dict[str, Field]]:
    """A variant; a string is a constant, a tuple a choice, names that end in `_` are optional."""
    found: dict[str, Field] = {}
    for wire, schema in shapes.items():
        shape = (
            Choice((schema,))
            if isinstance(schema, str)
            else Choice(schema)
            if isinstance(schema, tuple)
            else schema
        )
        found[wire.removesuffix("_")] = Field(wire.removesuffix("_"), shape, required=not wire.endswith("_"))
    return _ref(name), found


_TEXT = Scalar("string")


def test_a_constant_property_is_the_tag() -> None:
    assert resolve([_variant("A", kind="a"), _variant("B", kind="b")]) == Table(
        "kind", (("a", _ref("A")), ("b", _ref("B")))
    )


def test_a_tag_may_have_several_values_for_one_variant() -> None:
    found = resolve([_variant("A", type=("a", "b")), _variant("B", type="c")])
    assert found == Table("type", (("a", _ref("A")), ("b", _ref("A")), ("c", _ref("B"))))


def test_usual_tags_are_tried_before_other_constants() -> None:
    found = resolve([_variant("A", mode="x", type="a"), _variant("B", mode="y", type="b")])
    assert found is not None
    assert found.tag == "type"


def test_the_declared_discriminator_is_tried_first() -> None:
    found = resolve([_variant("A", mode="x", type="a"), _variant("B", mode="y", type="b")], "mode")
    assert found is not None
    assert found.tag == "mode"


def test_a_declared_discriminator_that_tells_nothing_apart_is_passed_over() -> None:
    found = resolve([_variant("A", mode="x", type="a"), _variant("B", mode="x", type="b")], "mode")
    assert found is not None
    assert found.tag == "type"


def test_one_variant_without_the_tag_is_the_default() -> None:
    found = resolve([_variant("A", type="a"), _variant("B", type="b"), _variant("C", text=_TEXT)])
    assert found == Table("type", (("a", _ref("A")), ("b", _ref("B"))), default=_ref("C"))


def test_a_variant_with_an_open_tag_is_the_default() -> None:
    found = resolve([_variant("A", type="a"), _variant("B", type="b"), _variant("C", type=_TEXT)])
    assert found == Table("type", (("a", _ref("A")), ("b", _ref("B"))), default=_ref("C"))


def test_values_that_collide_are_told_apart_by_a_nested_tag() -> None:
    found = resolve(
        [
            _variant("User", type="message", role="user"),
            _variant("System", type="message", role="system"),
            _variant("Call", type="call"),
        ]
    )
    inner = Table("role", (("user", _ref("User")), ("system", _ref("System"))))
    assert found == Table("type", (("message", inner), ("call", _ref("Call"))))


def test_a_nested_table_may_look_at_required_keys() -> None:
    found = resolve(
        [_variant("A", type="m", left=_TEXT), _variant("B", type="m", right=_TEXT), _variant("C", type="c")]
    )
    inner = Table(by_key=(("left", _ref("A")), ("right", _ref("B"))))
    assert found == Table("type", (("m", inner), ("c", _ref("C"))))


def test_a_required_key_that_only_one_variant_has() -> None:
    found = resolve([_variant("A", left=_TEXT, id=_TEXT), _variant("B", right=_TEXT, id=_TEXT)])
    assert found == Table(by_key=(("left", _ref("A")), ("right", _ref("B"))))


def test_one_variant_without_a_key_of_its_own_is_the_default() -> None:
    found = resolve([_variant("A", left=_TEXT, id=_TEXT), _variant("B", id=_TEXT)])
    assert found == Table(by_key=(("left", _ref("A")),), default=_ref("B"))


def test_an_optional_key_is_the_last_resort() -> None:
    found = resolve([_variant("A", left_=_TEXT, id=_TEXT), _variant("B", right_=_TEXT, id=_TEXT)])
    assert found == Table(by_key=(("left", _ref("A")), ("right", _ref("B"))))


def test_where_tags_overlap_the_narrower_variant_wins() -> None:
    found = resolve([_variant("Wide", type=("a", "b", "c")), _variant("Narrow", type="b")])
    assert found is not None
    assert dict(found.cases) == {"a": _ref("Wide"), "b": _ref("Narrow"), "c": _ref("Wide")}


def test_variants_that_are_alike_cannot_be_told_apart() -> None:
    assert resolve([_variant("A", id=_TEXT), _variant("B", id=_TEXT)]) is None


def test_a_tag_may_be_null() -> None:
    assert tag_values(AnyOf((Choice(("a",)), Scalar("null")))) == ("a",)
    assert tag_values(AnyOf((Choice(("a",)), Scalar("string")))) == ("a",)


def test_numbers_are_no_tags() -> None:
    assert tag_values(Choice((1, 2))) == ()
    assert tag_values(Scalar("string")) == ()


_FIELDS = st.dictionaries(
    st.sampled_from(["type", "object", "role", "a", "b", "c"]),
    st.one_of(
        st.just(_TEXT),
        st.lists(st.sampled_from(["x", "y", "z"]), min_size=1, max_size=3, unique=True).map(
            lambda v: Choice(tuple(v))
        ),
    ),
    max_size=4,
)


@given(st.lists(_FIELDS, min_size=2, max_size=5), st.data())
def test_whatever_the_variants_a_table_names_only_them_and_each_way_is_sound(
    drawn: list[dict[str, Shape]], data: st.DataObject
) -> None:
    variants = [
        (_ref(f"V{i}"), {n: Field(n, s, required=data.draw(st.booleans())) for n, s in shapes.items()})
        for i, shapes in enumerate(drawn)
    ]
    found = resolve(variants)
    if found is not None:
        _sound(found, dict(variants))


def _sound(found: Table, variants: dict[Ref, dict[str, Field]]) -> None:
    """Every case of a table leads to a variant whose tag may have that value."""
    assert found.cases or found.by_key
    for value, target in found.cases:
        for each in _leaves(target):
            assert value in tag_values(variants[each][found.tag].shape)
        if isinstance(target, Table):
            _sound(target, variants)
    for wire, target in found.by_key:
        assert [r for r, shapes in variants.items() if wire in shapes and r == target]
    if found.default is not None:
        assert found.default in variants


def _leaves(target: Ref | Table) -> list[Ref]:
    if isinstance(target, Ref):
        return [target]
    inner = [leaf for _, case in target.cases for leaf in _leaves(case)]
    return [*inner, *(r for _, r in target.by_key), *([target.default] if target.default else [])]


# --- through the reader


def test_an_explicit_mapping_decides() -> None:
    union = {
        "oneOf": [ref("A"), ref("B")],
        "discriminator": {"propertyName": "kind", "mapping": {"one": key("A"), "two": "B"}},
    }
    found = table(union, A=obj(kind=STRING), B=obj(kind=STRING))
    assert found == Table("kind", (("one", _ref("A")), ("two", _ref("B"))))


def test_a_union_within_a_union_lends_its_variants() -> None:
    found = table(
        {"anyOf": [ref("Inner"), ref("C")]},
        Inner={"anyOf": [ref("A"), ref("B")]},
        A=tagged("a"),
        B=tagged("b"),
        C=tagged("c"),
    )
    assert dict(found.cases) == {"a": _ref("A"), "b": _ref("B"), "c": _ref("C")}


def test_a_union_within_a_union_may_lend_its_table() -> None:
    found = table(
        {"anyOf": [ref("Inner"), ref("C")]},
        Inner={
            "anyOf": [ref("A"), ref("B")],
            "discriminator": {"propertyName": "t", "mapping": {"a": "A", "b": "B"}},
        },
        A=obj(t=STRING, x=STRING),
        B=obj(t=STRING, x=STRING),
        C=obj(x=STRING),
    )
    assert found == Table("t", (("a", _ref("A")), ("b", _ref("B"))), default=_ref("C"))


def test_a_union_that_nothing_resolves_is_noted_and_reads_the_first() -> None:
    found = api({"X": {"anyOf": [ref("A"), ref("B")]}, "A": obj(x=STRING), "B": obj(x=INTEGER)})
    declared = found.types[key("X")]
    assert getattr(declared, "table") == Table(default=_ref("A"))  # noqa: B009
    assert [n.kind for n in found.notes if n.pointer == key("X")] == ["unsupported", "pruned"]
    assert found.counts["unions"] == 1
    assert found.counts["unions_resolved"] == 0
