"""JSON schemas made strict: the form in which the service promises to keep to them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def strict(schema: dict[str, Any]) -> dict[str, Any]:
    """A copy in which objects allow no further properties and require all they have.

    A single `allOf` is dissolved, defaults of null are dropped, a `$ref` with something beside it is
    replaced by what it refers to. Applies below `$defs`, `definitions`, `properties`, `items` and `anyOf`.

    Raises: TypeError for a schema that is no object, ValueError for a `$ref` that leads nowhere.
    """
    return _strict(schema, schema, "#", ())


def _strict(schema: Any, root: dict[str, Any], at: str, within: tuple[str, ...]) -> dict[str, Any]:
    if schema.__class__ is not dict:
        raise TypeError(f"{at}: a schema must be an object here, not {schema!r}")
    made: dict[str, Any] = dict(schema)

    def below(key: str) -> None:
        part: Any = made.get(key)
        if part.__class__ is dict:
            made[key] = {n: _strict(s, root, f"{at}/{key}/{n}", within) for n, s in part.items()}
        elif part.__class__ is list:
            made[key] = [_strict(s, root, f"{at}/{key}/{i}", within) for i, s in enumerate(part)]

    for key in ("$defs", "definitions", "properties"):
        below(key)
    if made.get("type") == "object":
        made.setdefault("additionalProperties", False)
    if isinstance(made.get("properties"), dict):
        made["required"] = list(made["properties"])
    if isinstance(made.get("items"), dict):
        made["items"] = _strict(made["items"], root, f"{at}/items", within)
    for key in ("anyOf", "allOf"):
        if isinstance(made.get(key), list):
            below(key)
    if isinstance(made.get("allOf"), list) and len(made["allOf"]) == 1:
        made.update(made.pop("allOf")[0])
    if "default" in made and made["default"] is None:
        del made["default"]
    return _inlined(made, root, at, within)


def _inlined(made: dict[str, Any], root: dict[str, Any], at: str, within: tuple[str, ...]) -> dict[str, Any]:
    """A reference may have nothing beside it: if it has, what it refers to comes here."""
    ref = made.get("$ref")
    if not ref or len(made) == 1:
        return made
    if ref in within:  # it contains itself: nothing can be written beside it
        return {"$ref": ref}
    found = _resolved(root, ref, at)
    whole = {**found, **made}
    del whole["$ref"]
    return _strict(whole, root, at, (*within, ref))


def _resolved(root: dict[str, Any], ref: Any, at: str) -> dict[str, Any]:
    found: Any = root
    if not isinstance(ref, str) or ref[:2] not in ("#", "#/"):
        raise ValueError(f"{at}: the reference {ref!r} does not lead into this schema (#/…)")
    for key in ref.split("/")[1:]:
        found = found.get(key.replace("~1", "/").replace("~0", "~")) if found.__class__ is dict else None
    if found.__class__ is not dict:
        raise ValueError(f"{at}: the reference {ref!r} leads nowhere")
    schema: dict[str, Any] = found
    return schema
