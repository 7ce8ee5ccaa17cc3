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
class DocumentedLine:
    """A field, argument or method line, and what there is to say about it."""

    text: str
    doc: tuple[str, ...] = ()


@frozen
class TypeItem:
    """A class, or an alias when `alias` holds its lines."""

    name: str
    bases: str = ""
    doc: tuple[str, ...] = ()
    fields: tuple[DocumentedLine, ...] = ()
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
class ReexportModule(Module):
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
    marks: tuple[str, ...] = ()
    """Decorators."""


@frozen
class SharedMethod:
    """A further name for a method of the class."""

    name: str
    method: str
    doc: tuple[str, ...]


@frozen
class SubresourceItem:
    """A property that leads to another resource."""

    name: str
    returns: str
    source: str
    """Import line that runs when the property is read; "" when there is nothing to import."""
    value: str
    marks: tuple[str, ...] = ("subresource",)
    """Decorators."""
    doc: tuple[str, ...] = ()


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
    subresources: tuple[SubresourceItem, ...] = ()
    methods: tuple[Method, ...] = ()
    shared: tuple[SharedMethod, ...] = ()


@frozen
class EventMethod:
    """One event of a socket's client as a method."""

    signature: str
    doc: tuple[str, ...]
    event: str
    """The event, as a dict display."""


@frozen
class EventGroupProperty:
    """A property that leads to events whose types go on with its name."""

    signature: str
    value: str


@frozen
class EventClass:
    """Events whose types begin alike."""

    name: str
    bases: str
    doc: tuple[str, ...]
    subresources: tuple[EventGroupProperty, ...] = ()
    methods: tuple[EventMethod, ...] = ()


@frozen
class SocketModule(Module):
    """What is said over one socket."""

    info: str = ""
    """The expression that describes it to the runtime."""
    classes: tuple[EventClass, ...] = ()


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
