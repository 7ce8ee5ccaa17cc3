"""Two ways of saying nothing: `omit` leaves an argument out, `not_given` asks for the default."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class Omit:
    """Do not send this argument; as a header value: remove that header."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"


class NotGiven:
    """Use the default, where None has a meaning of its own (`timeout`)."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "not_given"


omit = Omit()
not_given = NotGiven()
NOT_GIVEN = not_given


def absent(value: object) -> bool:
    """Is it one of the two?"""
    return value.__class__ is Omit or value.__class__ is NotGiven
