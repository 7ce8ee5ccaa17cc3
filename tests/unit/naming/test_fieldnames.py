"""Python names of fields and arguments."""

from __future__ import annotations

from hypothesis import given, strategies as st

from specloom.ir import ANY, Alias, Field, Model, Operation, Param, Place, Scalar
from specloom.naming.fieldnames import MODEL_NAMES, OPTION_NAMES, name_fields, name_params

_WIRES = st.one_of(
    st.sampled_from(
        [*sorted(MODEL_NAMES | OPTION_NAMES), "from", "from_", "class", "a-b", "a_b", "a b", "id", "É"]
    ),
    st.text(max_size=5),
)


def _fields(*wire_names: str) -> dict[str, str]:
    found = name_fields(Model("#/a", tuple(Field(w, ANY, required=False) for w in wire_names)))
    assert isinstance(found, Model)
    return {f.wire: f.python for f in found.fields}


def _params(*given_names: tuple[Place, str]) -> list[str]:
    params = tuple(Param(wire, place, ANY, required=False) for place, wire in given_names)
    return [p.python for p in name_params(Operation("get /a", "", "GET", "/a", "#/a", params=params))]


def test_a_usable_name_stays() -> None:
    assert _fields("id", "type", "input", "format", "maxTokens") == {
        n: n for n in ("id", "type", "input", "format", "maxTokens")
    }


def test_keywords_and_names_of_the_base_class_get_an_underscore() -> None:
    assert _fields("from", "class", "to_dict") == {"from": "from_", "class": "class_", "to_dict": "to_dict_"}


def test_names_that_need_no_change_choose_first() -> None:
    assert _fields("from", "from_") == {"from": "from__", "from_": "from_"}
    assert _fields("a-b", "a_b") == {"a-b": "a_b_", "a_b": "a_b"}


def test_a_declared_type_without_fields_stays() -> None:
    alias = Alias("#/a", Scalar("string"))
    assert name_fields(alias) is alias


def test_arguments_alike_say_where_they_travel() -> None:
    assert _params(("path", "id"), ("query", "id"), ("body", "id")) == ["id", "query_id", "body_id"]


def test_arguments_alike_at_one_place() -> None:
    assert _params(("query", "a-b"), ("query", "a_b"), ("query", "a.b")) == ["query_a_b", "a_b", "query_a_b_"]


def test_options_of_every_call_stay_free() -> None:
    assert _params(("body", "timeout"), ("body", "self"), ("header", "extra_headers")) == [
        "timeout_",
        "self_",
        "extra_headers_",
    ]


def test_brackets_of_a_query_are_left_out() -> None:
    assert _params(("query", "include[]")) == ["include"]


@given(st.lists(_WIRES, unique=True, max_size=8))
def test_fields_never_clash(wire_names: list[str]) -> None:
    found = _fields(*wire_names)
    assert len(set(found.values())) == len(wire_names)
    assert all(n.isidentifier() for n in found.values())
    assert not MODEL_NAMES & set(found.values())


_PLACES: st.SearchStrategy[Place] = st.sampled_from(["path", "query", "header", "cookie", "body"])


@given(st.lists(st.tuples(_PLACES, _WIRES), unique=True, max_size=8))
def test_arguments_never_clash(given_names: list[tuple[Place, str]]) -> None:
    found = _params(*given_names)
    assert len(set(found)) == len(given_names)
    assert all(n.isidentifier() for n in found)
    assert not OPTION_NAMES & set(found)
