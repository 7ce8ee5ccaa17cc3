"""What a schema says about itself, read without following it: limits, defaults, names."""

from __future__ import annotations

from typing import Any, Literal

from ..ir import Bounds
from ..source.pointers import is_component, split

# What a schema may say without changing the values it describes.
ANNOTATIONS = {
    "title", "description", "deprecated", "default", "example", "examples", "readOnly", "writeOnly",
    "externalDocs", "xml", "nullable", "$comment", "discriminator",
}  # fmt: skip
_BOUNDS = {
    "minimum": "minimum", "maximum": "maximum", "exclusiveMinimum": "exclusive_minimum",
    "exclusiveMaximum": "exclusive_maximum", "multipleOf": "multiple_of", "minLength": "min_length",
    "maxLength": "max_length", "pattern": "pattern", "minItems": "min_items", "maxItems": "max_items",
}  # fmt: skip


def bounds(node: Any) -> Bounds | None:
    """Limits that a schema sets, itself or in those of its alternatives that set them, if they agree.

    None when it sets none.
    """
    found = _bounds(node)
    return Bounds(**found) if found else None


def _bounds(node: Any) -> dict[str, Any]:
    if not isinstance(node, dict):
        return {}
    found: dict[str, Any] = {}
    quarrels: set[str] = set()
    for variant in (node.get("anyOf") or node.get("oneOf") or ()) if "type" not in node else ():
        for name, value in _bounds(variant).items():
            if found.setdefault(name, value) != value:
                quarrels.add(name)
    found = {name: value for name, value in found.items() if name not in quarrels}
    own = {ours: node[theirs] for theirs, ours in _BOUNDS.items() if node.get(theirs) is not None}
    return {**found, **own}


def default(node: Any) -> Any:
    """The declared default when it is a scalar; what the service assumes, never sent."""
    value = node.get("default") if isinstance(node, dict) else None
    return value if isinstance(value, str | int | float | bool) else None


def allows_null(node: Any) -> bool:
    """Whether a schema says of itself that it may be null, without looking behind references."""
    if not isinstance(node, dict):
        return False
    kind = node.get("type")
    variants = (*(node.get("anyOf") or ()), *(node.get("oneOf") or ()))
    kinds = kind if isinstance(kind, list) else [kind]
    return node.get("nullable") is True or "null" in kinds or any(map(allows_null, variants))


def side(node: Any) -> Literal["", "answer", "request"]:
    """The only side on which a property travels."""
    if not isinstance(node, dict) or bool(node.get("readOnly")) == bool(node.get("writeOnly")):
        return ""
    return "answer" if node.get("readOnly") else "request"


def only_annotates(node: Any) -> bool:
    return isinstance(node, dict) and all(k in ANNOTATIONS or k.startswith("x-") for k in node)


def proposals(pointer: str, node: Any) -> tuple[str, ...]:
    """What the document calls this schema: the component's name, else its title."""
    names: list[str] = []
    if is_component(pointer):
        names.append(split(pointer)[2])
    if isinstance(node, dict):
        if isinstance(title := node.get("title"), str):
            names.append(title)
        names += [v for k in ("x-stainless-naming", "x-fern-type-name") if isinstance(v := node.get(k), str)]
    return tuple(names)
