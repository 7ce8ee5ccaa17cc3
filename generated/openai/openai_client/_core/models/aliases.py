"""Aliases are text until somebody wants the type itself, for `isinstance`-free tools such as pydantic."""

from __future__ import annotations

import builtins
import collections.abc
import typing
from typing import TYPE_CHECKING, Any

from ..foundation import lazy

if TYPE_CHECKING:
    from types import ModuleType


def evaluate(home: ModuleType, name: str) -> Any:
    """The typing object that an alias of a module stands for."""
    return _Names(home)[name]


def _marked(made: Any, home: ModuleType, name: str) -> Any:
    """With our own way of reading it, for pydantic."""
    from .pydantic import Union

    return typing.Annotated[made, Union(home, name)]


class _Names(dict[str, Any]):
    """Names as the module's annotations see them; a name within its own definition may be anything."""

    def __init__(self, home: ModuleType, within: tuple[str, ...] = ()) -> None:
        self._home = home
        self._within = within

    def __missing__(self, name: str) -> Any:
        elsewhere = vars(self._home).get("ELSEWHERE", {}).get(name)
        if elsewhere is not None:
            path, _, origin = elsewhere.partition(":")
            home = lazy.module(path)
            return _Names(home, self._within)[origin]
        key = f"{self._home.__name__}.{name}"
        value = vars(self._home).get(name)
        if key in self._within:
            return _marked(Any, self._home, name)
        if isinstance(value, str):
            names = _Names(self._home, (*self._within, key))
            made = eval(f"({value})", {"__builtins__": {}}, names)  # our own generated text
            return _marked(made, self._home, name) if name in vars(self._home).get("UNIONS", ()) else made
        if value is not None:
            return value
        for source in (typing, collections.abc, builtins):
            if hasattr(source, name):
                return getattr(source, name)
        return builtins if name == "builtins" else typing.ForwardRef(name)
