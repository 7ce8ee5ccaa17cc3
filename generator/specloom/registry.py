"""The declared types of a document, and the unions among them.

Objects become models, unions of several objects become aliases with a table. Tables are made last,
when every variant is known, because unions may be recursive.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import evolve

from .algebra import either, flatten, without_null
from .errors import GeneratorError
from .facts import proposals
from .ir import ANY, NULL, Alias, AnyOf, Declared, Field, Map, Model, Note, Ref, Shape, Table
from .pointers import is_component
from .tables import resolve


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
        self._unions: dict[str, tuple[Shape, ...]] = {}
        self._tags: dict[str, tuple[str, Mapping[str, Shape]]] = {}

    def note(self, kind: Any, pointer: str, message: str) -> None:
        """Tell the reader of the report."""
        self.notes.append(Note(kind, pointer, message))

    def model(self, pointer: str, node: Any, fields: Iterable[Field], extra: Shape | None) -> Ref:
        """Declare an object."""
        self.types[pointer] = Model(
            key=pointer,
            fields=tuple(fields),
            extra=extra,
            proposals=proposals(pointer, node),
            deprecated=node.get("deprecated") is True,
        )
        return Ref(pointer)

    def fields(self, shape: Shape) -> dict[str, Field]:
        """Fields of the model that `shape` refers to (null aside); empty when it is none."""
        shape = without_null(shape)
        if not isinstance(shape, Ref):
            return {}
        declared = self.types.get(shape.key)
        if isinstance(declared, Model):
            return {f.wire: f for f in declared.fields}
        return (
            self.fields(declared.shape) if isinstance(declared, Alias) and shape.key not in self._tags else {}
        )

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
        if sum(self.objects(m) > 0 for m in flat) < 2:
            return AnyOf(flat)
        body = tuple(m for m in flat if m != NULL)
        self.types[pointer] = Alias(
            key=pointer, shape=AnyOf(body), proposals=proposals, public=is_component(pointer)
        )
        self._tags[pointer] = tag, mapping
        return AnyOf((Ref(pointer), NULL)) if NULL in flat else Ref(pointer)

    def forget(self, pointer: str) -> None:
        """Take back a declaration that something else has swallowed."""
        for known in (self.types, self._unions, self._tags):
            known.pop(pointer, None)

    def objects(self, shape: Shape, seen: frozenset[str] = frozenset()) -> int:
        """How many object variants stand behind a member of a union; `seen` are the unions around it."""
        if isinstance(shape, Map):
            return 1
        if isinstance(shape, AnyOf):
            return sum(self.objects(m, seen) for m in shape.members)
        if not isinstance(shape, Ref) or shape.key in seen:
            return 0
        declared = self.types.get(shape.key)
        return self.objects(declared.shape, seen | {shape.key}) if isinstance(declared, Alias) else 1

    def field_sets(self, shape: Shape) -> list[dict[str, Field]]:
        """Field sets that `shape` brings into a merge; the variants of a union together, optional."""
        shape = without_null(shape)
        if isinstance(shape, Ref):
            declared = self.types.get(shape.key)
            if isinstance(declared, Model):
                return [{f.wire: f for f in declared.fields}]
            if isinstance(declared, Alias):
                return self.field_sets(declared.shape)
        if isinstance(shape, AnyOf):
            sets = [s for m in shape.members for s in self.field_sets(m)]
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
        return []

    def finish(self) -> None:
        """Make the tables, now that every variant has been read; keep what recursion left open."""
        for key in sorted(self._tags):
            alias = self.types[key]
            assert isinstance(alias, Alias) and isinstance(alias.shape, AnyOf)
            self.types[key] = evolve(alias, table=self._table(key, self._variants(alias.shape.members)))
        for key, shape in sorted(self.shapes.items()):
            if key in self.reentered and key not in self.types and shape != Ref(key):
                names = proposals(key, None)
                self.types[key] = Alias(key=key, shape=shape, proposals=names, public=is_component(key))

    def unions(self) -> int:
        """How many unions have two or more object variants, those behind a named union included."""
        return sum(sum(map(self.objects, flat)) > 1 for flat in self._unions.values())

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
            shape = without_null(shape)
            if isinstance(shape, Ref):
                declared = self.types.get(shape.key)
                yield value, declared.table if isinstance(declared, Alias) and declared.table else shape

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

    def _variants(self, members: Iterable[Shape], seen: frozenset[str] = frozenset()) -> list[Ref]:
        refs: dict[Ref, None] = {}
        for member in members:
            if isinstance(member, Ref) and member.key not in seen:
                declared = self.types.get(member.key)
                if isinstance(declared, Alias):
                    inner = declared.shape.members if isinstance(declared.shape, AnyOf) else (declared.shape,)
                    refs.update(dict.fromkeys(self._variants(inner, seen | {member.key})))
                else:
                    refs[member] = None
        return list(refs)
