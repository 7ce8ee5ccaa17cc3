"""The Plan: modules in which every line is decided; templates only print it."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen


@frozen
class Module:
    """One file of text. `path` is relative to the output folder."""

    path: str
    template: str
    banner: str
    summary: str
    imports: tuple[str, ...] = ()
    """Import lines that run."""
    checked: tuple[str, ...] = ()
    """Import lines that only type checkers read."""


@frozen
class Line:
    """A field, argument or method line, and what there is to say about it."""

    text: str
    doc: tuple[str, ...] = ()


@frozen
class TypeItem:
    """A class, or an alias when `alias` holds its lines."""

    name: str
    bases: str = ""
    doc: tuple[str, ...] = ()
    fields: tuple[Line, ...] = ()
    wire: str = ""
    """Python names and wire names of the fields where they differ, as a dict display."""
    alias: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    """Entries of a functional TypedDict, for keys that are no identifiers."""


@frozen
class TypesModule(Module):
    """Answer classes or request dictionaries of one package of types."""

    types: tuple[TypeItem, ...] = ()
    unions: tuple[str, ...] = ()
    """Entries of the UNIONS table."""
    elsewhere: tuple[str, ...] = ()
    """Entries of the ELSEWHERE table."""


@frozen
class FaceModule(Module):
    """A module that only re-exports, lazily."""

    names: tuple[str, ...] = ()
    """Import lines for type checkers."""
    core: str = ""
    """The runtime, as written after `from` here."""
    loader: str = ""
    """What makes `__getattr__` and `__dir__` at run time."""
    opening: str = ""
    """The loader's call up to its table, and its end."""
    entries: tuple[str, ...] = ()
    """Entries of the loader's table."""
    version: str = ""
    exported: tuple[str, ...] = ()
    """Entries of `__all__`."""


@frozen
class Method:
    """One operation as a method."""

    name: str
    overloads: tuple[str, ...]
    """Signatures for type checkers, without `def`."""
    signature: str
    doc: tuple[str, ...]
    call: str
    plain: bool
    """True when the operation is described by one signature."""


@frozen
class BranchItem:
    """A property that leads to another resource."""

    name: str
    returns: str
    source: str
    """Import line that runs when the branch is entered."""
    value: str


@frozen
class ResourceModule(Module):
    """One resource: the constants of its endpoints and its class."""

    endpoints: tuple[str, ...] = ()
    name: str = ""
    bases: str = ""
    doc: tuple[str, ...] = ()
    label: str = ""
    """The resource's path below the client, as a literal."""
    views: tuple[str, ...] = ()
    """Declarations of the raw and streaming views."""
    branches: tuple[BranchItem, ...] = ()
    methods: tuple[Method, ...] = ()


@frozen
class FactsModule(Module):
    """A module filled in from a few facts: the Api's description, the clients, files beside the package."""

    facts: Mapping[str, str] = field(factory=dict[str, str])
    rows: tuple[str, ...] = ()
    routes: tuple[str, ...] = ()
    doc: tuple[str, ...] = ()


@frozen
class Plan:
    """Everything that will be printed."""

    package: str
    modules: tuple[Module, ...]
    surface: str
    """Text of api.txt."""
