"""Unions of shapes: flat, without repeats, null last."""

from __future__ import annotations

from hypothesis import given, strategies as st

from specloom.ir import ANY, NULL, AnyOf, Array, Choice, Map, Ref, Scalar, Shape
from specloom.lowering.algebra import any_of, either, flatten, nullable, without_null

_LEAVES: st.SearchStrategy[Shape] = st.sampled_from(
    [
        ANY,
        NULL,
        Scalar("string"),
        Scalar("integer"),
        Choice(("a",)),
        Choice(("a", "b")),
        Ref("#/components/schemas/A"),
        Ref("#/components/schemas/B"),
    ]
)
_SHAPES: st.SearchStrategy[Shape] = st.recursive(
    _LEAVES,
    lambda inner: st.one_of(
        inner.map(Array),
        inner.map(Map),
        st.lists(inner, min_size=2, max_size=4).map(lambda m: any_of(flatten(m))),
    ),
    max_leaves=6,
)


@given(st.lists(_SHAPES, min_size=1, max_size=5))
def test_members_are_flat_unlike_and_end_with_null(members: list[Shape]) -> None:
    flat = flatten(members)
    assert not any(isinstance(m, AnyOf) for m in flat)
    assert len(set(flat)) == len(flat)
    assert sum(isinstance(m, Choice) for m in flat) <= 1
    assert NULL not in flat[:-1]
    assert flatten(flat) == flat


@given(_SHAPES)
def test_null_is_added_once_and_taken_away(shape: Shape) -> None:
    assert nullable(nullable(shape)) == nullable(shape)
    assert without_null(nullable(shape)) in (without_null(shape), ANY)


def test_any_value_swallows_all_others() -> None:
    assert flatten([Scalar("string"), ANY, NULL]) == (ANY,)


def test_formats_do_not_make_two_members() -> None:
    assert flatten([Scalar("string", "uri"), Scalar("string")]) == (Scalar("string", "uri"),)


def test_constants_of_several_members_join() -> None:
    assert flatten([Choice(("a",)), Scalar("integer"), Choice(("b", "a"))]) == (
        Choice(("a", "b")),
        Scalar("integer"),
    )


def test_two_objects_in_one_field_are_read_as_data() -> None:
    assert either(Ref("a"), Ref("b")) == Map(ANY)
    assert either(Ref("a"), Ref("a")) == Ref("a")
    assert either(Ref("a"), NULL) == AnyOf((Ref("a"), NULL))
