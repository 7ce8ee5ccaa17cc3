"""`types/<package>/_models.py`: classes and unions of what comes back, with the tables a reader needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import frozen

from ..errors import GeneratorError
from ..ir import Alias, Api, Field, Key, Model, Ref, Shape, Table
from ..lowering.reach import keys
from .aliases import alias_lines
from .annotations import Annotator, home
from .docs import field_doc, type_doc
from .imports import Imports
from .items import DocumentedLine, TypeItem, TypesModule
from .literals import identifier, literal
from .reexported_names import ReexportedNames, Targets
from .settings import Settings, target


@frozen
class Package:
    """What one package of types will hold for answers."""

    name: str
    imports: Imports
    annotator: Annotator
    keys: tuple[Key, ...]
    further: Targets


class Models:
    """The answer side of all packages; also gives the text by which endpoints name an answer."""

    def __init__(self, api: Api, further: ReexportedNames, settings: Settings) -> None:
        self.api = api
        self.bases = _bases(api, settings)
        grouped: dict[str, list[tuple[str, Key]]] = {}
        for key, declared in api.types.items():
            if declared.answer is not None:
                grouped.setdefault(declared.answer.package, []).append(
                    (identifier(declared.answer.identifier), key)
                )
        self.packages: dict[str, Package] = {}
        for name in sorted(further.packages):
            found, more = grouped.get(name, []), further.of(name, "answer")
            if found or more:
                module = f"types.{name}._models" if name else "types._models"
                imports = Imports(module, own=[*(n for n, _ in found), *more])
                annotator = Annotator(api.types, "answer", imports)
                self.packages[name] = Package(
                    name, imports, annotator, tuple(k for _, k in sorted(found)), more
                )

    def reference(self, shape: Shape) -> str:
        """`module:annotation`, for an endpoint: the annotation can be read in that module."""
        for key in keys(shape):
            declared = self.api.types.get(key)
            if declared is not None and declared.answer is not None:
                package = self.packages[declared.answer.package]
                return f"{package.imports.module}:{package.annotator.text(shape)}"
        return "_core:" + Annotator(self.api.types, "answer", Imports("")).text(shape)

    def names(self, package: str) -> list[str]:
        """Public names that a package defines for answers."""
        found = self.packages.get(package)
        if found is None:
            return []
        own = [d.answer.identifier for k in found.keys if (d := self.api.types[k]).answer is not None]
        return sorted({*own, *found.further})

    def modules(self, root: str, banner: str) -> Iterable[TypesModule]:
        """The modules, once every reference has been asked for."""
        for name, package in self.packages.items():
            yield self._module(root, banner, name, package)

    def _module(self, root: str, banner: str, name: str, package: Package) -> TypesModule:
        items: list[TypeItem] = []
        unions: list[str] = []
        for key in package.keys:
            declared = self.api.types[key]
            assert declared.answer is not None
            identifier_ = declared.answer.identifier
            if isinstance(declared, Model):
                base = self.bases.get(f"{name}.{identifier_}", "")
                items.append(_class(declared, identifier_, package, base))
                continue
            items.append(_alias(declared, identifier_, package))
            if declared.table is not None:
                unions.append(f"{literal(identifier_)}: {self._table(declared.table, package)},")
        items += second_names(package.further, package.imports)
        items += hidden(package.annotator)
        if any(item.alias for item in items):
            package.imports.take("typing", "TypeAlias")
        elsewhere = [f'"{local}": "{m}:{n}",' for local, m, n in package.imports.others("types.")]
        return TypesModule(
            path=f"{root}/{package.imports.module.replace('.', '/')}.py",
            template="types.py.j2",
            banner=banner,
            summary=f"What `{'types.' + name if name else 'types'}` holds of answers.",
            imports=package.imports.running(),
            checked=package.imports.checked(),
            types=tuple(items),
            unions=tuple(unions),
            elsewhere=tuple(elsewhere),
        )

    def _table(self, table: Table, package: Package) -> str:
        default = self._case(table.default, package) if table.default is not None else ""
        default = default and f", default={default}"
        by_key = _dict({k: case for k, ref in table.by_key if (case := self._case(ref, package))})
        if not table.tag:
            return f"{package.imports.take('_core', 'Keyed', run=True)}({by_key}{default})"
        tagged = package.imports.take("_core", "Tagged", run=True)
        cases = _dict({value: text for value, case in table.cases if (text := self._case(case, package))})
        keyed = f", by_key={by_key}" if table.by_key else ""
        return f"{tagged}({literal(table.tag)}, {cases}{default}{keyed})"

    def _case(self, case: Ref | Table, package: Package) -> str:
        """A variant as the table names it; "" when the union does not hold it."""
        if isinstance(case, Table):
            return self._table(case, package)
        declared = self.api.types.get(case.key)
        if declared is None or declared.answer is None:
            return ""
        return literal(package.imports.take(home(declared.answer, "answer"), declared.answer.identifier))


def second_names(targets: Targets, imports: Imports) -> list[TypeItem]:
    """Types of other packages under a name of this one."""
    return [TypeItem(name=name, alias=(literal(imports.take(*target)),)) for name, target in targets.items()]


def hidden(annotator: Annotator) -> list[TypeItem]:
    """Second names of types that some field hides."""
    return [TypeItem(name=local, alias=(literal(name),)) for name, local in sorted(annotator.hidden.items())]


def _bases(api: Api, settings: Settings) -> Mapping[str, str]:
    """Hand-written bases of models. Raises: GeneratorError for one of a model that is not there."""
    there = {
        f"{declared.answer.package}.{declared.answer.identifier}"
        for declared in api.types.values()
        if isinstance(declared, Model) and declared.answer is not None
    }
    for name in settings.models:
        if name not in there:
            raise GeneratorError(settings.origin, f"[models] {name!r} is no model", "fix the name")
    return settings.models


def _class(model: Model, name: str, package: Package, further: str) -> TypeItem:
    base = package.imports.take("_core", "Model", run=True)
    if further:
        base = f"{package.imports.take(*target(further), run=True)}, {base}"
    fields = model.on("answer")
    shadow = frozenset(f.python for f in fields)
    wire = {f.python: literal(f.wire) for f in fields if f.python != f.wire}
    return TypeItem(
        name=name,
        bases=base,
        doc=type_doc(model.key, model.deprecated, name if fields else ""),
        fields=tuple(_field(f, package.annotator, shadow) for f in fields),
        wire=_dict(wire) if wire else "",
    )


def _field(field: Field, annotator: Annotator, shadow: frozenset[str]) -> DocumentedLine:
    python = identifier(field.python)
    text = (
        annotator.text(field.shape, shadow)
        if field.required
        else annotator.optional(field.shape, shadow) + " = None"
    )
    return DocumentedLine(
        f"{python}: {text}", field_doc(None, None, field.deprecated) if field.deprecated else ()
    )


def _alias(alias: Alias, name: str, package: Package) -> TypeItem:
    lines = alias_lines(name, alias.shape, package.annotator)
    return TypeItem(name=name, alias=lines, doc=type_doc(alias.key, deprecated=False, name=name))


def _dict(entries: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{literal(k)}: {v}" for k, v in entries.items()) + "}"
