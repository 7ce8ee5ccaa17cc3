"""Stand-ins for names of `typing` that stand in class headers, so that nothing imports `typing` at run time."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

E = T = PageT = S = A = None


class Generic:
    """Subscripting a class gives the class itself."""

    __slots__ = ()

    def __class_getitem__(cls, item: Any) -> Any:
        return cls


class Parametrized(Generic):
    """Subscripting remembers what with: `Stream[Event]` as an argument says which events."""

    __slots__ = ()

    def __class_getitem__(cls, item: Any) -> Any:
        alias: Any = type(list[int])
        return alias(cls, item)


class Awaitable(Generic):
    """A base that only checkers read: at run time a class is awaitable by its `__await__`."""

    __slots__ = ()
