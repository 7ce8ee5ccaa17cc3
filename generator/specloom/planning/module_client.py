"""The package as a client of its own: `package.api_key = "…"`, then `package.chat.completions.create(…)`."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from attrs import frozen

from ..errors import GeneratorError
from ..naming.words import pascal
from .imports import Imports
from .literals import dotted, identifier
from .settings import Settings
from .tree import Node

# Modules that every emitted package has; a resource of that name could not be told from them.
_MODULES = {"types", "resources", "pagination"}


@frozen
class ModuleClient:
    """What `__init__.py` of such a package has besides; all empty for other packages."""

    names: Mapping[str, str] = {}
    """Settings: name -> module."""
    resources: Mapping[str, str] = {}
    """Resources at the root of the tree: name -> the module that stands in for them."""
    lines: tuple[str, ...] = ()
    """What checkers read of the resources."""
    modules: tuple[str, ...] = ("types",)
    """Modules that need no import of their own."""


def plan_module_client(settings: Settings, root: Node, taken: Collection[str]) -> ModuleClient:
    """What `[module]` of the joins asks for. Raises: GeneratorError when it gives one name twice."""
    if not settings.module:
        return ModuleClient()
    home = dotted(settings.module["home"])
    names = {identifier(name): home for name in settings.module.get("settings", "").split()}
    below = root.below()
    for name in below:
        if name in taken or name in names or name in _MODULES:
            message = f"the resource {name!r} and a public name of the package are called the same"
            raise GeneratorError(settings.origin, message, "rename one, or remove [module]")
    imports = Imports("", package=True)
    engine = f"from {imports.relative('_core.calls.engine')} import Sync as _Sync"
    return ModuleClient(
        names,
        dict.fromkeys(below, home),
        (
            engine,
            *(
                f"from {imports.relative(m)} import {cls} as _{pascal(name)}"
                for name, (m, cls) in below.items()
            ),
            *(f"{name}: _{pascal(name)}[_Sync]" for name in below),
        ),
        ("resources", "types"),
    )
