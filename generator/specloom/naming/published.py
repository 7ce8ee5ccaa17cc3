"""Names that have been published: they stay, or the next version says that they do not.

`specloom release` writes `published.json`; naming reads it after the pins of people and before any
rule. A name goes when what it names goes. What would go otherwise is an error that says what to pin.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from ..errors import GeneratorError
from ..ir import Api, Declared, Key, Name, Note, Operation, Synonym
from ..source.files import load
from .pins import Pins, parse

FILE = "published.json"
_SECTIONS = ("operations", "aliases", "calls", "arguments", "answers", "requests", "also")


@frozen
class Published:
    """Public names of the last release."""

    operations: Mapping[Key, str] = field(factory=dict[str, str])
    """Operation key -> client path."""
    aliases: Mapping[str, Key] = field(factory=dict[str, str])
    """Further client path -> operation key."""
    calls: Mapping[Key, str] = field(factory=dict[str, str])
    """Operation key -> name of the TypedDict of its arguments."""
    arguments: Mapping[str, str] = field(factory=dict[str, str])
    """Operation key, place and wire name -> argument, where they differ or could."""
    answers: Mapping[Key, str] = field(factory=dict[str, str])
    requests: Mapping[Key, str] = field(factory=dict[str, str])
    also: Mapping[str, Key] = field(factory=dict[str, str])
    """Further public name -> schema pointer."""

    @classmethod
    def of(cls, api: Api) -> Published:
        """The names of a named and pruned Api."""
        paths = {client_path(op): op.key for op in api.operations}
        return cls(
            operations={key: path for path, key in paths.items()},
            aliases={s.path: paths[s.target] for s in api.synonyms if s.target in paths},
            calls={op.key: spell(op.request) for op in api.operations if op.request is not None},
            arguments={
                _argument(op.key, p.place, p.wire): p.python for op in api.operations for p in op.params
            },
            answers={k: spell(t.answer) for k, t in api.types.items() if t.answer is not None},
            requests={k: spell(t.request) for k, t in api.types.items() if t.request is not None},
            also=dict(api.also),
        )

    @classmethod
    def load(cls, folder: Path) -> Published:
        """What `published.json` in `folder` says; nothing is published where there is none.

        Raises: GeneratorError.
        """
        path = folder / FILE
        return cls.parse(load(path)) if path.is_file() else cls()

    @classmethod
    def parse(cls, data: Any) -> Published:
        """The names that `published.json` holds. Raises: GeneratorError."""
        hint = "it is never edited: take it back from git"
        if not isinstance(data, dict) or {*data} - {*_SECTIONS}:
            raise GeneratorError(FILE, "is not what `specloom release` writes", hint)
        for section in data.values():
            if not isinstance(section, dict) or not all(isinstance(v, str) for v in section.values()):
                raise GeneratorError(FILE, "is not what `specloom release` writes", hint)
        return cls(**data)

    def dump(self) -> str:
        """Text of a `published.json`."""
        data = {name: dict(sorted(getattr(self, name).items())) for name in _SECTIONS}
        return json.dumps(data, ensure_ascii=False, indent=1) + "\n"

    def argument(self, op: Operation, place: str, wire: str) -> str:
        """The published name of an argument; "" when there is none."""
        return self.arguments.get(_argument(op.key, place, wire), "")


def client_path(op: Operation) -> str:
    """`files.create`."""
    return ".".join((*op.resource, op.name))


def spell(name: Name) -> str:
    """A name as pins write it; `pins.parse` reads it back."""
    if name.module:
        return f"{name.package}:{name.module}.{name.alias}={name.identifier}"
    return f"{name.package}.{name.identifier}"


def _argument(key: Key, place: str, wire: str) -> str:
    return f"{key} {place} {wire}"


class Keeper:
    """Brings published names into the pins; `errors` collects names that pins would take away."""

    def __init__(self, api: Api, pins: Pins, published: Published, given_up: Iterable[str] = ()) -> None:
        self.api = api
        self.published = published
        self.pins = pins
        self.given_up = {*given_up}
        self.synonyms: list[Synonym] = []
        self.errors: list[GeneratorError] = []
        self.notes: list[Note] = []

    def with_published(self) -> Pins:
        """The pins of people, then what was published and still names something."""
        pins, published = self.pins, self.published
        calls = {op.key for op in self.api.operations}
        resources = self._paths({k: p for k, p in published.operations.items() if k in calls})
        schemas = {*self.api.types, *self.api.shapes}
        taken = self._pinned_names()
        also = dict(pins.also)
        answers = self._types(pins.answers, published.answers, schemas, taken, also)
        requests = self._types(
            pins.requests, {**published.requests, **published.calls}, schemas | calls, taken, also
        )
        for text, key in sorted(published.also.items()):
            if key in schemas and text not in also and taken.get(_public(text), key) == key:
                also[text] = key
                self._alias(text, key)
        return evolve(
            pins,
            resources=resources,
            answers=answers,
            requests=requests,
            also=also,
            synonyms=(*pins.synonyms, *self.synonyms),
            packaged=pins.packages,
        )

    def _paths(self, published: Mapping[Key, str]) -> dict[Key, str]:
        with_published = dict(self.pins.resources)
        owners = {path: key for key, path in with_published.items()}
        for key, path in sorted(published.items()):
            pinned = with_published.get(key)
            if pinned == path or path in self.given_up:
                continue
            if path in owners:
                message = f"{path} was published for {key!r}, but is now pinned to {owners[path]!r}"
                self._refuse(message, f"{path}: {key}", "resources.yaml", path)
            elif pinned is None:
                with_published[key] = path
            else:
                self._also_called(path, pinned)
        for path, key in sorted(self.published.aliases.items()):
            if key in with_published and path not in self.given_up and path not in with_published.values():
                self._also_called(path, with_published[key])
        return with_published

    def _also_called(self, path: str, target: str) -> None:
        """Keep a published path as a further name, unless people say themselves what it is."""
        if all(synonym.path != path for synonym in self.pins.synonyms):
            self.synonyms.append(Synonym(path, target, f"use client.{target}", FILE))

    def _types(
        self,
        pins: Mapping[Key, str],
        published: Mapping[Key, str],
        known: set[Key],
        taken: Mapping[str, Key],
        also: dict[str, Key],
    ) -> dict[Key, str]:
        with_published = dict(pins)
        for key, text in sorted(published.items()):
            if key not in known or text in self.given_up or _public(text) in self.given_up:
                continue
            owner = taken.get(_public(text), key)
            if owner != key:
                message = f"types.{_public(text)} was published for {key}, but is now pinned to {owner}"
                self._refuse(message, f"{text}", "types.yaml", _public(text))
            elif key not in with_published:
                with_published[key] = text
            elif _public(with_published[key]) != _public(text) and key in self.api.types and text not in also:
                also[_public(text)] = key
                self._alias(text, key)
        return with_published

    def _pinned_names(self) -> dict[str, Key]:
        pins = self.pins
        pairs = [*pins.answers.items(), *pins.requests.items(), *((k, n) for n, k in pins.also.items())]
        return {_public(text): key for key, text in pairs}

    def _alias(self, text: str, key: Key) -> None:
        message = f"types.{_public(text)} was published; it stays as another, deprecated name"
        self.notes.append(Note("renamed", key, message))

    def _refuse(self, message: str, pin: str, file: str, name: str) -> None:
        hint = f"pin `{pin}` in {file}, or give the name up in release/approvals.yaml: `change: name {name}`"
        self.errors.append(GeneratorError(FILE, message, hint))


def _public(text: str) -> str:
    """The dotted name below `types` that users write."""
    name = parse(text)
    return ".".join(p for p in (name.package, name.module, name.alias or name.identifier) if p)


def find_lost_names(api: Api, published: Published, given_up: Iterable[str] = ()) -> Iterator[GeneratorError]:
    """Published names that a named Api does not have, although what they name is there."""
    gone = {*given_up}
    further = {synonym.path for synonym in api.synonyms}
    for op in api.operations:
        was = published.operations.get(op.key, "")
        if was and was != client_path(op) and was not in gone | further:
            message = f"{was} was published for {op.key!r}, which would now be called {client_path(op)}"
            yield GeneratorError(
                FILE, message, f"pin `{was}: {op.key}` in resources.yaml, and what took its name elsewhere"
            )
        for param in op.params:
            before = published.argument(op, param.place, param.wire)
            if before and before != param.python and f"{was}({before})" not in gone:
                message = f"{was}({before}) would now be called {param.python}"
                yield GeneratorError(FILE, message, "rename what took its name in an overlay")
    names = {*_names(api.types.values()), *(_public(text) for text, _ in api.also)}
    sides: list[Mapping[Key, str]] = [published.answers, published.requests]
    for side in sides:
        for key, text in sorted(side.items()):
            if key in api.types and _public(text) not in names | gone:
                message = f"types.{_public(text)} was published for {key}, and would be gone"
                yield GeneratorError(FILE, message, f"pin {key!r} to {text} in types.yaml")


def _names(types: Iterable[Declared]) -> Iterator[str]:
    for declared in types:
        for name in (declared.answer, declared.request):
            if name is not None:
                yield _public(spell(name))
