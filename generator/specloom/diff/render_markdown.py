"""Differences as text: rows of a table, and Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from .change import Change, count_levels
from .rules import LEVELS, Level

_TITLES: dict[Level, str] = {
    "breaking": "Breaking",
    "deprecation": "Deprecated",
    "addition": "Added",
    "fix": "Fixed",
    "internal": "Internal",
}
NOTHING = "nothing that the client is made of differs"


def rows(changes: Sequence[Change]) -> list[tuple[str, ...]]:
    """One row a difference: level, place, what has happened, before and after."""
    return [(c.level, c.where, c.meaning, c.turned) for c in changes]


def summary(changes: Sequence[Change]) -> str:
    """How many of each level, on one line."""
    return ", ".join(f"{n} {level}" for level, n in count_levels(changes).items()) or NOTHING


def markdown(changes: Sequence[Change], heading: str = "##", most: int = 0) -> str:
    """A section for each level that has differences; `most` > 0 shortens each to that many lines."""
    parts: list[str] = []
    for level in LEVELS:
        found = [c for c in changes if c.level == level]
        if not found:
            continue
        lines = list(dict.fromkeys(map(_line, found)))
        if 0 < most < len(lines):
            lines = [*lines[:most], f"- and {len(lines) - most} more"]
        parts.append(f"{heading} {_TITLES[level]}\n\n" + "\n".join(lines) + "\n")
    return "\n".join(parts) or NOTHING.capitalize() + ".\n"


def _line(change: Change) -> str:
    turned = change.turned
    return f"- {_code(change.where)}: {change.meaning}" + (f": {_code(turned)}" if turned else "")


def _code(text: str) -> str:
    """Text that Markdown takes as it is."""
    plain = " ".join(text.split())
    ticks = "``" if "`" in plain else "`"
    return f"{ticks}{plain}{ticks}"
