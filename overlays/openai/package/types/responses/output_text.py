"""All that a response says, as one text."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, TypeVar

    T = TypeVar("T")


class OutputText:
    """A base of responses."""

    __slots__ = ()

    @property
    def output_text(self) -> str:
        """The texts of all messages, joined; "" when there are none. What is malformed says nothing."""
        response: Any = self
        return "".join(
            text
            for item in listed(response.output)
            if _member(item, "type") == "message"
            for part in listed(_member(item, "content"))
            if _member(part, "type") == "output_text" and isinstance(text := _member(part, "text"), str)
        )


def listed(value: Sequence[T] | None) -> Sequence[T]:
    """A list as it is; what should be one and is not, empty."""
    return value if isinstance(value, (list, tuple)) else ()


def _member(value: Any, name: str) -> Any:
    """A member of an object, or of plain data; None when there is none."""
    if isinstance(value, dict):
        return value.get(name)  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
    return getattr(value, name, None)
