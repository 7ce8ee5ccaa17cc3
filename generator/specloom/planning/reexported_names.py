"""Names beside the names: thin modules, and types that a second package publishes too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import frozen

from ..errors import GeneratorError, raise_all
from ..ir import Alias, Api, Declared, Name
from ..naming.pins import parse
from .annotations import Annotator, Side, home
from .imports import Imports
from .literals import dotted, identifier

Targets = dict[str, tuple[str, str]]
"""Public name -> module and name that it stands for."""


@frozen
class ReexportedNames:
    """All packages below `types`, and what some of them publish beyond their own types."""

    packages: frozenset[str]
    aliases: Mapping[str, Targets]
    """Package -> names that it publishes although others define them."""
    thin: Mapping[str, Targets]
    """Path of a module that only re-exports -> its names."""
    unions: frozenset[tuple[str, str]] = frozenset()
    """Module and name of every alias: text at run time until somebody asks for the union."""

    def of(self, package: str, side: Side) -> Targets:
        """The further names of a package whose types are defined on one side."""
        ending = "._models" if side == "answer" else "._params"
        return {n: t for n, t in sorted(self.aliases.get(package, {}).items()) if t[0].endswith(ending)}


def reexported_names(api: Api) -> ReexportedNames:
    """What `Name.module` and `Api.also` ask for. Raises: Errors when a name is taken or leads nowhere."""
    own: dict[tuple[str, str], tuple[str, str]] = {}
    for declared in api.types.values():
        for side, name in _sides(declared):
            own.setdefault((name.package, name.identifier), (home(name, side), name.identifier))
    for name in (n for op in api.operations for n in (op.request, op.request_base) if n is not None):
        own.setdefault((name.package, name.identifier), (home(name, "request"), name.identifier))
    errors: list[GeneratorError] = []
    wanted = [*_requested_names(api, errors)]
    packages = _with_parents({package for package, _ in own} | {name.package for name, _ in wanted})
    aliases: dict[str, Targets] = {}
    thin: dict[str, Targets] = {}
    for name, target in wanted:
        path = dotted(".".join(p for p in (name.package, name.module) if p))
        public = identifier(name.alias or name.identifier)
        taken = own.get((path, public)) if path in packages else None
        found = (aliases if path in packages else thin).setdefault(path, {})
        if (taken or found.get(public, target)) != target:
            message = (
                f"types.{path}.{public} would be two types, {(taken or found[public])[1]} and {target[1]}"
            )
            errors.append(GeneratorError("types.yaml", message, "give one of them another name"))
        elif taken is None:
            found[public] = target
    raise_all(errors)
    unions = {
        (home(name, side), identifier(name.identifier))
        for declared in api.types.values()
        if isinstance(declared, Alias)
        for side, name in _sides(declared)
    }
    return ReexportedNames(frozenset(packages), aliases, thin, frozenset(unions))


def _requested_names(api: Api, errors: list[GeneratorError]) -> Iterator[tuple[Name, tuple[str, str]]]:
    probe = Annotator(api.types, "answer", Imports(""))
    for declared in api.types.values():
        for side, name in _sides(declared):
            if name.module:
                yield name, _target(declared, side, probe)
    arguments = {op.key: op.request for op in api.operations if op.request is not None}
    for text, key in api.also:
        if key in arguments:
            yield parse(text), (home(arguments[key], "request"), identifier(arguments[key].identifier))
            continue
        found = api.types.get(key)
        sides = dict(_sides(found)) if found is not None else {}
        if found is None or not sides:
            errors.append(
                GeneratorError(
                    "types.yaml", f"{text} names {key}, which is no type", "fix its pointer, or remove it"
                )
            )
            continue
        name = parse(text)
        wanted: Side = "request" if name.identifier.endswith("Param") else "answer"
        yield name, _target(found, wanted if wanted in sides else next(iter(sides)), probe)


def _sides(declared: Declared) -> list[tuple[Side, Name]]:
    sides: list[tuple[Side, Name | None]] = [("answer", declared.answer), ("request", declared.request)]
    return [(side, name) for side, name in sides if name is not None]


def _target(declared: Declared, side: Side, probe: Annotator) -> tuple[str, str]:
    side = "answer" if probe.shared(declared) else side
    name = declared.answer if side == "answer" else declared.request
    assert name is not None
    return home(name, side), identifier(name.identifier)


def _with_parents(packages: set[str]) -> set[str]:
    parts = [dotted(p).split(".") for p in packages if p]
    return {"", *(".".join(p[:n]) for p in parts for n in range(1, len(p) + 1))}
