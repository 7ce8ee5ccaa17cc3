"""Modules of types: their names load when they are first asked for (PEP 562), and aliases become types."""

from __future__ import annotations

import sys

from ..foundation.lazy import module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType
    from typing import Any

    from ..foundation.lazy import Hooks


def lazy_names(name: str, homes: Mapping[str, str]) -> Hooks:
    """`__getattr__` and `__dir__` of a module that only re-exports: {"Choice": "types.chat._models:ChatChoice"}."""

    def get(attribute: str) -> Any:
        if attribute not in homes:
            raise AttributeError(f"module {name!r} has no attribute {attribute!r}")
        path, _, origin = homes[attribute].partition(":")
        value = typed(module(path), origin)
        setattr(sys.modules[name], attribute, value)
        return value

    def names() -> list[str]:
        return sorted({*vars(sys.modules[name]), *homes})

    return get, names


def lazy_types(name: str, homes: Mapping[str, str] | None = None) -> Hooks:
    """The same for a package of types: its submodules, what `_models` and `_params` define, what `homes` says."""
    written = homes or {}

    def get(attribute: str) -> Any:
        if attribute[:2] != "__":
            value = lazy_type(written[attribute]) if attribute in written else _submodule(name, attribute)
            if value is None:
                for part in ("_models", "_params"):
                    home = _submodule(name, part)
                    if home is not None and _own(home, attribute):
                        value = typed(home, attribute)
                        break
            if value is not None:
                setattr(sys.modules[name], attribute, value)
                return value
        raise AttributeError(f"module {name!r} has no attribute {attribute!r}")

    def names() -> list[str]:
        found = {*vars(sys.modules[name]), *written}
        for part in ("_models", "_params"):
            home = _submodule(name, part)
            if home is not None:
                found.update(key for key in vars(home) if _own(home, key))
        return sorted(found)

    return get, names


def lazy_type(spec: str) -> Any:
    """A name of a hand-written module of types."""
    path, _, origin = spec.partition(":")
    return typed(module(path), origin)


def _submodule(package: str, name: str) -> ModuleType | None:
    """A module of the package, None when it has no such one. Types are capitalised, modules are not."""
    if name[:1].isupper():
        return None
    full = f"{package}.{name}"
    try:
        return __import__(full, None, None, ("",))
    except ModuleNotFoundError as error:
        if error.name != full:
            raise
        return None


def _own(home: ModuleType, name: str) -> bool:
    """Is the name a type that the module defines?"""
    value = vars(home).get(name)
    if name[:1] == "_" or (name.isupper() and not isinstance(value, (str, type))):
        return False
    return isinstance(value, str) or getattr(value, "__module__", None) == home.__name__


def typed(home: ModuleType, name: str) -> Any:
    """What a module defines under a name; an alias, kept as text, becomes the union it stands for."""
    value = getattr(home, name)
    if not isinstance(value, str):
        return value
    from .aliases import evaluate

    return evaluate(home, name)
