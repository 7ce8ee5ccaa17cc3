"""All that a response says, as one text."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class OutputText:
    """A base of responses."""

    __slots__ = ()

    @property
    def output_text(self) -> str:
        """The texts of all messages, joined; "" when there are none."""
        response: Any = self
        return "".join(
            part.text
            for item in response.output or ()
            if item.type == "message"
            for part in item.content or ()
            if part.type == "output_text" and part.text is not None
        )
