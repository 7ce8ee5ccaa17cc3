"""What the generator says when it cannot go on: a place, a fact, a remedy, on one line."""

from __future__ import annotations

from collections.abc import Iterable

_LONGEST = 600
_LONGEST_POINTER = 1200
"""Characters of each part of a message: what a document holds may be quoted, in moderation."""


class GeneratorError(Exception):
    """One thing that must be changed before code can be generated.

    `pointer` says where (`contract.json#/paths/~1files/post`, or a file and line), `message` what is
    wrong, `hint` what to do about it.
    """

    def __init__(self, pointer: str, message: str, hint: str = "") -> None:
        super().__init__(pointer, message, hint)
        self.pointer = pointer
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        parts = [self.message, self.hint] if self.hint else [self.message]
        text = f"{_short(self.pointer, _LONGEST_POINTER)}: " + "; ".join(_short(part) for part in parts)
        return text.replace("\r", "\\r").replace("\n", "\\n")


def _short(text: str, most: int = _LONGEST) -> str:
    """The beginning and the end of a text that is too long."""
    return text if len(text) <= most else f"{text[: most // 2]} … {text[-most // 2 :]}"


class Errors(ExceptionGroup[GeneratorError]):
    """Everything one pass has to complain about."""

    def __str__(self) -> str:
        return "\n".join(str(error) for error in self.exceptions)


def raise_all(errors: Iterable[GeneratorError]) -> None:
    """Raise what was collected, if anything was: each complaint once, in the order found.

    Raises: Errors.
    """
    unique = list({str(error): error for error in errors}.values())
    if unique:
        raise Errors(f"{len(unique)} error" + "s" * (len(unique) > 1), unique)
