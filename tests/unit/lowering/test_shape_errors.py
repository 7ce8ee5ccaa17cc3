"""What of a schema cannot be read, and where references may lead."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.ir import Ref

from .documents import (
    STRING,
    answering,
    api,
    complaints,
    fields,
    key,
    model,
    obj,
    ref,
)


@pytest.mark.parametrize(
    ("schema", "want"),
    [
        (ref("Ghost"), f"spec.yaml{key('X')}: $ref '{key('Ghost')}' leads nowhere"),
        ({"$ref": 3}, f"spec.yaml{key('X')}: $ref 3 leads nowhere"),
        ({"$ref": "other.yaml"}, f"spec.yaml{key('X')}: $ref 'other.yaml' leads nowhere"),
        (obj(a=ref("Ghost")), f"spec.yaml{key('X', 'properties', 'a')}: $ref"),
        ({"anyOf": [STRING, ref("Ghost")]}, f"spec.yaml{key('X', 'anyOf', '1')}: $ref"),
        ({"type": "text"}, f"spec.yaml{key('X')}: this type is unknown"),
        ({"type": ["string", "text"]}, f"spec.yaml{key('X')}: this type is unknown"),
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
