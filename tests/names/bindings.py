"""Whether a public name is bound to the schema that the official package means by it."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from attrs import frozen

from openai_client._core.models.model import Model as Ours
from specloom.ir import Key, Model, Name
from specloom.lowering.reach import constants
from specloom.naming.pins import parse
from specloom.planning.annotations import home
from support.apis import openai

_API = openai().api
TAGS = ("type", "object", "event")
"""Fields that say what an object is."""


@frozen
class Official:
    """A model of the official package."""

    fields: frozenset[str]
    constants: Mapping[str, str]
    """Fields that have one value only."""

    @property
    def tags(self) -> dict[str, str]:
        """The constants that say what it is."""
        return {name: value for name, value in self.constants.items() if name in TAGS}


@frozen
class Schema:
    """An object of the contract."""

    fields: frozenset[str]
    required: frozenset[str]
    values: Mapping[str, tuple[Any, ...]]
    """The constants that each field may be."""

    def states(self, name: str, value: str) -> bool:
        """Whether a field is this constant and no other."""
        return self.values.get(name) == (value,)


def official() -> dict[str, Official]:
    """Dotted name below `types` -> what the official package has there."""
    found: dict[str, Official] = {}
    text = (Path(__file__).parent / "official_models.tsv").read_text(encoding="utf-8")
    for names, _, official_model in (line.partition("\t") for line in text.splitlines() if line[:1] != "#"):
        pairs = [word.partition("=") for word in official_model.split()]
        model = Official(
            frozenset(name.rstrip("?") for name, _, _ in pairs),
            {name.rstrip("?"): value for name, equal, value in pairs if equal},
        )
        found |= dict.fromkeys(names.split(), model)
    return found


def ours(name: str) -> Any:
    """What this package has under a dotted name below `types`; None when there is no such name."""
    module, _, last = f"openai_client.types.{name}".rpartition(".")
    try:
        return getattr(importlib.import_module(module), last, None)
    except ModuleNotFoundError:
        return None


@cache
def schemas() -> dict[str, Schema]:
    """Every object of the contract, by its key."""
    return {
        key: Schema(
            frozenset(f.wire for f in declared.fields),
            frozenset(f.wire for f in declared.fields if f.required),
            {f.wire: found for f in declared.fields if (found := constants(f.shape, _API.types))},
        )
        for key, declared in _API.types.items()
        if isinstance(declared, Model)
    }


@cache
def _keys() -> dict[tuple[str, str], str]:
    """Module and name of each class -> the schema that it was made of."""
    found: dict[tuple[str, str], str] = {}
    for key in schemas():
        if (name := _API.types[key].answer) is not None:
            found[f"openai_client.{home(name, 'answer')}", name.identifier] = key
    return found


def bound(cls: type[Ours]) -> Schema:
    """The schema behind a class; a hand-written one has that of the class it extends."""
    names = [(base.__module__, base.__name__) for base in cls.__mro__]
    return schemas()[next(_keys()[name] for name in names if name in _keys())]


@cache
def sent() -> dict[str, Schema]:
    """The schemas behind the TypedDicts of what is sent, by their public names."""
    found: dict[str, Key] = {}
    for key, declared in _API.types.items():
        if (name := declared.request) is not None:
            found |= dict.fromkeys((_dotted(Name(name.package, name.identifier)), _dotted(name)), key)
    found |= {_dotted(parse(text)): key for text, key in _API.also}
    return {name: schemas()[key] for name, key in found.items() if key in schemas()}


def _dotted(name: Name) -> str:
    return ".".join(part for part in (name.package, name.module, name.alias or name.identifier) if part)


def faults(official_model: Official, found: Any) -> Iterator[str]:
    """Where a name is not what the official package means, although the contract has what it means."""
    if not (isinstance(found, type) and issubclass(found, Ours)):
        yield "is no model"
        return
    schema = bound(found)
    yield from other_constants(official_model.constants, schema)
    for name in TAGS:
        if name in schema.required - official_model.fields and len(schema.values.get(name, ())) == 1:
            yield f"{name} is {schema.values[name]}, which makes it another thing"
    here = {wire for name, field in found.model_fields.items() for wire in (name, field.wire)}
    for name in sorted(official_model.fields - here):
        better = [key for key, each in schemas().items() if _better(each, name, official_model, schema)]
        if better:
            yield f"{name} is missing, which {', '.join(better[:2])} has"


def other_constants(official_model: Mapping[str, str], schema: Schema) -> Iterator[str]:
    """Constants that a schema has not, although the contract knows them."""
    for name, value in official_model.items():
        known = any(each.states(name, value) for each in schemas().values())
        if known and value not in schema.values.get(name, ()):
            yield f"{name} is {schema.values.get(name, 'missing')}, not {value!r}"


def _better(other: Schema, name: str, official_model: Official, schema: Schema) -> bool:
    """Whether another schema is the same thing as officially meant, and has a field."""
    if name not in other.fields:
        return False
    if official_model.tags:
        return all(other.states(*tag) for tag in official_model.tags.items())
    # Nothing says what it is: all that is right about the schema, and nothing more that is foreign.
    alike = (
        schema.fields & official_model.fields <= other.fields
        and other.fields - official_model.fields <= schema.fields
    )
    return alike and not any(len(other.values.get(tag, ())) == 1 for tag in TAGS)
