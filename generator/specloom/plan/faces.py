"""Faces: modules that re-export. Packages of types, and thin modules for names published elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .further import Further, Targets
from .imports import Imports, member
from .items import FaceModule, Module
from .models import Models
from .params import Params


def faces(further: Further, models: Models, params: Params, root: str, banner: str) -> Iterable[Module]:
    """Every package of types, then every thin module."""
    for path in sorted(further.packages):
        module = f"types.{path}" if path else "types"
        imports = Imports(module, package=True)
        children = sorted(
            p.rpartition(".")[2] for p in further.packages if p and p.rpartition(".")[0] == path
        )
        own = [part for part, names in (("_models", models), ("_params", params)) if names.names(path)]
        yield FaceModule(
            path=f"{root}/{module.replace('.', '/')}/__init__.py",
            template="face.py.j2",
            banner=banner,
            summary=f"Public names of `{module}`.",
            names=(
                *(f"from . import {child} as {child}" for child in children),
                *(f"from .{part} import *" for part in own),
                *reexports(imports, further.aliases.get(path, {})),
            ),
            loader=f"from {imports.relative('_core')} import lazy_types",
            opening="lazy_types(__name__",
        )
    for path, names in sorted(further.thin.items()):
        late = any(target in further.unions for target in names.values())
        yield (_late if late else _plain)(f"types.{path}", names, root, banner)


def _plain(module: str, names: Targets, root: str, banner: str) -> Module:
    """A thin module that imports what it re-exports: who imports it wants its names."""
    return Module(
        path=f"{root}/{module.replace('.', '/')}.py",
        template="module.py.j2",
        banner=banner,
        summary=f"Public names of `{module}`.",
        imports=reexports(Imports(module), names),
    )


def _late(module: str, names: Targets, root: str, banner: str) -> FaceModule:
    """A thin module with unions among its names: they are made when first asked for."""
    imports = Imports(module)
    return FaceModule(
        path=f"{root}/{module.replace('.', '/')}.py",
        template="face.py.j2",
        banner=banner,
        summary=f"Public names of `{module}`.",
        names=reexports(imports, names),
        loader=f"from {imports.relative('_core')} import lazy_names",
        opening="lazy_names(__name__",
        entries=tuple(f'"{public}": "{origin}:{name}",' for public, (origin, name) in sorted(names.items())),
    )


def reexports(imports: Imports, names: Mapping[str, tuple[str, str]]) -> tuple[str, ...]:
    """Explicit re-exports for type checkers, one statement per module."""
    by_module: dict[str, list[str]] = {}
    for public, (module, name) in names.items():
        by_module.setdefault(imports.relative(module), []).append(f"{name} as {public}")
    return tuple(
        f"from {module} import " + ", ".join(sorted(found, key=member))
        for module, found in sorted(by_module.items())
    )
