"""Overlays: what each action does, and what is refused."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies as st
from jsonpath_rfc9535 import find

from specloom.errors import Errors
from specloom.source.document import Document
from specloom.source.json_types import copy_json
from specloom.source.jsonpath import select
from specloom.source.overlay import apply, load

from .specs import complaints, tiny, upstream

RIGHT = {
    "overlay": "1.1.0",
    "info": {"title": "T", "version": "1"},
    "actions": [{"target": "$", "update": {}}],
}


@pytest.fixture
def overlaid(tmp_path: Path) -> Any:
    """Applies actions to data by way of a file."""

    def overlaid(data: Any, *actions: dict[str, Any], version: str = "1.1.0") -> Any:
        overlay = {"overlay": version, "info": {"title": "Test", "version": "1"}, "actions": actions}
        (tmp_path / "10-test.yaml").write_text(json.dumps(overlay))
        before = copy_json(data)
        result = apply(Document(data, "spec.json"), load(tmp_path)).data
        assert data == before, "the input was changed"
        return result

    return overlaid


def test_objects_merge_deeply(overlaid: Any) -> None:
    update = {"a": {"b": 2, "d": {"e": 4}}, "n": None}
    assert overlaid({"a": {"b": 1, "c": 3}}, {"target": "$", "update": update}) == {
        "a": {"b": 2, "c": 3, "d": {"e": 4}}, "n": None
    }  # fmt: skip


def test_lists_inside_an_update_join(overlaid: Any) -> None:
    assert overlaid({"a": {"l": [1]}}, {"target": "$.a", "update": {"l": [2, 3]}}) == {"a": {"l": [1, 2, 3]}}


def test_a_list_gets_an_entry_or_in_1_1_joins_another(overlaid: Any) -> None:
    assert overlaid({"l": [1]}, {"target": "$.l", "update": {"x": 2}}) == {"l": [1, {"x": 2}]}
    assert overlaid({"l": [1]}, {"target": "$.l", "update": [2, 3]}) == {"l": [1, 2, 3]}
    assert overlaid({"l": [1]}, {"target": "$.l", "update": [2]}, version="1.0.0") == {"l": [1, [2]]}


def test_single_values_are_replaced_in_1_1(overlaid: Any) -> None:
    assert overlaid({"a": {"b": 1}}, {"target": "$.a.b", "update": "x"}) == {"a": {"b": "x"}}
    with pytest.raises(Errors) as caught:
        overlaid({"a": {"b": 1}}, {"target": "$.a.b", "update": "x"}, version="1.0.0")
    assert "write `overlay: 1.1.0`" in complaints(caught)[0]


def test_removal(overlaid: Any) -> None:
    data = {"a": [1, 2, 3, 2], "b": {"x": {"y": 1}}, "c": 0}
    assert overlaid(data, {"target": "$.a[?@ == 2]", "remove": True})["a"] == [1, 3]
    assert overlaid(data, {"target": "$.b..*", "remove": True})["b"] == {}
    assert overlaid(data, {"target": "$['c', 'c']", "remove": True, "update": 1}) == {
        "a": data["a"],
        "b": data["b"],
    }


def test_copy_brings_one_node_to_all_targets(overlaid: Any) -> None:
    data = {"from": {"k": [1]}, "to": {"a": {}, "b": {"k": [0], "l": 1}}}
    result = overlaid(data, {"target": "$.to.*", "copy": "$.from"}, {"target": "$.to.a.k", "update": 9})
    assert result["to"] == {"a": {"k": [1, 9]}, "b": {"k": [0, 1], "l": 1}}
    assert result["from"] == {"k": [1]}


def test_a_node_may_be_copied_into_itself(overlaid: Any) -> None:
    assert overlaid(
        {"a": {"b": 1}}, {"target": "$.a", "update": {"c": {}}}, {"target": "$.a.c", "copy": "$.a"}
    ) == {"a": {"b": 1, "c": {"b": 1, "c": {}}}}


def test_actions_see_what_those_before_them_did(overlaid: Any) -> None:
    data = {"type": "string"}
    actions = ({"target": "$.type", "remove": True}, {"target": "$", "update": {"type": ["string", "null"]}})
    assert overlaid(data, *actions) == {"type": ["string", "null"]}


def test_targets_do_not_share_what_they_get(overlaid: Any) -> None:
    result = overlaid(
        {"a": {}, "b": {}}, {"target": "$.*", "update": {"l": []}}, {"target": "$.a.l", "update": 1}
    )
    assert result == {"a": {"l": [1]}, "b": {"l": []}}


def test_all_that_cannot_be_done_is_said_at_once(overlaid: Any) -> None:
    data = {"a": {"b": 1, "l": [1]}, "s": "x"}
    with pytest.raises(Errors) as caught:
        overlaid(
            data,
            {"target": "$.paths['/gone'].get", "update": {}},
            {"target": "$.a", "update": {"new": {}}},
            {"target": "$.a", "update": {"b": {"c": 1}}},
            {"target": "$.*", "update": {}},
            {"target": "$.a", "copy": "$.a.*"},
            {"target": "$.a[", "remove": True},
            {"target": "$", "remove": True},
        )
    assert complaints(caught) == [
        "10-test.yaml#/actions/0: target \"$.paths['/gone'].get\" matches nothing; "
        "the document may have been fixed: correct the target or delete the action",
        "10-test.yaml#/actions/2: update/b is a single value in the document and an object here; "
        "remove the old value by an action before this one",
        "10-test.yaml#/actions/3: target '$.*' matches values of different kinds; "
        "all targets must be objects, or lists, or neither",
        "10-test.yaml#/actions/4: copy '$.a.*' matches 3; name exactly one source",
        "10-test.yaml#/actions/5: '$.a[' is not a JSONPath of RFC 9535: unbalanced brackets; correct it",
        "10-test.yaml#/actions/6: the whole document cannot be removed; name a part of it",
    ]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"overlay": None}, "o.yaml: is not an overlay document; it starts with `overlay: 1.1.0`"),
        ({"overlay": "2.0.0"}, "o.yaml#/overlay: version '2.0.0' is not known; write 1.0.0 or 1.1.0"),
        ({"info": {"title": "T"}}, "o.yaml#/info: needs a title and a version; add them"),
        ({"action": []}, "o.yaml#: 'action' is not known; known are actions, extends, info, overlay"),
        (
            {"actions": []},
            "o.yaml#/actions: must be a list with at least one action; add one, or remove the file",
        ),
        ({"actions": [{}]}, "o.yaml#/actions/0: needs a `target`; give the JSONPath of what it changes"),
        (
            {"actions": [{"target": "$", "updaet": 1, "update": 1}]},
            "o.yaml#/actions/0: 'updaet' is not known; known are copy, description, remove, target, update",
        ),
        (
            {"actions": [{"target": "$"}]},
            "o.yaml#/actions/0: must say one of `update`, `copy` and `remove: true`; split or complete it",
        ),
        (
            {"overlay": "1.0.0", "actions": [{"target": "$", "copy": "$"}]},
            "o.yaml#/actions/0/copy: is not part of version 1.0; write `overlay: 1.1.0`",
        ),
        (
            {"actions": [{"target": "$", "remove": "yes"}]},
            "o.yaml#/actions/0/remove: must be true or false; correct it",
        ),
    ],
)
def test_what_is_no_overlay(tmp_path: Path, change: dict[str, Any], message: str) -> None:
    (tmp_path / "o.yaml").write_text(json.dumps(RIGHT | change))
    with pytest.raises(Errors) as caught:
        load(tmp_path / "o.yaml")
    assert complaints(caught) == [message]


def test_a_folder_gives_its_numbered_files_in_order(tmp_path: Path) -> None:
    for name in ("100-c.yaml", "20-b.yml", "9-a.json", "resources.yaml", "30-note.txt"):
        (tmp_path / name).write_text(json.dumps(RIGHT))
    assert [o.name for o in load(tmp_path)] == ["9-a.json", "20-b.yml", "100-c.yaml"]


_NAMES = st.sampled_from(["a", "b", "/x/{y}", "a b", "ü", "0", "-"])
_DATA = st.recursive(
    st.integers(0, 2),
    lambda inner: st.dictionaries(_NAMES, inner) | st.lists(inner, max_size=3),
    max_leaves=12,
)
_STEP = _NAMES.map(lambda name: f"['{name}']") | st.integers(0, 3).map(lambda i: f"[{i}]") | st.just(".a")


@given(_DATA, st.lists(_STEP, max_size=4))
def test_the_short_way_finds_what_the_library_finds(data: Any, steps: list[str]) -> None:
    path = "$" + "".join(steps)
    assert [p.value for p in select(path, data)] == [n.value for n in find(path, data)]


def test_hundreds_of_actions_take_no_time(overlaid: Any) -> None:
    data = upstream("openai/official/openapi.yml").data
    document = Document({"paths": data["paths"]}, "spec.json")
    targets = [f"$.paths['{path}'].{method}" for path, item in data["paths"].items() for method in item]
    actions = [{"target": target, "update": {"x-specloom-page": {"style": "Page"}}} for target in targets]
    start = time.process_time()
    result = overlaid(document.data, *actions)
    assert time.process_time() - start < 2, "about 0.1 s on a quiet machine"
    assert all("x-specloom-page" in op for item in result["paths"].values() for op in item.values())


def test_notes_and_origin_are_kept() -> None:
    document = Document(tiny(), "spec.json")
    assert apply(document, ()) == document
