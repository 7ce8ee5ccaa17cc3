"""JSON schemas of models, for tools that want one: what the annotations say, objects written out in place."""

from __future__ import annotations

from .annotations import meaning, parse
from .model import fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

    from .annotations import Node

    Schema = dict[str, Any]

_TYPES = {"str": "string", "int": "integer", "float": "number", "bool": "boolean", "None": "null"}


def of_class(cls: type[Any], within: tuple[Any, ...] = ()) -> Schema:
    """The schema of a model; one that contains itself is any object there."""
    made: Schema = {"type": "object", "title": cls.__name__}
    if cls in within:
        return made
    known = fields(cls)
    made["properties"] = {
        field.wire: of_node(parse(field.annotation), field.home, (*within, cls)) for field in known.values()
    }
    made["required"] = [field.wire for field in known.values() if field.required]
    made["additionalProperties"] = True
    return made


def of_node(node: Node, home: ModuleType, within: tuple[Any, ...] = ()) -> Schema:
    """The schema of an annotation as a module sees it."""
    if node.kind == "literal":
        return {"const": node.values[0]} if len(node.values) == 1 else {"enum": list(node.values)}
    if node.kind == "list":
        return {"type": "array", "items": of_node(node.parts[0], home, within)}
    if node.kind == "dict":
        return {"type": "object", "additionalProperties": of_node(node.parts[0], home, within)}
    if node.kind == "union":
        return {"anyOf": [of_node(part, home, within) for part in node.parts]}
    if node.kind == "name":
        return of_name(node.name, home, within)
    return {"type": _TYPES[node.kind]} if node.kind in _TYPES else {}


def of_name(name: str, home: ModuleType, within: tuple[Any, ...] = ()) -> Schema:
    """The schema of a name as a module sees it."""
    found = meaning(name, home)
    if found.cls is not None:
        return of_class(found.cls, within)
    key = (found.home.__name__, name)
    return {} if key in within else of_node(found.node, found.home, (*within, key))
