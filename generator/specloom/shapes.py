"""Schemas become shapes: every schema is read once, objects and unions get a declaration.

The reader follows references, merges `allOf`, flattens unions, resolves them by table, and knows
both ways to say null. What it cannot express it notes; a broken schema costs an error with its
pointer, never a silent gap.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from attrs import evolve

from .errors import GeneratorError
from .ir import ANY, NULL, Alias, AnyOf, Array, Bounds, Choice, Declared, Field, Map, Model, Note, Ref, Scalar, Shape, Table
from .pointers import join, lookup, split
from .tables import resolve

Node: TypeAlias = Mapping[str, Any]

_SCALARS = {"string", "integer", "number", "boolean", "null"}
_COMPONENT = "#/components/schemas/"
# What a schema may say without changing the values it describes.
_ANNOTATIONS = {
    "title", "description", "deprecated", "default", "example", "examples", "readOnly", "writeOnly",
    "externalDocs", "xml", "nullable", "$comment", "discriminator",
}  # fmt: skip
_BOUNDS = {
    "minimum": "minimum", "maximum": "maximum", "exclusiveMinimum": "exclusive_minimum",
    "exclusiveMaximum": "exclusive_maximum", "multipleOf": "multiple_of", "minLength": "min_length",
    "maxLength": "max_length", "pattern": "pattern", "minItems": "min_items", "maxItems": "max_items",
}  # fmt: skip


class Shaper:
    """Reads the schemas of one document; `types` and `notes` grow as it goes."""

    def __init__(self, data: Node, origin: str) -> None:
        self.data = data
        self.origin = origin
        self.types: dict[str, Declared] = {}
        self.notes: list[Note] = []
        self.errors: list[GeneratorError] = []
        self.unresolved = 0
        self.shapes: dict[str, Shape] = {}
        self._open: set[str] = set()
        self._reentered: set[str] = set()
        self._discriminators: dict[str, Any] = {}
        self._unions: dict[str, tuple[Shape, ...]] = {}

    # --- entry points

    def shape(self, pointer: str, node: Any) -> Shape:
        """The shape of the schema `node` at `pointer`, null included where it may be null."""
        known = self.shapes.get(pointer)
        if known is not None:
            return known
        if pointer in self._open:
            self._reentered.add(pointer)
            return Ref(pointer)
        self._open.add(pointer)
        try:
            shape = self._read(pointer, node)
        except GeneratorError as error:
            self.errors.append(error)
            shape = ANY
        self._open.discard(pointer)
        self.shapes[pointer] = shape
        return shape

    def fields(self, shape: Shape) -> dict[str, Field]:
        """Fields of the model that `shape` refers to (null aside); empty when it is none."""
        shape = without_null(shape)
        declared = self.types.get(shape.key) if isinstance(shape, Ref) else None
        if isinstance(declared, Model):
            return {f.wire: f for f in declared.fields}
        return self.fields(declared.shape) if isinstance(declared, Alias) and shape.key not in self._discriminators else {}

    def union(self, pointer: str, members: Iterable[Shape], *, discriminator: Any = None, proposals: tuple[str, ...] = ()) -> Shape:
        """One of `members`; declares an alias with a table when several of them are objects."""
        flat = _flatten(members)
        self._unions[pointer] = flat
        if len(flat) == 1:
            return flat[0]
        if sum(self._objects(m) > 0 for m in flat) < 2:
            return AnyOf(flat)
        body = tuple(m for m in flat if m != NULL)
        public = pointer.startswith(_COMPONENT) and pointer.count("/") == 3
        self.types[pointer] = Alias(key=pointer, shape=AnyOf(body), proposals=proposals, public=public)
        self._discriminators[pointer] = discriminator
        return AnyOf((Ref(pointer), NULL)) if NULL in flat else Ref(pointer)

    # --- reading

    def _read(self, pointer: str, node: Any) -> Shape:
        if node is True or node == {}:
            return self._named(pointer, node, ANY)
        if not isinstance(node, dict):
            if node is False:
                return NULL
            raise GeneratorError(self.origin + pointer, "a schema must be an object or a boolean", "mend it in an overlay")
        shape = self._named(pointer, node, self._plain(pointer, node))
        return nullable(shape) if node.get("nullable") is True else shape

    def _named(self, pointer: str, node: Any, shape: Shape) -> Shape:
        """Components that are unions or enums keep their name as an alias."""
        if not pointer.startswith(_COMPONENT) or pointer.count("/") != 3 or shape == Ref(pointer) or pointer in self.types:
            return shape
        bare = without_null(shape)
        if not isinstance(bare, Choice | AnyOf):
            return shape
        self.types[pointer] = Alias(key=pointer, shape=bare, proposals=_proposals(pointer, node))
        return nullable(Ref(pointer)) if bare != shape else Ref(pointer)

    def _plain(self, pointer: str, node: dict[str, Any]) -> Shape:
        if "$ref" in node:
            return self._follow(pointer, node["$ref"])
        if "$recursiveRef" in node or "$dynamicRef" in node:
            return Ref(self._enclosing(pointer))
        if "allOf" in node:
            return self._all_of(pointer, node)
        if "anyOf" in node or "oneOf" in node:
            return self._any_of(pointer, node)
        if "const" in node:
            return self._constants(pointer, [node["const"]])
        if "enum" in node:
            return self._constants(pointer, node["enum"])
        kind = node.get("type")
        if isinstance(kind, list):
            return self.union(pointer, [self._of_kind(pointer, {**node, "type": k}, k) for k in kind])
        return self._of_kind(pointer, node, kind)

    def _of_kind(self, pointer: str, node: dict[str, Any], kind: Any) -> Shape:
        if kind is None:
            kind = "object" if "properties" in node or "additionalProperties" in node else "array" if "items" in node else None
        if kind == "string" and (node.get("format") == "binary" or node.get("contentMediaType") == "application/octet-stream"):
            return Scalar("binary")
        if kind in _SCALARS:
            return Scalar(kind, node.get("format"))
        if kind == "array":
            return Array(self._items(pointer, node))
        if kind == "object":
            return self._object(pointer, node)
        if kind is not None:
            raise GeneratorError(self.origin + pointer, f"unknown type {kind!r}", "mend it in an overlay")
        return Scalar("string", node["format"]) if "format" in node or "pattern" in node else ANY

    def _items(self, pointer: str, node: dict[str, Any]) -> Shape:
        prefix = [self.shape(join(pointer, "prefixItems", i), n) for i, n in enumerate(node.get("prefixItems", ()))]
        if "items" in node and node["items"] is not False:
            prefix.append(self.shape(join(pointer, "items"), node["items"]))
        return prefix[0] if len(prefix) == 1 else self.union(join(pointer, "items"), prefix) if prefix else ANY

    def _object(self, pointer: str, node: dict[str, Any]) -> Shape:
        extra = node.get("additionalProperties", node.get("unevaluatedProperties"))
        shape = None if extra in (None, False, True) else self.shape(join(pointer, "additionalProperties"), extra)
        if not node.get("properties"):
            return Map(shape if shape is not None else ANY)
        self._model(pointer, node, self._properties(pointer, node), shape)
        return Ref(pointer)

    def _properties(self, pointer: str, node: dict[str, Any]) -> list[Field]:
        required = node.get("required") or ()
        for name in required:
            if name not in (node.get("properties") or {}):
                self._note("ignored", pointer, f"`required` names {name!r}, which is not defined here")
        return [self._field(join(pointer, "properties", n), n, p, n in required) for n, p in (node.get("properties") or {}).items()]

    def _field(self, pointer: str, name: str, node: Any, required: bool) -> Field:
        return Field(
            wire=name,
            shape=self.shape(pointer, node),
            required=required,
            default=default(node),
            bounds=bounds(node),
            deprecated=isinstance(node, dict) and node.get("deprecated") is True,
            pointer=pointer,
        )

    def _model(self, pointer: str, node: Any, fields: list[Field], extra: Shape | None) -> None:
        self.types[pointer] = Model(
            key=pointer,
            fields=tuple(fields),
            extra=extra,
            proposals=_proposals(pointer, node),
            deprecated=node.get("deprecated") is True,
        )

    # --- references

    def _follow(self, pointer: str, ref: Any) -> Shape:
        try:
            if not isinstance(ref, str) or not ref.startswith("#"):
                raise KeyError(ref)
            target = lookup(self.data, ref)
        except KeyError:
            raise GeneratorError(
                self.origin + pointer, f"$ref {ref!r} leads nowhere", "mend it in an overlay, or add what it names"
            ) from None
        return self.shape("#" + "".join("/" + p.replace("~", "~0").replace("/", "~1") for p in split(ref)), target)

    def _enclosing(self, pointer: str) -> str:
        """The nearest schema around `pointer` that a recursive reference means."""
        parts = pointer.split("/")
        for end in range(len(parts), 3, -1):
            candidate = "/".join(parts[:end])
            node = lookup(self.data, candidate)
            if isinstance(node, dict) and ("$recursiveAnchor" in node or "$dynamicAnchor" in node):
                return candidate
        return "/".join(parts[:4])

    # --- allOf

    def _all_of(self, pointer: str, node: dict[str, Any]) -> Shape:
        own = {k: v for k, v in node.items() if k != "allOf"}
        parts = [(join(pointer, "allOf", i), n) for i, n in enumerate(node["allOf"])]
        shapes = [self.shape(p, n) for p, n in parts if not _only_annotates(n)]
        if not _only_annotates(own):
            shapes.append(self._own(pointer, own))
        required = dict.fromkeys(r for n in (*node["allOf"], own) if isinstance(n, dict) for r in n.get("required") or ())
        telling = [s for s in shapes if s not in (ANY, Map(ANY))]
        if len(telling) == 1 and required.keys() <= {n for n, f in self.fields(telling[0]).items() if f.required}:
            return telling[0]
        sets = [fields for s in shapes for fields in self._parts(s)]
        if not sets:
            # Several constraints on one scalar: the first that says what it is.
            return telling[0] if telling else shapes[0] if shapes else ANY
        merged: dict[str, Field] = {}
        for fields in sets:
            for name, f in fields.items():
                merged[name] = _narrowed(merged[name], f) if name in merged else f
        for name in required.keys() - merged.keys():
            self._note("ignored", pointer, f"`required` names {name!r}, which no part defines")
        models = [t for s in shapes if isinstance(s, Ref) and isinstance(t := self.types.get(s.key), Model)]
        extra = next((m.extra for m in models if m.extra), None)
        self._model(pointer, node, [evolve(f, required=f.required or f.wire in required) for f in merged.values()], extra)
        for key in (*(p for p, _ in parts), join(pointer, "allOf", "own")):
            self.types.pop(key, None)  # parts written inline have no life of their own once merged
        return Ref(pointer)

    def _own(self, pointer: str, node: dict[str, Any]) -> Shape:
        """Keywords beside `allOf`, read apart so that the whole keeps its pointer."""
        if not node.get("properties"):
            return self._plain(pointer, node)
        apart = join(pointer, "allOf", "own")
        self._model(apart, node, self._properties(pointer, node), None)
        return Ref(apart)

    def _parts(self, shape: Shape) -> list[dict[str, Field]]:
        """Field sets that `shape` brings into a merge; the variants of a union together, optional."""
        shape = without_null(shape)
        if isinstance(shape, Ref):
            declared = self.types.get(shape.key)
            if isinstance(declared, Model):
                return [{f.wire: f for f in declared.fields}]
            if isinstance(declared, Alias):
                return self._parts(declared.shape)
        if isinstance(shape, AnyOf):
            sets = [s for m in shape.members for s in self._parts(m)]
            both: dict[str, Field] = {}
            for fields in sets:
                for name, f in fields.items():
                    both[name] = evolve(both[name], shape=either(both[name].shape, f.shape)) if name in both else f
            return [{n: evolve(f, required=f.required and all(n in s for s in sets)) for n, f in both.items()}] if both else []
        return []

    # --- anyOf, oneOf

    def _any_of(self, pointer: str, node: dict[str, Any]) -> Shape:
        variants = [
            (join(pointer, keyword, i), n) for keyword in ("anyOf", "oneOf") for i, n in enumerate(node.get(keyword, ()))
        ]
        constraints = [n for _, n in variants if isinstance(n, dict) and set(n) <= {"required", "not"} | _ANNOTATIONS]
        if node.get("properties"):
            own = self._properties(pointer, node)
            more = [s for p, n in variants if n not in constraints for s in self._parts(self.shape(p, n))]
            merged = {f.wire: f for f in own}
            for fields in more:
                merged.update({n: evolve(f, required=False) for n, f in fields.items() if n not in merged})
            self._model(pointer, node, list(merged.values()), None)
            return Ref(pointer)
        shapes = [self.shape(p, n) for p, n in variants]
        if not shapes:
            return ANY
        if len(constraints) == len(variants):
            return self._of_kind(pointer, {k: v for k, v in node.items() if k not in ("anyOf", "oneOf")}, node.get("type"))
        return self.union(pointer, shapes, discriminator=node.get("discriminator"), proposals=_proposals(pointer, node))

    def _objects(self, shape: Shape) -> int:
        """How many object variants stand behind a member of a union."""
        if isinstance(shape, Map):
            return 1
        if isinstance(shape, AnyOf):
            return sum(map(self._objects, shape.members))
        if not isinstance(shape, Ref):
            return 0
        declared = self.types.get(shape.key)
        return self._objects(declared.shape) if isinstance(declared, Alias) else 1

    def _variants(self, members: Iterable[Shape]) -> list[Ref]:
        refs: dict[Ref, None] = {}
        for member in members:
            if isinstance(member, Ref):
                declared = self.types.get(member.key)
                if isinstance(declared, Alias):
                    inner = declared.shape.members if isinstance(declared.shape, AnyOf) else (declared.shape,)
                    refs.update({r: None for r in self._variants(inner)})
                else:
                    refs[member] = None
        return list(refs)

    def finish(self) -> None:
        """Make the tables, now that every variant has been read; keep what recursion left open."""
        for key in sorted(self._discriminators):
            alias = self.types[key]
            assert isinstance(alias, Alias) and isinstance(alias.shape, AnyOf)
            table = self._table(key, self._variants(alias.shape.members), self._discriminators[key])
            self.types[key] = evolve(alias, table=table)
        for key, shape in sorted(self.shapes.items()):
            if key in self._reentered and key not in self.types and shape != Ref(key):
                self.types[key] = Alias(key=key, shape=shape, public=False)

    def unions(self) -> int:
        """How many unions have two or more object variants, those behind a named union included."""
        return sum(sum(map(self._objects, flat)) > 1 for flat in self._unions.values())

    def _table(self, pointer: str, variants: list[Ref], discriminator: Any) -> Table:
        """The table of a union of objects; one that cannot be told apart is noted and reads its first variant."""
        tag = discriminator.get("propertyName", "") if isinstance(discriminator, dict) else ""
        mapped = self._mapped(pointer, discriminator)
        if mapped:
            return Table(tag=tag, cases=tuple(mapped))
        table = resolve([(r, self.fields(r)) for r in variants], tag) if len(variants) > 1 else Table(default=variants[0] if variants else None)
        if table is not None:
            return table
        self.unresolved += 1
        self._note("unsupported", pointer, "nothing tells the variants of this union apart; the first one is read")
        return Table(default=variants[0])

    def _mapped(self, pointer: str, discriminator: Any) -> list[tuple[str, Ref | Table]]:
        mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
        cases: list[tuple[str, Ref | Table]] = []
        for value, target in (mapping or {}).items():
            ref = target if target.startswith("#") else _COMPONENT + target
            shape = without_null(self._follow(join(pointer, "discriminator", "mapping", value), ref))
            declared = self.types.get(shape.key) if isinstance(shape, Ref) else None
            if isinstance(declared, Alias) and declared.table is not None:
                cases.append((value, declared.table))
            elif isinstance(shape, Ref):
                cases.append((value, shape))
        return cases

    # --- enums

    def _constants(self, pointer: str, values: Any) -> Shape:
        flat = tuple(dict.fromkeys(v for v in values if isinstance(v, str | int | float | bool)))
        has_null = any(v is None for v in values)
        if any(not isinstance(v, str | int | float | bool | None) for v in values):
            self._note("ignored", pointer, "constants that are objects or lists are read as any value")
            return ANY
        shapes: list[Shape] = [Choice(flat)] if flat else []
        if any(isinstance(v, float) for v in flat):
            shapes = [Scalar("number")]  # literal types know no floats
        return _any(tuple(shapes) + ((NULL,) if has_null else ()))

    def _note(self, kind: Any, pointer: str, message: str) -> None:
        self.notes.append(Note(kind, pointer, message))


# --- small functions on shapes


def nullable(shape: Shape) -> Shape:
    """`shape`, or null."""
    return _any(_flatten([shape, NULL]))


def without_null(shape: Shape) -> Shape:
    """`shape` when it is not null."""
    return _any(tuple(m for m in shape.members if m != NULL)) if isinstance(shape, AnyOf) else shape


def _any(members: tuple[Shape, ...]) -> Shape:
    return members[0] if len(members) == 1 else AnyOf(members) if members else NULL


def either(a: Shape, b: Shape) -> Shape:
    """Both shapes of one field in two variants; two objects are read as data."""
    flat = _flatten([a, b])
    objects = [m for m in flat if isinstance(m, Ref | Map)]
    if len(objects) > 1:
        flat = tuple(m for m in flat if m not in objects) + (Map(ANY),)
    return _any(flat)


def _narrowed(a: Field, b: Field) -> Field:
    """A field that two parts of an `allOf` describe: the later description, unless it says nothing."""
    shape = a.shape if b.shape == ANY or (isinstance(a.shape, Choice) and isinstance(b.shape, Scalar)) else b.shape
    return evolve(b, shape=shape, required=a.required or b.required, bounds=b.bounds or a.bounds)


def _flatten(members: Iterable[Shape]) -> tuple[Shape, ...]:
    """Members of members, without repeats; choices joined, `any` swallows all, null last."""
    flat: dict[Shape, None] = {}
    for member in members:
        flat.update({m: None for m in (member.members if isinstance(member, AnyOf) else (member,))})
    if ANY in flat:
        return (ANY,)
    choices = [m for m in flat if isinstance(m, Choice)]
    joined = Choice(tuple(dict.fromkeys(v for c in choices for v in c.values)))
    out: list[Shape] = []
    for member in flat:
        if isinstance(member, Choice):
            if joined not in out:
                out.append(joined)
        elif member != NULL and not (isinstance(member, Scalar) and any(_same_kind(member, o) for o in out)):
            out.append(member)
    return (*out, NULL) if NULL in flat else tuple(out)


def _same_kind(a: Scalar, b: Shape) -> bool:
    return isinstance(b, Scalar) and a.kind == b.kind


def bounds(node: Any) -> Bounds | None:
    """Limits that a schema sets; None when it sets none."""
    if not isinstance(node, dict):
        return None
    for variant in (node.get("anyOf") or node.get("oneOf") or ()) if "type" not in node else ():
        if isinstance(variant, dict) and variant.get("type") != "null":
            return bounds({**variant, **{k: v for k, v in node.items() if k in _BOUNDS}})
    found = {ours: node[theirs] for theirs, ours in _BOUNDS.items() if node.get(theirs) is not None}
    return Bounds(**found) if found else None


def default(node: Any) -> Any:
    """The declared default when it is a scalar; what the service assumes, never sent."""
    value = node.get("default") if isinstance(node, dict) else None
    return value if isinstance(value, str | int | float | bool) else None


def _only_annotates(node: Any) -> bool:
    return isinstance(node, dict) and all(k in _ANNOTATIONS or k.startswith("x-") for k in node)


def _proposals(pointer: str, node: Any) -> tuple[str, ...]:
    """What the document calls this schema: the component's name, else its title."""
    names: list[str] = []
    if pointer.startswith(_COMPONENT) and pointer.count("/") == 3:
        names.append(split(pointer)[2])
    if isinstance(node, dict):
        if isinstance(title := node.get("title"), str):
            names.append(title)
        names += [v for k in ("x-stainless-naming", "x-fern-type-name") if isinstance(v := node.get(k), str)]
    return tuple(names)
