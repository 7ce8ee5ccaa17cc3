"""`types/<package>/_params.py`: dictionaries of what may be sent, one for the arguments of each operation."""

from __future__ import annotations

import keyword
from collections.abc import Iterable

from ..ir import Api, Field, Key, Model, Operation, Param
from .aliases import alias_lines
from .annotations import Annotator, home
from .docs import field_doc, lines, params_doc, type_doc
from .imports import MEANT, Imports
from .items import DocumentedLine, TypeItem, TypesModule
from .literals import identifier, literal
from .models import hidden, second_names
from .reexported_names import ReexportedNames


class Params:
    """The request side of all packages."""

    def __init__(self, api: Api, further: ReexportedNames) -> None:
        self.api = api
        self.further = further
        self.types: dict[str, dict[str, Key]] = {}
        self.calls: dict[str, dict[str, Operation]] = {}
        probe = Annotator(api.types, "request", Imports(""))
        for key, declared in api.types.items():
            name = declared.request
            if name is not None and not probe.shared(declared):
                self.types.setdefault(name.package, {})[identifier(name.identifier)] = key
        for op in api.operations:
            if op.request is not None:
                self.calls.setdefault(op.request.package, {})[identifier(op.request.identifier)] = op

    def packages(self) -> set[str]:
        """Packages that hold anything to send."""
        return {p for p in self.further.packages if self.names(p)}

    def names(self, package: str) -> list[str]:
        """Public names that a package defines for requests."""
        further = self.further.of(package, "request")
        calls = self.calls.get(package, {})
        bases = [
            identifier(op.request_base.identifier) for op in calls.values() if op.request_base is not None
        ]
        return sorted({*self.types.get(package, ()), *calls, *bases, *further})

    def modules(self, root: str, banner: str) -> Iterable[TypesModule]:
        """The modules."""
        for package in sorted(self.packages()):
            yield self._module(root, banner, package)

    def _module(self, root: str, banner: str, package: str) -> TypesModule:
        module = f"types.{package}._params" if package else "types._params"
        imports = Imports(module, own=self.names(package))
        annotator = Annotator(self.api.types, "request", imports)
        types, calls = self.types.get(package, {}), self.calls.get(package, {})
        items: list[TypeItem] = []
        for name in self.names(package):
            if name in calls:
                items += _arguments(calls[name], name, annotator, imports)
            elif name in types:
                items.append(self._type(types[name], name, annotator, imports))
        items += second_names(self.further.of(package, "request"), imports)
        items += hidden(annotator)
        if any(item.alias for item in items):
            imports.take("typing", "TypeAlias", run=True)
        for local, origin, name in imports.others(""):
            if origin in ("typing", "collections.abc", "_core", "builtins"):
                assert imports.take(origin, name, run=True) == local
        return TypesModule(
            path=f"{root}/{module.replace('.', '/')}.py",
            template="types.py.j2",
            banner=banner,
            summary=f"What `{'types.' + package if package else 'types'}` holds of requests.",
            imports=imports.running(),
            checked=imports.checked(),
            types=tuple(items),
        )

    def _type(self, key: Key, name: str, annotator: Annotator, imports: Imports) -> TypeItem:
        declared = self.api.types[key]
        if isinstance(declared, Model):
            return _dictionary(declared, name, annotator, imports)
        return TypeItem(
            name=name,
            alias=alias_lines(name, declared.shape, annotator),
            doc=type_doc(key, deprecated=False, name=name),
        )


def call_params(op: Operation, *, base: bool = False) -> tuple[str, str]:
    """Module and name of the dictionary of an operation's arguments; `base`: but for what decides the answer."""
    name = op.request_base if base else op.request
    assert name is not None
    return home(name, "request"), name.identifier


def _arguments(op: Operation, name: str, annotator: Annotator, imports: Imports) -> Iterable[TypeItem]:
    """The dictionary of an operation's arguments, after the one without what decides the answer."""
    flag = op.stream.flag if op.stream is not None else ""
    params = [p for p in op.params if p.place != "path" and not (flag and p.wire == flag)]
    fields = {p.python: _field(p, frozenset(p.python for p in params), annotator, imports) for p in params}
    if op.stream is not None and op.stream.resume is not None:
        text = "Ask for the rest of a stream that breaks, as often as calls are repeated; default False."
        fields["resume"] = DocumentedLine("resume: bool", lines(text))
    bases = f"{imports.take('_core', 'CallOptions', run=True)}, total=False"
    if op.chooser is not None and op.request_base is not None:
        chosen = {op.chooser.python: fields.pop(op.chooser.python)}
        base, doc = identifier(op.request_base.identifier), params_doc(op, without=op.chooser.python)
        yield TypeItem(name=base, bases=bases, doc=doc, fields=tuple(fields.values()))
        bases, fields = f"{base}, total=False", chosen
    yield TypeItem(name=name, bases=bases, doc=params_doc(op), fields=tuple(fields.values()))


def _field(param: Param, shadow: frozenset[str], annotator: Annotator, imports: Imports) -> DocumentedLine:
    text = annotator.text(param.shape, shadow)
    if param.required:
        text = f"{imports.take('typing', 'Required', run=True)}[{text}]"
    doc = field_doc(param.bounds, param.default, param.deprecated, param.doc)
    return DocumentedLine(f"{identifier(param.python)}: {text}", doc)


def _dictionary(model: Model, name: str, annotator: Annotator, imports: Imports) -> TypeItem:
    imports.take("typing", "TypedDict", run=True)
    fields = model.on("request")
    shadow = frozenset(f.wire for f in fields)
    if not all(_attribute(wire) for wire in shadow):
        keys = tuple(f"{literal(f.wire)}: {literal(_value(f, annotator, frozenset()))}," for f in fields)
        return TypeItem(name=name, keys=keys, doc=type_doc(model.key, model.deprecated))
    lines = tuple(
        DocumentedLine(
            f"{f.wire}: {_value(f, annotator, shadow)}", field_doc(f.bounds, f.default, f.deprecated)
        )
        for f in fields
    )
    doc = type_doc(model.key, model.deprecated, name if lines else "")
    return TypeItem(name=name, bases="TypedDict, total=False", doc=doc, fields=lines)


def _value(field: Field, annotator: Annotator, shadow: frozenset[str]) -> str:
    text = annotator.text(field.shape, shadow)
    return f"{annotator.names.take('typing', 'Required')}[{text}]" if field.required else text


def _attribute(wire: str) -> bool:
    """Whether a key can be written as an attribute of a class body."""
    plain = wire.isidentifier() and wire.isascii() and not wire.startswith("__")
    return plain and not keyword.iskeyword(wire) and wire not in MEANT
