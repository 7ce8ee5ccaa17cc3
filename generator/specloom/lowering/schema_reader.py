"""Schemas become shapes: every schema is read once, objects and unions get a declaration.

The reader follows references, merges `allOf`, joins unions and knows both ways to say null. What it
cannot express it notes; a broken schema is an error with its pointer, never a silent gap.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from attrs import evolve

from ..errors import GeneratorError
from ..ir import ANY, NULL, AnyOf, Array, Choice, Field, Map, Model, Ref, Scalar, Shape
from ..source.pointers import COMPONENT, is_component, join, lookup, split
from .algebra import any_of, narrow, nullable, without_null
from .facts import ANNOTATIONS, bounds, default, only_annotates, proposals, side
from .reading import Reader, Reading


class SchemaReader(Reader):
    """Reads the schemas of one document."""

    def read(self, pointer: str, node: Any) -> Reading[Shape]:
        if node is True or node == {}:
            return self._named(pointer, node, ANY)
        if not isinstance(node, dict):
            if node is False:
                return NULL
            raise GeneratorError(
                self.origin + pointer, "a schema must be an object or a boolean", "fix it in an overlay"
            )
        shape_of_keywords = yield from self._read_by_keyword(pointer, node)
        shape = self._named(pointer, node, shape_of_keywords)
        return nullable(shape) if node.get("nullable") is True else shape

    def _named(self, pointer: str, node: Any, shape: Shape) -> Shape:
        """Components that are unions or enums keep their name as an alias."""
        if not is_component(pointer) or shape == Ref(pointer) or pointer in self.types:
            return shape
        return self.alias(pointer, node, shape) if isinstance(without_null(shape), Choice | AnyOf) else shape

    def _read_by_keyword(self, pointer: str, node: dict[str, Any]) -> Reading[Shape]:
        if "$ref" in node:
            return (yield self._follow(pointer, node["$ref"]))
        if "$recursiveRef" in node or "$dynamicRef" in node:
            return Ref(self._enclosing(pointer))
        if "allOf" in node:
            return (yield from self._all_of(pointer, node))
        if "anyOf" in node or "oneOf" in node:
            return (yield from self._any_of(pointer, node))
        if "const" in node:
            return self._constants(pointer, [node["const"]])
        if "enum" in node:
            return self._constants(pointer, node["enum"] or ())
        kind = node.get("type")
        if isinstance(kind, list):
            shapes: list[Shape] = []
            for each in kind:
                shapes.append((yield from self._of_kind(pointer, {**node, "type": each}, each)))
            return self.union(pointer, shapes)
        return (yield from self._of_kind(pointer, node, kind))

    def _of_kind(self, pointer: str, node: dict[str, Any], kind: Any) -> Reading[Shape]:
        if kind is None:
            kind = (
                "object"
                if "properties" in node or "additionalProperties" in node
                else "array"
                if "items" in node
                else None
            )
        if kind == "string" and (
            node.get("format") == "binary" or node.get("contentMediaType") == "application/octet-stream"
        ):
            return Scalar("binary")
        if kind in ("string", "integer", "number", "boolean", "null"):
            return Scalar(kind, node.get("format"))
        if kind == "array":
            return Array((yield from self._items(pointer, node)))
        if kind == "object":
            return (yield from self._object(pointer, node))
        if kind is not None:
            raise GeneratorError(self.origin + pointer, "this type is unknown", "fix it in an overlay")
        return Scalar("string", node.get("format")) if "format" in node or "pattern" in node else ANY

    def _items(self, pointer: str, node: dict[str, Any]) -> Reading[Shape]:
        prefix: list[Shape] = []
        for index, item in enumerate(node.get("prefixItems", ())):
            prefix.append((yield join(pointer, "prefixItems", index), item))
        if "items" in node and node["items"] is not False:
            prefix.append((yield join(pointer, "items"), node["items"]))
        return (
            prefix[0] if len(prefix) == 1 else self.union(join(pointer, "items"), prefix) if prefix else ANY
        )

    def _object(self, pointer: str, node: dict[str, Any]) -> Reading[Shape]:
        extra = node.get("additionalProperties", node.get("unevaluatedProperties"))
        shape: Shape | None = None
        if extra not in (None, False, True):
            shape = yield join(pointer, "additionalProperties"), extra
        if not node.get("properties"):
            return Map(shape if shape is not None else ANY)
        self.model(pointer, node, (yield from self._properties(pointer, node)), shape)
        return Ref(pointer)

    def _properties(self, pointer: str, node: dict[str, Any]) -> Reading[list[Field]]:
        properties: dict[str, Any] = node.get("properties") or {}
        required = node.get("required") or ()
        fields: list[Field] = []
        for name, property_ in properties.items():
            at = join(pointer, "properties", name)
            fields.append(_field(at, name, property_, (yield at, property_), name in required))
        for name in required:
            if name in properties:
                continue
            if node.get("additionalProperties") is False:
                self.note("ignored", pointer, f"{name!r} is required, but no property may be called so")
                continue
            self.note("assumed", pointer, f"{name!r} is required but not described: any value")
            fields.append(Field(name, ANY, required=True, pointer=pointer))
        return fields

    def _follow(self, pointer: str, ref: Any) -> tuple[str, Any]:
        """Pointer and node of the schema that a reference leads to."""
        target = self._target(pointer, ref)
        return join("#", *split(ref)), target

    def resolve_reference(self, pointer: str, node: Any) -> tuple[str, Any]:
        """What a Reference Object stands for, and where that is."""
        at, seen = pointer, {pointer}
        while isinstance(node, dict) and "$ref" in node:
            at, node = node["$ref"], self._target(at, node["$ref"])
            if at in seen:
                raise self.circle_error(pointer)
            seen.add(at)
        return at, node

    def _target(self, pointer: str, ref: Any) -> Any:
        try:
            if not isinstance(ref, str) or not ref.startswith("#"):
                raise KeyError(ref)
            return lookup(self.data, ref)
        except KeyError:
            hint = "fix it in an overlay, or add what it names"
            raise GeneratorError(self.origin + pointer, f"$ref {ref!r} leads nowhere", hint) from None

    def _enclosing(self, pointer: str) -> str:
        """The nearest schema around `pointer` that a recursive reference means."""
        parts = pointer.split("/")
        for end in range(len(parts), 3, -1):
            candidate = "/".join(parts[:end])
            node = lookup(self.data, candidate)
            if isinstance(node, dict) and ("$recursiveAnchor" in node or "$dynamicAnchor" in node):
                return candidate
        return "/".join(parts[:4])

    def _all_of(self, pointer: str, node: dict[str, Any]) -> Reading[Shape]:
        own = {k: v for k, v in node.items() if k != "allOf"}
        parts = [(join(pointer, "allOf", i), n) for i, n in enumerate(node["allOf"])]
        shapes: list[Shape] = []
        for part in parts:
            if not only_annotates(part[1]):
                shapes.append((yield part))
        if not only_annotates(own):
            shapes.append((yield from self._own(pointer, own)))
        required = dict.fromkeys(
            r for n in (*node["allOf"], own) if isinstance(n, dict) for r in n.get("required") or ()
        )
        telling = [s for s in shapes if s not in (ANY, Map(ANY))]
        if len(telling) == 1 and required.keys() <= {
            n for n, f in self.fields(telling[0]).items() if f.required
        }:
            return telling[0]
        sets = [fields for s in shapes for fields in self.field_sets(s)]
        if not sets:
            # Several constraints on one scalar: the first that says what it is.
            return telling[0] if telling else shapes[0] if shapes else ANY
        models = [t for s in shapes if isinstance(s, Ref) and isinstance(t := self.types.get(s.key), Model)]
        extra = next((m.extra for m in models if m.extra), None)
        self.model(pointer, node, self._merged(pointer, sets, required), extra)
        for key in (*(p for p, _ in parts), join(pointer, "allOf", "own")):
            self.forget(key)  # parts written inline have no life of their own once merged
        return Ref(pointer)

    def _merged(self, pointer: str, sets: list[dict[str, Field]], required: Collection[str]) -> list[Field]:
        """The fields of all parts of an `allOf`, with those that only `required` names."""
        merged: dict[str, Field] = {}
        for fields in sets:
            for name, f in fields.items():
                merged[name] = narrow(merged[name], f) if name in merged else f
        for name in [n for n in required if n not in merged]:
            self.note("assumed", pointer, f"{name!r} is required but not described: any value")
            merged[name] = Field(name, ANY, required=True, pointer=pointer)
        return [
            f if f.required or f.wire not in required else evolve(f, required=True) for f in merged.values()
        ]

    def _own(self, pointer: str, node: dict[str, Any]) -> Reading[Shape]:
        """Keywords beside `allOf`, read apart so that the whole keeps its pointer."""
        if not node.get("properties"):
            return (yield from self._read_by_keyword(pointer, node))
        apart = join(pointer, "allOf", "own")
        self.model(apart, node, (yield from self._properties(pointer, node)), None)
        return Ref(apart)

    def _any_of(self, pointer: str, node: dict[str, Any]) -> Reading[Shape]:
        variants = [
            (join(pointer, keyword, i), n)
            for keyword in ("anyOf", "oneOf")
            for i, n in enumerate(node.get(keyword, ()))
        ]
        constraints = [
            n for _, n in variants if isinstance(n, dict) and set(n) <= {"required", "not"} | ANNOTATIONS
        ]
        if node.get("properties"):
            own = yield from self._properties(pointer, node)
            merged = {f.wire: f for f in own}
            for variant in variants:
                for fields in self.field_sets((yield variant)) if variant[1] not in constraints else ():
                    merged.update(
                        {n: evolve(f, required=False) for n, f in fields.items() if n not in merged}
                    )
            self.model(pointer, node, list(merged.values()), None)
            return Ref(pointer)
        shapes: list[Shape] = []
        for variant in variants:
            shapes.append((yield variant))
        if not shapes:
            return ANY
        if len(constraints) == len(variants):
            bare = {k: v for k, v in node.items() if k not in ("anyOf", "oneOf")}
            return (yield from self._of_kind(pointer, bare, node.get("type")))
        tag, mapping = yield from self._discriminator(pointer, node.get("discriminator"))
        return self.union(pointer, shapes, tag=tag, mapping=mapping, proposals=proposals(pointer, node))

    def _discriminator(self, pointer: str, node: Any) -> Reading[tuple[str, dict[str, Shape]]]:
        """The declared tag, and the variants that its mapping names."""
        if not isinstance(node, dict):
            return "", {}
        mapping: dict[str, Shape] = {}
        for value, target in (node.get("mapping") or {}).items():
            ref = target if target.startswith("#") else COMPONENT + target
            mapping[value] = yield self._follow(join(pointer, "discriminator", "mapping", value), ref)
        return node.get("propertyName") or "", mapping

    def _constants(self, pointer: str, values: Any) -> Shape:
        flat = tuple({(type(v), v): v for v in values if isinstance(v, str | int | float | bool)}.values())
        has_null = any(v is None for v in values)
        if any(not isinstance(v, str | int | float | bool | None) for v in values):
            self.note("ignored", pointer, "constants that are objects or lists are read as any value")
            return ANY
        shapes: list[Shape] = [Choice(flat)] if flat else []
        if any(isinstance(v, float) for v in flat):
            shapes = [Scalar("number")]  # literal types know no floats
        if not shapes and not has_null:
            return ANY
        return any_of(tuple(shapes) + ((NULL,) if has_null else ()))


def _field(pointer: str, name: str, node: Any, shape: Shape, required: bool) -> Field:
    return Field(
        wire=name,
        shape=shape,
        required=required,
        default=default(node),
        bounds=bounds(node),
        deprecated=isinstance(node, dict) and node.get("deprecated") is True,
        pointer=pointer,
        side=side(node),
    )
