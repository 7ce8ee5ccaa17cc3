"""Two shapes compared, and everything behind them: types, fields, limits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from ..ir import Alias, Api, Bounds, Field, Key, Model, Param, Ref, Shape
from ..source.pointers import is_component, join
from .atoms import Atoms, atoms
from .change import Change
from .limits import limits
from .pairs import lists, objects
from .prints import Prints
from .rules import Direction
from .show import describe_shape, place

_MOST_UNLIKE = 5_000
"""Pairs of components with different names that are compared; objects that refer to each other have many."""


class ShapeComparison:
    """Compares shapes of two Apis; each pair of types once in each direction. `found` collects."""

    def __init__(self, old: Api, new: Api) -> None:
        self.old = old
        self.new = new
        self.found: list[Change] = []
        self.prints = (Prints(old), Prints(new))
        self.renamed: dict[Key, Key] = {}
        """Old component -> new component, where one took the other's place."""
        self.met: set[tuple[Key, Direction]] = set()
        """Types of the old Api that were compared, or found gone."""
        self._seen: set[tuple[Key, Key, Direction]] = set()
        self._todo: list[Callable[[], None]] = []
        self._busy = False
        self._unlike = 0

    def report(
        self, rule: str, direction: Direction, pointer: str, where: str, before: str = "", after: str = ""
    ) -> None:
        """Note a difference."""
        self.found.append(Change(rule, direction, pointer, where, before, after))

    def compare(
        self, old: Shape, new: Shape, direction: Direction, pointer: str, where: str, kind: str = "variant"
    ) -> None:
        """Note how `new` differs from `old`; `kind` is what members of a union are called."""
        self._run_steps(lambda: self._compare(old, new, direction, pointer, where, kind))

    def _run_steps(self, step: Callable[[], None]) -> None:
        """Run a step and those that it asks for; types may refer to each other without end."""
        self._todo.append(step)
        if self._busy:
            return
        self._busy = True
        waiting: list[Callable[[], None]] = []
        while self._todo or waiting:
            waiting += self._todo[::-1]
            self._todo.clear()
            waiting.pop()()
        self._busy = False

    def _compare(
        self, old: Shape, new: Shape, direction: Direction, pointer: str, where: str, kind: str
    ) -> None:
        if isinstance(old, Ref) and isinstance(new, Ref) and self._is_new_pair(old.key, new.key, direction):
            return
        one, other = atoms(old, self.old), atoms(new, self.new)
        where, pointer = self._at(old, new, where, pointer)
        texts = (describe_shape(old, self.old), describe_shape(new, self.new))
        if one.null != other.null:
            self.report("null-added" if other.null else "null-removed", direction, pointer, where, *texts)
        self._values(one, other, direction, pointer, where)
        if not self._kinds(one, other, direction, pointer, where, texts):
            return
        for a, b in lists(one.arrays, other.arrays, self.prints):
            self.compare(a.item, b.item, direction, join(pointer, "items"), f"{where}[]")
        for c, d in lists(one.maps, other.maps, self.prints):
            self.compare(c.value, d.value, direction, join(pointer, "additionalProperties"), f"{where}{{}}")
        self._objects(one, other, direction, pointer, where, kind)
        self._tables(old, new, direction)

    def _is_new_pair(self, old: Key, new: Key, direction: Direction) -> bool:
        """Whether this pair of declared unions has been compared before."""
        self.met.add((old, direction))
        if not isinstance(self.old.types.get(old), Alias):
            return False
        seen = (old, new, direction) in self._seen
        self._seen.add((old, new, direction))
        return seen

    def _at(self, old: Shape, new: Shape, where: str, pointer: str) -> tuple[str, str]:
        """Differences of a named union belong to it, not to where it is used."""
        if isinstance(old, Ref) and isinstance(new, Ref) and is_component(new.key):
            declared = self.new.types.get(new.key)
            if isinstance(declared, Alias):
                self._same_name(old.key, new.key)
                return place(new.key), new.key
        return where, pointer

    def _same_name(self, old: Key, new: Key) -> None:
        if old != new and is_component(old) and is_component(new):
            self.renamed.setdefault(old, new)

    # --- constants and plain types

    def _values(self, one: Atoms, other: Atoms, direction: Direction, pointer: str, where: str) -> None:
        """Constants that came or went; where any value of their kind is possible, they are known ones."""
        if not (one.values and other.values):
            opened = one.values and one.valued & other.kinds
            closed = other.values and other.valued & one.kinds
            if opened or closed:
                rule = "values-opened" if opened else "values-closed"
                self.report(rule, direction, pointer, where, " | ".join(one.values), " | ".join(other.values))
            return
        was, now = bool(one.valued & one.kinds), bool(other.valued & other.kinds)
        if was != now:
            self.report("values-opened" if now else "values-closed", direction, pointer, where)
        rule = "known-value" if now else "value"
        for value in other.values:
            if value not in one.values:
                self.report(f"{rule}-added", direction, pointer, where, "", value)
        for value in one.values:
            if value not in other.values:
                self.report(f"{rule}-removed", direction, pointer, where, value)

    def _kinds(
        self, one: Atoms, other: Atoms, direction: Direction, pointer: str, where: str, texts: tuple[str, str]
    ) -> bool:
        """Whether the two have anything in common that is worth a closer look."""
        before, after = _all_kinds(one), _all_kinds(other)
        if "any" in before | after or "object" in {s.kind for s in (*one.scalars, *other.scalars)}:
            if texts[0] != texts[1] and (one.kinds != other.kinds or "any" in before ^ after):
                rule = (
                    "type-widened"
                    if "any" in after
                    else "type-narrowed"
                    if "any" in before
                    else "type-changed"
                )
                self.report(rule, direction, pointer, where, *texts)
            return True
        lost, gained = before - after, after - before
        if gained == {"number"} and lost == {"integer"}:
            self.report("type-widened", direction, pointer, where, *texts)
        elif gained == {"integer"} and lost == {"number"}:
            self.report("type-narrowed", direction, pointer, where, *texts)
        elif lost and gained:
            self.report("type-changed", direction, pointer, where, *texts)
            return bool(before & after)
        elif lost or gained:
            self.report("type-narrowed" if lost else "type-widened", direction, pointer, where, *texts)
        formats = [{s.kind: s.format for s in a.scalars} for a in (one, other)]
        for kind in sorted(formats[0].keys() & formats[1].keys()):
            if formats[0][kind] != formats[1][kind]:
                self.report(
                    "format-changed",
                    direction,
                    pointer,
                    where,
                    *(f"{kind} ({f[kind] or 'plain'})" for f in formats),
                )
        return True

    # --- objects

    def _objects(
        self, one: Atoms, other: Atoms, direction: Direction, pointer: str, where: str, kind: str
    ) -> None:
        if bool(one.objects) and bool(other.objects):
            paired = objects(one.objects, other.objects, self.prints)
            for old, new in paired.both:
                self.models(old, new, direction)
            for old in paired.gone:
                self.met.add((old, direction))
                text = describe_shape(Ref(old), self.old) + _tagged(self.prints[0], old)
                self.report(f"{kind}-removed", direction, pointer, where, text)
            for new in paired.fresh:
                text = describe_shape(Ref(new), self.new) + _tagged(self.prints[1], new)
                self.report(f"{kind}-added", direction, pointer, where, "", text)
        elif (one.maps and other.objects) or (one.objects and other.maps):
            texts = [
                describe_shape(Ref((a.objects)[0]), api) if a.objects else "any object"
                for a, api in ((one, self.old), (other, self.new))
            ]
            self.report("type-changed", direction, pointer, where, *texts)

    def models(self, old: Key, new: Key, direction: Direction) -> None:
        """Note how an object differs from the one whose place it has."""
        self._run_steps(lambda: self._models(old, new, direction))

    def _models(self, old: Key, new: Key, direction: Direction) -> None:
        self.met.add((old, direction))
        if (old, new, direction) in self._seen:
            return
        self._seen.add((old, new, direction))
        self._same_name(old, new)
        one, other = self.old.types.get(old), self.new.types.get(new)
        if not (isinstance(one, Model) and isinstance(other, Model)):
            return
        where = place(new)
        self._unlike += is_component(old) and is_component(new) and old != new
        if self._unlike > _MOST_UNLIKE:
            self.report("type-changed", direction, new, where, place(old), place(new))
            return
        if one.deprecated != other.deprecated:
            self.report(_deprecation("schema", other.deprecated), direction, new, where)
        side: Literal["answer", "request"] = "request" if direction == "request" else "answer"
        fields = [one.fields, other.fields] if direction == "unused" else [one.on(side), other.on(side)]
        self.fields(fields[0], fields[1], direction, new, where)
        if (one.extra is None) != (other.extra is None):
            self.report("extra-removed" if other.extra is None else "extra-added", direction, new, where)
        elif one.extra is not None and other.extra is not None:
            self.compare(one.extra, other.extra, direction, join(new, "additionalProperties"), f"{where}{{}}")

    def fields(
        self, old: tuple[Field, ...], new: tuple[Field, ...], direction: Direction, key: Key, where: str
    ) -> None:
        """Note fields that came, went or changed."""
        before, after = {f.wire: f for f in old}, {f.wire: f for f in new}
        for name in sorted(before.keys() | after.keys()):
            one, other, at = before.get(name), after.get(name), f"{where}.{name}"
            if other is None and one is not None:
                self.report(
                    "field-removed",
                    direction,
                    one.pointer or join(key, "properties", name),
                    at,
                    describe_shape(one.shape, self.old),
                )
            elif one is None and other is not None:
                rule = f"field-added-{'required' if other.required else 'optional'}"
                pointer = other.pointer or join(key, "properties", name)
                self.report(rule, direction, pointer, at, "", describe_shape(other.shape, self.new))
            elif one is not None and other is not None:
                pointer = other.pointer or join(key, "properties", name)
                self.member("field", one, other, direction, pointer, at)

    def member(
        self,
        kind: str,
        old: Field | Param,
        new: Field | Param,
        direction: Direction,
        pointer: str,
        where: str,
    ) -> None:
        """Note how a field, or a parameter, changed."""
        if old.required != new.required:
            self.report(f"{kind}-now-{'required' if new.required else 'optional'}", direction, pointer, where)
        if old.deprecated != new.deprecated:
            self.report(_deprecation(kind, new.deprecated), direction, pointer, where)
        if (old.default, type(old.default)) != (new.default, type(new.default)):
            rule = "added" if old.default is None else "removed" if new.default is None else "changed"
            texts = ["" if value is None else repr(value) for value in (old.default, new.default)]
            self.report(f"default-{rule}", direction, pointer, where, *texts)
        for rule, before, after in limits(old.bounds or Bounds(), new.bounds or Bounds()):
            self.report(rule, direction, pointer, where, before, after)
        self.compare(old.shape, new.shape, direction, pointer, where)

    def _tables(self, old: Shape, new: Shape, direction: Direction) -> None:
        if not (isinstance(old, Ref) and isinstance(new, Ref)):
            return
        one, other = self.old.types.get(old.key), self.new.types.get(new.key)
        if isinstance(one, Alias) and isinstance(other, Alias):
            tags = [t.table.tag if t.table else "" for t in (one, other)]
            if tags[0] != tags[1]:
                self.report("tag-changed", direction, new.key, place(new.key), *tags)


def _all_kinds(found: Atoms) -> set[str]:
    return found.kinds | found.valued


def _tagged(prints: Prints, key: Key) -> str:
    tag = prints.tag(key)
    return f" ({tag})" if tag else ""


def _deprecation(kind: str, now: bool) -> str:
    return f"{kind}-deprecated" if now else f"{kind}-revived"
