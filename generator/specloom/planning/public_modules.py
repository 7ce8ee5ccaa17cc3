"""Modules that re-export. Packages of types, and thin modules for names published elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ..errors import GeneratorError
from .imports import Imports, member
from .items import Module, ReexportModule
from .literals import dotted, identifier
from .models import Models
from .params import Params
from .reexported_names import ReexportedNames, Targets
from .settings import Settings

_WIDTH = 100


def public_modules(
    reexported: ReexportedNames, models: Models, params: Params, settings: Settings, banner: str
) -> Iterable[Module]:
    """Every package of types, then every thin module."""
    root = settings.package
    handwritten = _handwritten_types(settings, reexported)
    for path in sorted(reexported.packages):
        module = f"types.{path}" if path else "types"
        imports = Imports(module, package=True)
        children = sorted(
            p.rpartition(".")[2] for p in reexported.packages if p and p.rpartition(".")[0] == path
        )
        own = [part for part, names in (("_models", models), ("_params", params)) if names.names(path)]
        yield ReexportModule(
            path=f"{root}/{module.replace('.', '/')}/__init__.py",
            template="lazy_reexports.py.j2",
            banner=banner,
            summary=f"Public names of `{module}`.",
            names=(
                *(f"from . import {child} as {child}" for child in children),
                *(f"from .{part} import *" for part in own),
                *reexports(imports, handwritten.get(path, {})),
            ),
            core=imports.relative("_core"),
            loader="lazy_types",
            opening="lazy_types(__name__",
            entries=_entries(handwritten.get(path, {})),
        )
    for path, names in sorted(reexported.thin.items()):
        lazy = any(target in reexported.unions for target in names.values())
        yield (_lazy_module if lazy else _eager_module)(f"types.{path}", names, root, banner)


def _handwritten_types(settings: Settings, reexported: ReexportedNames) -> dict[str, Targets]:
    """Package -> names that hand-written modules define. Raises: GeneratorError for a package that is not there."""
    found: dict[str, Targets] = {}
    for public, module in settings.types.items():
        path, _, name = public.rpartition(".")
        if path not in reexported.packages:
            raise GeneratorError(
                settings.origin, f"[types] {public!r} is in no package of types", "fix the name"
            )
        found.setdefault(path, {})[identifier(name)] = (dotted(module), name)
    return found


def _entries(names: Mapping[str, tuple[str, str]]) -> tuple[str, ...]:
    return tuple(f'"{public}": "{origin}:{name}",' for public, (origin, name) in sorted(names.items()))


def _eager_module(module: str, names: Targets, root: str, banner: str) -> ReexportModule:
    """A thin module that imports what it re-exports: who imports it wants its names."""
    return ReexportModule(
        path=f"{root}/{module.replace('.', '/')}.py",
        template="reexports.py.j2",
        banner=banner,
        summary=f"Public names of `{module}`.",
        imports=_imported(Imports(module), names, "{name} as {public}"),
        exported=tuple(_rows(f'"{public}"' for public in sorted(names))),
    )


def _rows(words: Iterable[str]) -> Iterator[str]:
    """The words, as many in a row as fit on a line."""
    row = ""
    for word in words:
        if row and len(row) + len(word) > _WIDTH:
            yield row
            row = ""
        row += f", {word}" if row else word
    yield row


def _lazy_module(module: str, names: Targets, root: str, banner: str) -> ReexportModule:
    """A thin module with unions among its names: they are made when first asked for."""
    imports = Imports(module)
    return ReexportModule(
        path=f"{root}/{module.replace('.', '/')}.py",
        template="lazy_reexports.py.j2",
        banner=banner,
        summary=f"Public names of `{module}`.",
        names=reexports(imports, names),
        core=imports.relative("_core"),
        loader="lazy_names",
        opening="lazy_names(__name__",
        entries=_entries(names),
    )


def reexports(imports: Imports, names: Mapping[str, tuple[str, str]]) -> tuple[str, ...]:
    """Explicit re-exports for type checkers; `X as X` is public, `X as Y` is not and gets an assignment."""
    same = {public: origin for public, origin in names.items() if origin[1] == public}
    other = {public: origin for public, origin in names.items() if origin[1] != public}
    return (
        *_imported(imports, same, "{name} as {public}"),
        *_imported(imports, other, "{name} as _{public}"),
        *(f"{public} = _{public}" for public in sorted(other)),
    )


def _imported(imports: Imports, names: Mapping[str, tuple[str, str]], form: str) -> tuple[str, ...]:
    by_module: dict[str, list[str]] = {}
    for public, (module, name) in names.items():
        by_module.setdefault(imports.relative(module), []).append(form.format(name=name, public=public))
    return tuple(
        f"from {module} import " + ", ".join(sorted(found, key=member))
        for module, found in sorted(by_module.items())
    )
