"""Stand-ins for `typing.Generic` and its type variables, so that nothing imports `typing` at run time."""

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
