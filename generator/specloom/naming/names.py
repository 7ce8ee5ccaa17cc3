"""Every Python name is decided here, before anything is planned.

Pins of the overlays stand; titles and vendor hints propose; what is left follows from the place in
the document. Names made by rule never fail: they are made unique by stable rules and noted.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from attrs import evolve

from ..errors import GeneratorError, raise_all
from ..ir import Api, Note, Operation, Synonym
from .fieldnames import OPTION_NAMES, name_fields, name_params
from .pathnames import name_operations
from .pins import Pins
from .published import Keeper, Published, find_lost_names
from .typenames import TypeNamer

_NO_PINS = Pins()
_NOTHING = Published()


def name(
    api: Api, pins: Pins = _NO_PINS, published: Published = _NOTHING, given_up: Collection[str] = ()
) -> Api:
    """`api` with every name and line of documentation filled in; `given_up` names need not stay.

    Raises: Errors when pins contradict each other, name what is not there, or take a published name away.
    """
    keeper = Keeper(api, pins, published, given_up)
    pins = keeper.with_published()
    raise_all(keeper.errors)
    notes: list[Note] = [*keeper.notes]
    operations, errors = name_operations(api, pins, notes)
    namer = TypeNamer(api, operations, pins, notes)
    types = namer.named()
    operations = [_add_docs(namer.with_request(op), pins, published) for op in operations]
    errors = [*pins.invalid_names(), *errors, *namer.errors, *_dangling_docs(operations, pins)]
    errors += _dangling_suggestions(operations, pins)
    notes += map(_synonym_note, pins.synonyms)
    raise_all(errors)
    found = evolve(
        api,
        operations=tuple(operations),
        types={k: name_fields(t) if t.answer or t.request else t for k, t in types.items()},
        also=tuple(sorted(pins.also.items())),
        resource_docs=pins.resource_docs,
        synonyms=pins.synonyms,
        argument_suggestions=pins.argument_suggestions,
        notes=(*api.notes, *notes),
    )
    raise_all(find_lost_names(found, published, given_up))
    return found


def _dangling_docs(operations: list[Operation], pins: Pins) -> Iterator[GeneratorError]:
    """Lines of documentation about what is not there."""
    arguments = {".".join((*op.resource, op.name)): {p.python for p in op.params} for op in operations}
    resources = {".".join(op.resource[:n]) for op in operations for n in range(len(op.resource) + 1)}
    arguments["*"] = {name for names in arguments.values() for name in names}
    lost = [f"operations/{path}" for path in pins.operation_docs if path not in arguments]
    lost += [f"resources/{path}" for path in pins.resource_docs if path not in resources]
    for path, lines in pins.parameter_docs.items():
        if path not in arguments:
            lost.append(f"parameters/{path}")
        else:
            lost += [f"parameters/{path}/{name}" for name in lines if name not in arguments[path]]
    hint = "remove it or fix its name"
    yield from (GeneratorError(f"docs.yaml#/{place}", "describes what is not there", hint) for place in lost)


def _synonym_note(synonym: Synonym) -> Note:
    old = f"; deprecated: {synonym.deprecated}" if synonym.deprecated else ""
    return Note("alias", synonym.path, f"means {synonym.target}{old}")


def _dangling_suggestions(operations: list[Operation], pins: Pins) -> Iterator[GeneratorError]:
    """Corrections of arguments that are right, or to ones that are not there."""
    known = {".".join((*op.resource, op.name)): {p.python for p in op.params} for op in operations}
    anywhere = {name for names in known.values() for name in names}
    for path, entries in pins.argument_suggestions.items():
        names = anywhere if path == "*" else known.get(path)
        if names is None:
            yield GeneratorError(f"mistakes.yaml#/{path}", "there is no such operation", "fix its name")
            continue
        for wrong, rights in entries.items():
            place = f"mistakes.yaml#/{path}/{wrong}"
            if path != "*" and wrong in names:
                yield GeneratorError(place, f"{path} takes an argument {wrong}", "remove the line")
            for right in rights:
                if right not in names | (OPTION_NAMES - {"self"}):
                    yield GeneratorError(place, f"no argument is called {right}", "fix it, or remove it")


def _add_docs(op: Operation, pins: Pins, published: Published) -> Operation:
    path = ".".join((*op.resource, op.name))
    everywhere: Mapping[str, str] = pins.parameter_docs.get("*") or {}
    own: Mapping[str, str] = pins.parameter_docs.get(path) or {}
    named = name_params(op, [published.argument(op, p.place, p.wire) for p in op.params])
    params = tuple(evolve(p, doc=own.get(p.python, everywhere.get(p.python, ""))) for p in named)
    return evolve(op, params=params, doc=pins.operation_docs.get(path, ""))
