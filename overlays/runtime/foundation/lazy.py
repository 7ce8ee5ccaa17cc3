"""Modules whose names load when they are first asked for (PEP 562)."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType
    from typing import Any, TypeAlias, TypeVar

    T = TypeVar("T")

    Hooks: TypeAlias = tuple[Callable[[str], Any], Callable[[], list[str]]]

ROOT = (__package__ or "").rpartition("._core")[0]
"""The emitted package: the one that holds `_core`."""


def module(path: str) -> ModuleType:
    """A module of the package, by its path in it: "types.chat._models"."""
    name = f"{ROOT}.{path}"
    found = sys.modules.get(name)
    # One that another thread is loading stands there empty: only an import waits for it.
    if found is not None and not getattr(found.__spec__, "_initializing", False):
        return found
    return __import__(name, None, None, ("",))


def load(spec: str) -> Any:
    """A name of the package: "pagination:SyncCursorPage"."""
    path, _, name = spec.partition(":")
    return getattr(module(path), name)


def load_optional(spec: str, otherwise: T) -> T:
    """A name of a module that the package need not have; `otherwise` without it. Raises: what its import raises."""
    path = spec.partition(":")[0]
    try:
        found: T = load(spec)
    except ModuleNotFoundError as error:
        if error.name != f"{ROOT}.{path}":
            raise
        return otherwise
    return found


def lazy_reexports(name: str, homes: Mapping[str, str]) -> Hooks:
    """The same for the package itself: {"OpenAI": "client:OpenAI", "types": "types"} (a module)."""

    def get(attribute: str) -> Any:
        home = homes.get(attribute)
        if home is None:
            raise AttributeError(f"module {name!r} has no attribute {attribute!r}")
        value = load(home) if ":" in home else module(home)
        setattr(sys.modules[name], attribute, value)
        return value

    def names() -> list[str]:
        return sorted({*vars(sys.modules[name]), *homes})

    return get, names
