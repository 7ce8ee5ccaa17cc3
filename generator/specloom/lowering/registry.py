"""The declared types of a document, and the unions among them.

Objects become models, unions of several objects become aliases with a table. Tables are made last,
when every variant is known, because unions may be recursive.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import evolve

from ..errors import GeneratorError
from ..ir import ANY, NULL, Alias, AnyOf, Declared, Field, Map, Model, Note, Ref, Shape, Table
from ..source.pointers import is_component
from .algebra import either, flatten, without_null
from .facts import proposals
from .reach import leaves
from .tables import resolve

_MOST_LISTED = 300_000
"""Variants in all tables together; a few thousand unions of each other could fill the memory."""
_MOST_FIELDS = 3_000_000
"""Fields of all objects together, those that they take in by `allOf` included."""


class Registry:
    """Types, notes and errors of one reading."""

    def __init__(self, origin: str) -> None:
        self.origin = origin
        self.types: dict[str, Declared] = {}
        self.notes: list[Note] = []
        self.errors: list[GeneratorError] = []
        self.shapes: dict[str, Shape] = {}
        """Shape of every schema that was read, by pointer."""
        self.reentered: set[str] = set()
        """Pointers that were met again while being read: recursive types."""
        self.unresolved = 0
        self._fields = 0
        self._unions: dict[str, tuple[Shape, ...]] = {}
        self._tags: dict[str, tuple[str, Mapping[str, Shape]]] = {}
        self._counted: dict[str, int] = {}
        """How many objects stand behind an alias, where it is certain: none, or several."""

    def note(self, kind: Any, pointer: str, message: str) -> None:
        """Tell the reader of the report."""
        self.notes.append(Note(kind, pointer, message))

    def model(self, pointer: str, node: Any, fields: Iterable[Field], extra: Shape | None) -> Ref:
        """Declare an object. Raises: GeneratorError when all objects together have more fields than memory holds."""
        fields = tuple(fields)
        self._fields += len(fields)
        if self._fields > _MOST_FIELDS:
            message = "the objects around this one have too many fields"
            raise GeneratorError(
                self.origin + pointer, message, "let fewer of them take in each other by allOf"
            )
        self.types[pointer] = Model(
            key=pointer,
            fields=fields,
            extra=extra,
            proposals=proposals(pointer, node),
            deprecated=node.get("deprecated") is True,
        )
        return Ref(pointer)

    def fields(self, shape: Shape) -> dict[str, Field]:
        """Fields of the model that `shape` refers to (null aside); empty when it is none."""
        seen: set[str] = set()
        while isinstance(shape := without_null(shape), Ref) and shape.key not in seen:
            seen.add(shape.key)
            declared = self.types.get(shape.key)
            if isinstance(declared, Model):
                return {f.wire: f for f in declared.fields}
            if not isinstance(declared, Alias) or shape.key in self._tags:
                break
            shape = declared.shape
        return {}

    def union(
        self,
        pointer: str,
        members: Iterable[Shape],
        *,
        tag: str = "",
        mapping: Mapping[str, Shape] = {},
        proposals: tuple[str, ...] = (),
    ) -> Shape:
        """One of `members`; declares an alias with a table when several of them are objects.

        `tag` is the declared discriminator and `mapping` the variants it names.
        """
        flat = flatten(members) or (ANY,)
        self._unions[pointer] = flat
        if len(flat) == 1:
            return flat[0]
        if sum(self._has_object(m) for m in flat) < 2:
            return AnyOf(flat)
        body = tuple(m for m in flat if m != NULL)
        self.types[pointer] = Alias(
            key=pointer, shape=AnyOf(body), proposals=proposals, public=is_component(pointer)
        )
        self._tags[pointer] = tag, mapping
        self._counted[pointer] = 2
        return AnyOf((Ref(pointer), NULL)) if NULL in flat else Ref(pointer)

    def forget(self, pointer: str) -> None:
        """Take back a declaration that something else has swallowed."""
        for known in (self.types, self._unions, self._tags, self._counted):
            known.pop(pointer, None)

    def _has_object(self, shape: Shape) -> bool:
        if self._objects([shape], 1):
            return True
        if isinstance(shape, Ref):
            self._counted[shape.key] = 0
        return False

    def _objects(self, shapes: Iterable[Shape], enough: int) -> int:
        """How many object variants stand behind some shapes; nobody counts further than `enough`."""
        found: set[Shape] = set()
        for shape in leaves(shapes, self.types, self._counted):
            known = self._counted.get(shape.key) if isinstance(shape, Ref) else None
            if known:
                return enough
            if known is None and isinstance(shape, Map | Ref):
                found.add(shape)
            if len(found) >= enough:
                break
        return len(found)

    def field_sets(self, shape: Shape) -> list[dict[str, Field]]:
        """Field sets that `shape` brings into a merge; the variants of a union together, optional."""
        if isinstance(without_null(shape), Ref) and (fields := self.fields(shape)):
            return [fields]
        sets = [
            {f.wire: f for f in declared.fields}
            for leaf in dict.fromkeys(leaves([shape], self.types))
            if isinstance(leaf, Ref) and isinstance(declared := self.types.get(leaf.key), Model)
        ]
        both: dict[str, Field] = {}
        for fields in sets:
            for name, f in fields.items():
                both[name] = (
                    evolve(both[name], shape=either(both[name].shape, f.shape)) if name in both else f
                )
        return (
            [{n: evolve(f, required=f.required and all(n in s for s in sets)) for n, f in both.items()}]
            if both
            else []
        )

    def finish(self) -> None:
        """Make the tables, now that every variant has been read; keep what recursion left open."""
        listed = 0
        for key in sorted(self._tags):
            alias = self.types[key]
            assert isinstance(alias, Alias) and isinstance(alias.shape, AnyOf)
            variants = self._variants(alias.shape.members)
            listed += len(variants)
            if listed > _MOST_LISTED:
                message = "the unions around this one stand for too many variants"
                hint = "let them refer to fewer unions, or to objects"
                self.errors.append(GeneratorError(self.origin + key, message, hint))
                continue
            self.types[key] = evolve(alias, table=self._table(key, variants))
        for key, shape in sorted(self.shapes.items()):
            if key in self.reentered and key not in self.types and shape != Ref(key):
                names = proposals(key, None)
                self.types[key] = Alias(key=key, shape=shape, proposals=names, public=is_component(key))

    def unions(self) -> int:
        """How many unions have two or more object variants, those behind a named union included."""
        return sum(self._objects(flat, 2) > 1 for flat in self._unions.values())

    def _table(self, pointer: str, variants: list[Ref]) -> Table:
        """The table of a union of objects; when nothing tells them apart, the first is read and noted."""
        tag, mapping = self._tags[pointer]
        if mapping:
            return Table(tag=tag, cases=tuple(self._cases(mapping)))
        if len(variants) < 2:
            return Table(default=variants[0] if variants else None)
        table = resolve([(r, self.fields(r)) for r in variants], tag) or self._borrowed(pointer)
        if table is not None:
            return table
        self.unresolved += 1
        message = "nothing tells the variants of this union apart; the first one is read"
        self.note("unsupported", pointer, message)
        return Table(default=variants[0])

    def _cases(self, mapping: Mapping[str, Shape]) -> Iterable[tuple[str, Ref | Table]]:
        for value, shape in mapping.items():
            if isinstance(shape := without_null(shape), Ref):
                yield value, shape

    def _borrowed(self, pointer: str) -> Table | None:
        """The table of the one member that is a union itself, when a single other object stands beside it."""
        alias = self.types[pointer]
        assert isinstance(alias, Alias) and isinstance(alias.shape, AnyOf)
        objects = [m for m in alias.shape.members if isinstance(m, Ref)]
        tables = [t.table for m in objects if isinstance(t := self.types.get(m.key), Alias) and t.table]
        plain = [m for m in objects if isinstance(self.types.get(m.key), Model)]
        if len(tables) == len(plain) == 1 and tables[0].tag not in self.fields(plain[0]):
            return evolve(tables[0], default=plain[0])
        return None

    def _variants(self, members: Iterable[Shape]) -> list[Ref]:
        return [*dict.fromkeys(leaf for leaf in leaves(members, self.types) if isinstance(leaf, Ref))]
