"""Small documents for the tests of the middle passes."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.errors import Errors
from specloom.ir import Alias, Api, Model, Operation, Param, Ref, Shape, Table
from specloom.lowering.lower import lower
from specloom.naming.names import name
from specloom.naming.pins import Pins
from specloom.source.document import Document

SCHEMAS = "#/components/schemas/"


def document(
    schemas: dict[str, Any] | None = None, paths: dict[str, Any] | None = None, **root: Any
) -> Document:
    """A document with these schemas and paths; components beside schemas go in `root`."""
    components = {"schemas": schemas or {}, **root.pop("components", {})}
    info = {"title": "Sample", "version": "1"}
    data = {"openapi": "3.1.0", "info": info, "paths": paths or {}, "components": components, **root}
    return Document(data, "spec.yaml")


def api(schemas: dict[str, Any] | None = None, paths: dict[str, Any] | None = None, **root: Any) -> Api:
    """The Api of such a document, not yet named."""
    return lower(document(schemas, paths, **root))


def named(paths: dict[str, Any], pins: Pins | None = None, **root: Any) -> Api:
    """The Api with names."""
    return name(api(paths=paths, **root), pins or Pins())


def ref(schema: str) -> dict[str, Any]:
    """A reference to a component."""
    return {"$ref": SCHEMAS + schema}


def key(schema: str, *rest: str) -> str:
    """The pointer of a component, or of something below it."""
    return "/".join([SCHEMAS + schema, *rest])


def obj(*required: str, **properties: Any) -> dict[str, Any]:
    """An object schema."""
    return {"type": "object", "properties": properties, "required": list(required)}


def tagged(value: str, *required: str, tag: str = "type", **properties: Any) -> dict[str, Any]:
    """An object schema with a constant tag."""
    return obj(tag, *required, **{tag: {"const": value}}, **properties)


STRING: dict[str, Any] = {"type": "string"}
INTEGER: dict[str, Any] = {"type": "integer"}
NOTHING: dict[str, Any] = {"type": "null"}


def shape(schema: Any, **others: Any) -> Shape:
    """The shape of the component `X` with this schema."""
    return api({"X": schema, **others}).shapes[key("X")]


def model(found: Api, schema: str, *rest: str) -> Model:
    """A declared object."""
    declared = found.types[key(schema, *rest)]
    assert isinstance(declared, Model)
    return declared


def alias(found: Api, schema: str, *rest: str) -> Alias:
    """A declared type that is no object."""
    declared = found.types[key(schema, *rest)]
    assert isinstance(declared, Alias)
    return declared


def table(schema: Any, **others: Any) -> Table:
    """The table of the union `X`."""
    found = alias(api({"X": schema, **others}), "X").table
    assert found is not None
    return found


def fields(found: Model) -> dict[str, tuple[Shape, bool]]:
    """Wire name -> shape and whether it is required."""
    return {f.wire: (f.shape, f.required) for f in found.fields}


def answering(schema: Any, media: str = "application/json") -> dict[str, Any]:
    """An operation's responses: one answer of this schema."""
    return {"200": {"description": "", "content": {media: {"schema": schema}}}}


def operation(schemas: dict[str, Any] | None = None, path: str = "/things", **node: Any) -> Operation:
    """`POST /things` of a document with nothing else."""
    return api(schemas, {path: {"post": node}}).operations[0]


JSON = "application/json"
FORM = "multipart/form-data"


def sending(contents: dict[str, Any]) -> dict[str, Any]:
    """A request body of these content types."""
    return {"content": {media: {"schema": schema} for media, schema in contents.items()}}


def params(op: Operation) -> dict[str, Param]:
    """Arguments by wire name."""
    return {p.wire: p for p in op.params}


def complaints(
    schemas: dict[str, Any] | None = None, paths: dict[str, Any] | None = None, **root: Any
) -> list[str]:
    """What `lower` has to say about a document that it cannot read."""
    with pytest.raises(Errors) as caught:
        api(schemas, paths, **root)
    return [str(e) for e in caught.value.exceptions]


X = Ref(key("X"))
