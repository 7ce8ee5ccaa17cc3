"""Public names of types: pins stand, the document proposes, place decides the rest.

A name belongs to a package below `types` and is unique there, classes and TypedDicts together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import evolve

from ..errors import GeneratorError
from ..ir import Alias, Api, Choice, Declared, Key, Model, Name, Note, Operation
from ..lowering.reach import answer_starts, closure, find_answer_types, find_request_types, request_starts
from ..lowering.tables import tag_values
from ..source.pointers import split
from .pins import Pins, parse
from .words import pascal, singular, snake

# Names that generated modules use for themselves.
RESERVED = frozenset(
    """Any Literal TypeAlias TypedDict Required NotRequired Iterable Sequence Mapping Model Tagged Keyed
    Unpack ClassVar FileTypes CallOptions UNIONS ELSEWHERE TYPE_CHECKING None True False""".split()
)
# Steps of a pointer that say nothing about what is there.
_SILENT = frozenset(
    """properties items anyOf oneOf allOf additionalProperties schema content components schemas
    requestBody""".split()
)


class TypeNamer:
    """Names the types of one Api; `errors` collects pins that contradict."""

    def __init__(self, api: Api, operations: list[Operation], pins: Pins, notes: list[Note]) -> None:
        self.api = api
        self.operations = operations
        self.pins = pins
        self.notes = notes
        self.errors: list[GeneratorError] = []
        self.types: dict[Key, Declared] = dict(api.types)
        self.taken: dict[tuple[str, str], str] = {}
        self.names: dict[tuple[Key, str], Name] = {}
        self._op_at = {op.pointer: op for op in operations}
        self._param_at = {p.pointer: p.wire for op in operations for p in op.params if p.place != "body"}
        self._pinned_packages = pins.packages

    def named(self) -> dict[Key, Declared]:
        """All types; those that answers or requests reach, or that are pinned, with their names."""
        self._declare_pinned()
        api = evolve(
            self.api,
            operations=tuple(self.operations),
            types=self.types,
            roots=(*self.api.roots, *self._pinned("answer")),
            request_roots=(*self.api.request_roots, *self._pinned("request")),
        )
        sides = {"answer": find_answer_types(api), "request": find_request_types(api)}
        for side, pins in (("answer", self.pins.answers), ("request", self.pins.requests)):
            for key, text in sorted(pins.items()):
                self._take_pin(key, side, text)
        for op in self.operations:
            if op.key in self.pins.requests:
                self._take_pin(op.key, "request", self.pins.requests[op.key])
        packages = self._packages(sides)
        order = sorted({k for found in sides.values() for k in found}, key=lambda k: (k.count("/"), k))
        for key in order:
            for side, found in sides.items():
                if key in found and (key, side) not in self.names:
                    self._choose(key, side, packages[key])
        for key, declared in self.types.items():
            self.types[key] = evolve(
                declared, answer=self.names.get((key, "answer")), request=self.names.get((key, "request"))
            )
        return self.types

    def with_request(self, op: Operation) -> Operation:
        """`op` with the name of the TypedDict of its keyword arguments, when it has any."""
        if not any(p.place != "path" for p in op.params):
            return op
        name = self.names.get((op.key, "request"))
        if name is None:
            package = self._package_of(op)
            name = Name(package, self._free(package, [_call_name(op) + "Params"], op.key))
        if op.answer.by is None:
            return evolve(op, request=name)
        base = self._free(
            name.package, [name.identifier + "Base"], f"{op.key} without {op.answer.by.argument}"
        )
        return evolve(op, request=name, request_base=Name(name.package, base))

    # --- pins

    def _pinned(self, side: str) -> list[Key]:
        pins = self.pins.answers if side == "answer" else self.pins.requests
        also = [k for n, k in self.pins.also.items() if n.endswith("Param") == (side == "request")]
        return [k for k in (*sorted(pins), *sorted(also)) if k in self.types]

    def _declare_pinned(self) -> None:
        """A pinned schema that is neither object nor union gets an alias to carry the name."""
        calls = {op.key for op in self.operations}
        for key in sorted({*self.pins.answers, *self.pins.requests, *self.pins.also.values()}):
            if key in self.types or key in calls:
                continue
            shape = self.api.shapes.get(key)
            if shape is None:
                kind = "schema" if key.startswith("#") else "operation"
                message = f"{key} is pinned, but the document has no such {kind}"
                self.errors.append(GeneratorError("types.yaml", message, "remove the pin or fix its key"))
            else:
                self.types[key] = Alias(key=key, shape=shape)

    def _take_pin(self, key: Key, side: str, text: str) -> None:
        name = parse(text)
        owner = self.taken.setdefault((name.package, name.identifier), key)
        if owner != key:
            self.errors.append(
                GeneratorError(
                    "types.yaml", f"{text} is pinned to {owner} and to {key}", "give one of them another name"
                )
            )
        self.names[key, side] = name

    # --- packages

    def _package_of(self, op: Operation) -> str:
        return ".".join(op.resource[:-1]) if self._pinned_packages else ".".join(op.resource[:1])

    def _packages(self, sides: Mapping[str, Mapping[Key, Key]]) -> dict[Key, str]:
        """The package of each reached type: of its pin, its holder, or the operations that use it."""
        packages: dict[Key, str] = {key: name.package for (key, _), name in self.names.items()}
        if not self._pinned_packages:
            groups: dict[str, list[Key]] = {}
            for op in self.operations:
                groups.setdefault(self._package_of(op), []).extend([*answer_starts(op), *request_starts(op)])
            for group, starts in sorted(groups.items()):
                for key in closure(self.types, starts):
                    packages[key] = group if packages.get(key, group) == group else "shared"
            for found in sides.values():
                for key in found:
                    packages.setdefault(key, "shared")
            return packages
        first: dict[Key, str] = {}
        for op in self.operations:
            for key in (*answer_starts(op), *request_starts(op)):
                first.setdefault(key, self._package_of(op))
        for text, key in sorted(self.pins.also.items()):
            first.setdefault(key, parse(text).package)
        for found in sides.values():
            for key, parent in found.items():  # nearest first, so a parent has its package already
                if key not in packages:
                    packages[key] = packages[parent] if parent else first.get(key, "shared")
        return packages

    # --- names by rule

    def _choose(self, key: Key, side: str, package: str) -> None:
        ending = "Param" if side == "request" else ""
        candidates = [
            c if c.endswith(("Param", "Params")) else c + ending for c in self._candidates(key, side) if c
        ]
        self.names[key, side] = Name(package, self._free(package, candidates, key))

    def _candidates(self, key: Key, side: str) -> Iterator[str]:
        declared = self.types[key]
        owner, rest = self._owner(key, side)
        place = owner + "".join(self._steps(rest, declared))
        component = not owner
        for proposal in declared.proposals:
            yield pascal(proposal)
        if not component:
            yield place
            yield from (owner + pascal(p) for p in declared.proposals)
            tag = _tag(declared)
            if tag:
                yield place + pascal(tag)
        if isinstance(declared, Alias):
            yield place + "Union"
        yield place

    def _owner(self, key: Key, side: str) -> tuple[str, list[str]]:
        """Name of the nearest declared type or operation around `key`, and the steps from there."""
        parts = key.split("/")
        wire, below = "", split(key)
        for end in range(len(parts) - 1, 1, -1):
            prefix = "/".join(parts[:end])
            if prefix in self._param_at:
                wire, below = self._param_at[prefix], split("#/" + "/".join(parts[end:]))
            for each in (side, "answer", "request"):
                name = self.names.get((prefix, each))
                if name is not None:
                    return name.identifier.removesuffix("Param"), split("#/" + "/".join(parts[end:]))
            op = self._op_at.get(prefix)
            if op is not None and wire:
                return _call_name(op) + pascal(wire), below
            if op is not None:
                answers = "responses" in parts[end : end + 1]
                rest = [] if answers else split("#/" + "/".join(parts[end:]))
                return _call_name(op) + ("Response" if answers else ""), rest
        return pascal(wire), below

    def _steps(self, rest: list[str], declared: Declared) -> Iterator[str]:
        for i, step in enumerate(rest):
            named = i > 0 and rest[i - 1] == "properties"
            if not named and (step in _SILENT or step.isdigit() or "/" in step):
                continue
            yield pascal(singular(step) if "items" in rest[i + 1 :] else step)
        if rest and rest[-1].isdigit():
            yield pascal(_tag(declared))

    def _free(self, package: str, candidates: list[str], key: Key) -> str:
        usable = [c + "Type" if c in RESERVED else c for c in candidates if c.isidentifier()]
        fit = list(dict.fromkeys(usable)) or ["Value"]
        for candidate in fit:
            if self.taken.setdefault((package, candidate), key) == key and candidate not in self._own(
                package, key
            ):
                return candidate
        number = 2
        while (package, f"{fit[-1]}{number}") in self.taken:
            number += 1
        self.notes.append(
            Note("renamed", key, f"{fit[-1]} is taken in types.{package}; called {fit[-1]}{number}")
        )
        self.taken[package, f"{fit[-1]}{number}"] = key
        return f"{fit[-1]}{number}"

    def _own(self, package: str, key: Key) -> set[str]:
        """Names that the other side of this very type has in the package."""
        names = (self.names.get((key, side)) for side in ("answer", "request"))
        return {n.identifier for n in names if n is not None and n.package == package}


def _call_name(op: Operation) -> str:
    thing = singular(op.resource[-1]) if op.resource else "root"
    return pascal(thing) + pascal(op.name)


def _tag(declared: Declared) -> str:
    """What tells this variant from its neighbours: its constant tag, or its first required key."""
    if isinstance(declared, Model):
        for field in declared.fields:
            values = tag_values(field.shape)
            if isinstance(field.shape, Choice) and len(values) == 1:
                return values[0]
        for field in declared.fields:
            if field.required:
                return snake(field.wire)
    return ""
