"""References: other files are brought in, and nothing dangles."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from specloom.errors import Errors, raise_all
from specloom.source.document import read
from specloom.source.refs import find_dangling

from .specs import complaints, tiny


@pytest.fixture
def bundled(tmp_path: Path) -> Any:
    """Writes files, of which the first is the document, reads it and looks where its references lead."""

    def bundled(**files: Any) -> dict[str, Any]:
        for name, data in files.items():
            path = tmp_path / (name.replace("__", "/") + ".json")
            path.parent.mkdir(exist_ok=True)
            path.write_text(json.dumps(data))
        document = read(tmp_path / (next(iter(files)) + ".json"))
        raise_all(find_dangling(document.data, document.origin))
        return document.data

    return bundled


def test_a_schema_of_another_file_becomes_a_component(bundled: Any) -> None:
    data = bundled(
        root=tiny({"A": {"items": {"$ref": "other.json#/defs/B"}}, "B": {}}),
        other={"defs": {"B": {"properties": {"c": {"$ref": "#/defs/C"}}}, "C": {"type": "string"}}},
    )
    assert data["components"]["schemas"] == {
        "A": {"items": {"$ref": "#/components/schemas/B_2"}},
        "B": {},
        "B_2": {"properties": {"c": {"$ref": "#/components/schemas/C"}}},
        "C": {"type": "string"},
    }


def test_files_may_refer_to_each_other_and_to_themselves(bundled: Any) -> None:
    data = bundled(
        root=tiny({"Tree": {"$ref": "parts/tree.json"}}),
        parts__tree={"properties": {"left": {"$ref": "#"}, "leaf": {"$ref": "../leaf.json"}}},
        leaf={
            "properties": {
                "of": {"$ref": "parts/tree.json"},
                "root": {"$ref": "root.json#/components/schemas/Tree"},
            }
        },
    )
    assert data["components"]["schemas"] == {
        "Tree": {
            "properties": {
                "left": {"$ref": "#/components/schemas/Tree"},
                "leaf": {"$ref": "#/components/schemas/leaf"},
            }
        },
        "leaf": {
            "properties": {
                "of": {"$ref": "#/components/schemas/Tree"},
                "root": {"$ref": "#/components/schemas/Tree"},
            }
        },
    }


def test_a_component_that_is_only_a_reference_gives_its_name(bundled: Any) -> None:
    data = bundled(
        root=tiny({"A": {"properties": {"b": {"$ref": "other.json#/b"}}}, "B": {"$ref": "other.json#/b"}}),
        other={"b": {"items": {"$ref": "#/c"}}, "c": {"type": "string"}},
    )
    assert data["components"]["schemas"] == {
        "A": {"properties": {"b": {"$ref": "#/components/schemas/B"}}},
        "B": {"items": {"$ref": "#/components/schemas/c"}},
        "c": {"type": "string"},
    }


def test_each_kind_goes_to_its_section(bundled: Any) -> None:
    operation = {
        "parameters": [{"$ref": "x.json#/p"}],
        "requestBody": {"$ref": "x.json#/b"},
        "responses": {"200": {"$ref": "x.json#/r"}},
    }
    data = bundled(
        root=tiny(paths={"/a": {"get": operation}}),
        x={
            "p": {"name": "p", "in": "query"},
            "b": {"content": {}},
            "r": {"headers": {"H": {"$ref": "#/h"}}},
            "h": {},
        },
    )
    assert data["components"] == {
        "parameters": {"p": {"name": "p", "in": "query"}},
        "requestBodies": {"b": {"content": {}}},
        "responses": {"r": {"headers": {"H": {"$ref": "#/components/headers/h"}}}},
        "headers": {"h": {}},
    }
    assert data["paths"]["/a"]["get"]["responses"] == {"200": {"$ref": "#/components/responses/r"}}


def test_path_items_are_put_in_place(bundled: Any) -> None:
    item = {
        "get": {"responses": {"200": {"description": "", "content": {"a/b": {"schema": {"$ref": "s.json"}}}}}}
    }
    data = bundled(
        root=tiny(paths={"/a": {"$ref": "x/item.json", "summary": "own"}, "/b": {"$ref": "#/paths/~1a"}}),
        x__item=item,
        x__s={"type": "string"},
    )
    assert data["paths"]["/a"] == {**data["paths"]["/b"]}
    content = data["paths"]["/a"]["get"]["responses"]["200"]["content"]
    assert content == {"a/b": {"schema": {"$ref": "#/components/schemas/s"}}}
    assert data["paths"]["/a"]["summary"] == "own"


def test_mappings_of_discriminators_are_references(bundled: Any) -> None:
    mapping = {"a": "A", "b": "x.json#/components/schemas/B", "c": "#/components/schemas/A"}
    inner = {"discriminator": {"propertyName": "t", "mapping": {"d": "D"}}}
    data = bundled(
        root=tiny({"A": {}, "U": {"discriminator": {"propertyName": "t", "mapping": mapping}}}),
        x={"components": {"schemas": {"B": inner, "D": {"type": "object"}}}},
    )
    schemas = data["components"]["schemas"]
    assert schemas["U"]["discriminator"]["mapping"] == {
        "a": "A", "b": "#/components/schemas/B", "c": "#/components/schemas/A"
    }  # fmt: skip
    assert schemas["B"]["discriminator"]["mapping"] == {"d": "#/components/schemas/D"}
    assert schemas["D"] == {"type": "object"}


def test_data_that_looks_like_a_reference_stays(bundled: Any) -> None:
    fake = {"$ref": "http://nowhere.test/x.json#/y"}
    schema = {
        "example": fake,
        "examples": [fake],
        "default": fake,
        "const": fake,
        "enum": [fake],
        "x-a": fake,
    }
    operation = {
        "responses": {"200": {"description": "", "content": {"a/b": {"example": fake}}}},
        "x-b": fake,
    }
    root = tiny({"A": schema}, paths={"/a": {"get": operation}})
    assert bundled(root=root) == root


def test_a_description_that_is_an_object_is_data(bundled: Any) -> None:
    root = tiny({"A": {"description": {"$ref": "elsewhere.json"}}})
    assert bundled(root=root) == root


def test_escaped_references_are_unescaped(bundled: Any) -> None:
    root = tiny({"A": {"$ref": "#/components/schemas/B%20C"}, "B C": {}})
    assert bundled(root=root)["components"]["schemas"]["A"] == {"$ref": "#/components/schemas/B C"}


def test_all_that_leads_nowhere_is_said_at_once(bundled: Any) -> None:
    schemas = {
        "A": {"properties": {"example": {"$ref": "#/components/schemas/Nope"}}},
        "B": {"$ref": "http://example.test/s.json"},
        "C": {"$ref": "gone.json#/X"},
        "D": {"$ref": "x.json#/X"},
        "E": {"$ref": "#anchor"},
    }
    with pytest.raises(Errors) as caught:
        bundled(root=tiny({key: schemas[key] for key in "BCD"}), x={})
    assert complaints(caught) == [
        "root.json#/components/schemas/B/$ref: 'http://example.test/s.json' is on the network, which is not "
        "read; save it beside the document and refer to it by its path",
        "root.json#/components/schemas/C/$ref: there is no file 'gone.json'; correct the path",
        "root.json#/components/schemas/D/$ref: 'x.json#/X' leads nowhere; correct the reference",
    ]
    with pytest.raises(Errors) as caught:
        bundled(root=tiny({key: schemas[key] for key in "AE"}))
    assert complaints(caught) == [
        "root.json#/components/schemas/A/properties/example/$ref: '#/components/schemas/Nope' leads nowhere; "
        "fix it in an overlay",
        "root.json#/components/schemas/E/$ref: '#anchor' leads nowhere; fix it in an overlay",
    ]


def test_a_path_item_that_contains_itself(bundled: Any) -> None:
    operation = {"callbacks": {"c": {"{$url}": {"$ref": "#/paths/~1a"}}}}
    with pytest.raises(Errors) as caught:
        bundled(root=tiny(paths={"/a": {"get": operation}}))
    assert "'#/paths/~1a' contains itself" in complaints(caught)[0]


def test_references_that_lead_in_a_circle(bundled: Any) -> None:
    ring = {"A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/A"}}
    with pytest.raises(Errors) as caught:
        bundled(root=tiny({**ring, "C": ring["B"], "D": {"items": {"$ref": "#/components/schemas/D"}}}))
    assert [line.partition("'")[0] for line in complaints(caught)] == [
        f"root.json#/components/schemas/{name}/$ref: " for name in "ABC"
    ]
    assert all("leads in a circle; fix it in an overlay" in line for line in complaints(caught))
