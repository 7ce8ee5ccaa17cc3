"""Documents whose schemas refer to each other, in long chains, in rings and in thickets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

KEY = "#/components/schemas/"
Build: TypeAlias = Callable[[int], dict[str, Any]]


def ref(number: int) -> dict[str, Any]:
    """A reference to one of the schemas."""
    return {"$ref": f"{KEY}M{number}"}


def made(**properties: Any) -> dict[str, Any]:
    """An object."""
    return {"type": "object", "properties": properties}


def service(schemas: dict[str, Any], start: str = "M0", **more: Any) -> dict[str, Any]:
    """A document with one operation that sends and answers one of the schemas."""
    content = {"application/json": {"schema": {"$ref": KEY + start}}}
    operation = {
        "operationId": "a",
        "requestBody": {"content": content},
        "responses": {"200": {"description": "", "content": content}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Chains", "version": "1"},
        "paths": {"/a": {"post": operation}},
        "components": {"schemas": schemas, **more},
    }


def _linked(link: Callable[[int], Any]) -> Build:
    """A chain: each schema but the last is what `link` makes of its number."""
    return lambda size: service(
        {f"M{n}": link(n) for n in range(size)} | {f"M{size}": made(x={"type": "string"})}
    )


def _ring(size: int) -> dict[str, Any]:
    return service({f"M{n}": made(on=ref((n + 1) % size), back=ref((n - 1) % size)) for n in range(size)})


def _thicket(size: int) -> dict[str, Any]:
    """Each object refers to three others."""
    others = {n: {f"r{k}": ref((n * 7 + k * 13 + 1) % size) for k in range(3)} for n in range(size)}
    return service({f"M{n}": made(**others[n]) for n in range(size)})


def _unions(size: int) -> dict[str, Any]:
    """Each is a union of three others and an object of its own."""
    schemas: dict[str, Any] = {}
    for n in range(size):
        others = [ref((n * 7 + k * 13 + 1) % size) for k in range(3)]
        schemas[f"M{n}"] = {"anyOf": [*others, made(**{f"k{n}": {"type": "string"}})]}
    return service(schemas)


def _words(size: int) -> dict[str, Any]:
    """Unions of words that refer to each other in a ring."""
    return service({f"M{n}": {"anyOf": [ref((n + 1) % size), {"enum": [f"a{n}"]}]} for n in range(size)})


def _mapped(size: int) -> dict[str, Any]:
    """Unions within unions, told apart by mappings."""
    schemas: dict[str, Any] = {f"L{n}": made(**{f"t{n}": {"const": "b"}}) for n in range(size)}
    for n in range(size):
        mapping = {"a": f"{KEY}M{n + 1}", "b": f"{KEY}L{n}"}
        either = [ref(n + 1), {"$ref": f"{KEY}L{n}"}]
        schemas[f"M{n}"] = {"oneOf": either, "discriminator": {"propertyName": f"t{n}", "mapping": mapping}}
    return service({**schemas, f"M{size}": made(x={"type": "string"})})


def _merged_ring(size: int) -> dict[str, Any]:
    """A merge with a union in a ring of unions."""
    schemas = {f"M{n}": {"anyOf": [ref((n + 1) % size), made(**{f"k{n}": {}})]} for n in range(size)}
    return service({**schemas, "C": {"allOf": [ref(0), made(c={"type": "string"})]}}, "C")


CHAINS: Mapping[str, Build] = {
    "objects": _linked(lambda n: made(on=ref(n + 1))),
    "names": _linked(lambda n: ref(n + 1)),
    "lists": _linked(lambda n: {"type": "array", "items": ref(n + 1)}),
    "maps": _linked(lambda n: {"type": "object", "additionalProperties": ref(n + 1)}),
    "nulls": _linked(lambda n: {"anyOf": [ref(n + 1), {"type": "null"}]}),
    "ring": _ring,
    "thicket": _thicket,
}
"""Those that grow no faster than the document."""

DENSE: Mapping[str, Build] = {
    "merges": _linked(lambda n: {"allOf": [ref(n + 1), made(**{f"k{n}": {"type": "string"}})]}),
    "unions": _linked(lambda n: {"anyOf": [ref(n + 1), made(**{f"k{n}": {"type": "string"}})]}),
    "unions of three": _unions,
    "words": _words,
    "mappings": _mapped,
    "merges of a ring": _merged_ring,
}
"""Those in which each schema takes in what others have."""
