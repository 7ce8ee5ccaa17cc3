"""Faces: modules that re-export. Packages of types, and thin modules for names published elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .further import Further, Targets
from .imports import Imports, member
from .items import FaceModule
from .models import Models
from .params import Params


def faces(further: Further, models: Models, params: Params, root: str, banner: str) -> Iterable[FaceModule]:
    """Every package of types, then every thin module."""
    for path in sorted(further.packages):
        module = f"types.{path}" if path else "types"
        own = {name: (f"{module}._params", name) for name in params.names(path)}
        own |= {name: (f"{module}._models", name) for name in models.names(path)}
        imports = Imports(module, package=True)
        children = sorted(
            p.rpartition(".")[2] for p in further.packages if p and p.rpartition(".")[0] == path
        )
        yield FaceModule(
            path=f"{root}/{module.replace('.', '/')}/__init__.py",
            template="face.py.j2",
            banner=banner,
            summary=f"Public names of `{module}`.",
            names=(*(f"from . import {child} as {child}" for child in children), *reexports(imports, own)),
            loader=f"from {imports.relative('_core')} import lazy_types",
            opening="lazy_types(__name__",
        )
    for path, names in sorted(further.thin.items()):
        yield _thin(f"types.{path}", names, root, banner)


def _thin(module: str, names: Targets, root: str, banner: str) -> FaceModule:
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
