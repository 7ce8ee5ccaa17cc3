"""The document's schemas in the dialect of a JSON Schema library.

Vendors mix OpenAPI 3.0 and 3.1: `nullable`, boolean `exclusiveMinimum`, `$recursiveRef`. Here each schema
is said again in draft 2020-12, on demand, under `$defs` of one resource: any `#/...` pointer can be reached.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias
from urllib.parse import unquote

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, relevance
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

Schema: TypeAlias = "dict[str, Any] | bool"

_ROOT = "urn:document"
_MAPS = ("properties", "patternProperties", "dependentSchemas")
_LISTS = ("anyOf", "allOf", "prefixItems")
_ONES = ("items", "additionalProperties", "propertyNames", "not", "contains", "unevaluatedProperties")
_PLAIN = (
    *("enum", "const", "type", "required", "pattern", "multipleOf", "uniqueItems"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength"),
    *("minItems", "maxItems", "minProperties", "maxProperties"),
)


def at(document: Any, pointer: str) -> Any:
    """What stands at a `#/...` pointer."""
    node = document
    for step in pointer.removeprefix("#").split("/")[1:]:
        step = unquote(step).replace("~1", "/").replace("~0", "~")
        node = node[int(step)] if isinstance(node, list) else node[step]
    return node


class Schemas:
    """All schemas of one document, ready to validate with."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self._siblings = not str(document.get("openapi", "")).startswith("3.0")
        self._defs: dict[str, Schema] = {}
        self._names: dict[str, str] = {}
        self._known: dict[int, Schema] = {}
        resource = Resource.from_contents({"$id": _ROOT, "$defs": self._defs}, DRAFT202012)
        self._registry: Registry[Any] = Registry().with_resource(_ROOT, resource)

    def of(self, schema: Any) -> Schema:
        """A schema of the document, translated once."""
        if id(schema) not in self._known:
            self._known[id(schema)] = self.translate(schema)
        return self._known[id(schema)]

    def translate(self, schema: Any, home: str = "#") -> Schema:
        """The same schema in draft 2020-12; `home` is what a `$recursiveRef` inside it means."""
        if not isinstance(schema, dict):
            return schema is not False
        reference = schema.get("$ref")
        if isinstance(reference, str) and not self._siblings:
            out: dict[str, Any] = {"$ref": self._define(reference)}
        else:
            out = self._keywords(schema, home)
            target = reference or (home if "$recursiveRef" in schema else None)
            if target:
                out["$ref"] = self._define(target)
        if schema.get("nullable") is True and not _accepts_null(out):
            return {"anyOf": [out, {"type": "null"}]}
        return out

    def _keywords(self, schema: dict[str, Any], home: str) -> dict[str, Any]:
        out: dict[str, Any] = {key: schema[key] for key in _PLAIN if key in schema}
        for key in _MAPS:
            if isinstance(schema.get(key), dict):
                out[key] = {name: self.translate(value, home) for name, value in schema[key].items()}
        for key in _ONES:
            if key in schema:
                out[key] = self.translate(schema[key], home)
        for key in _LISTS:
            if schema.get(key):
                out[key] = [self.translate(value, home) for value in schema[key]]
        if schema.get("oneOf"):
            # Vendors write oneOf where variants overlap and mean "one of these": exactly-one is not asked.
            variants = [self.translate(value, home) for value in schema["oneOf"]]
            if "anyOf" in out:
                out["allOf"] = [*out.get("allOf", ()), {"anyOf": variants}]
            else:
                out["anyOf"] = variants
        for limit, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
            if isinstance(out.get(exclusive), bool) and out.pop(exclusive) and limit in out:
                out[exclusive] = out.pop(limit)
        if schema.get("format") == "binary" and out.get("type") == "string":
            out["x-binary"] = True
        return out

    def _define(self, pointer: str) -> str:
        name = self._names.get(pointer)
        if name is None:
            name = self._names[pointer] = f"s{len(self._names)}"
            self._defs[name] = {}
            self._defs[name] = self.translate(at(self._document, pointer), pointer)
        return f"{_ROOT}#/$defs/{name}"

    def follow(self, schema: Schema) -> Iterator[dict[str, Any]]:
        """A translated schema and every schema that applies to the same value: targets, all, any."""
        seen: set[int] = set()
        waiting = [schema]
        while waiting:
            here = waiting.pop(0)
            if isinstance(here, bool) or id(here) in seen:
                continue
            seen.add(id(here))
            yield here
            if "$ref" in here:
                waiting.append(self._defs[here["$ref"].rpartition("/")[2]])
            for key in ("allOf", "anyOf"):
                waiting.extend(here.get(key, ()))

    def types(self, schema: Schema) -> set[str]:
        """JSON types that some reading of the schema names."""
        found: set[str] = set()
        for part in self.follow(schema):
            named = part.get("type", ())
            found.update([named] if isinstance(named, str) else named)
            if not named and part.keys() & {"properties", "additionalProperties", "required"}:
                found.add("object")
            if not named and "items" in part:
                found.add("array")
            if not named:
                found.update(_type_of(value) for value in (*part.get("enum", ()), *_constant(part)))
        return found

    def valid(self, value: Any, schema: Schema) -> bool:
        """Whether the value keeps the schema."""
        return bool(self._validator(schema).is_valid(value))

    def violations(self, value: Any, schema: Schema, where: str) -> list[str]:
        """What is wrong with a value, one line each; empty when it is right."""
        return [
            f"{where}{_path(error)}: {_say(error)}"
            for error in sorted(self._validator(schema).iter_errors(value), key=relevance)
        ]

    def _validator(self, schema: Schema) -> Any:
        return Draft202012Validator(schema, registry=self._registry)


def _accepts_null(schema: dict[str, Any]) -> bool:
    named = schema.get("type")
    return "enum" not in schema and (named == "null" or (isinstance(named, list) and "null" in named))


def _constant(schema: dict[str, Any]) -> tuple[Any, ...]:
    return (schema["const"],) if "const" in schema else ()


def _type_of(value: Any) -> str:
    kinds: dict[type, str] = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array"}
    return "null" if value is None else kinds.get(type(value), "object")


def _path(error: ValidationError) -> str:
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.absolute_path)


def _say(error: ValidationError) -> str:
    """The message, and for a union the nearest miss of its members."""
    message = (
        error.message if len(error.message) < 300 else f"{error.message[:200]} ... {error.message[-90:]}"
    )
    if error.context:
        nearest = max(error.context, key=lambda inner: (len(inner.absolute_path), -len(inner.schema_path)))
        return f"{message} (nearest: {_path(nearest)} {nearest.message[-200:]})"
    return message
