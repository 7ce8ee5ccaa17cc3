"""One difference, and lists of them."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from .rules import LEVELS, Direction, Level, level, meaning


@frozen
class Change:
    """One difference between two descriptions of a service."""

    rule: str
    direction: Direction
    pointer: str
    """Where it stands: in the new document, of what is gone in the old one."""
    where: str
    """The same for people: `post /files: purpose`, `File.status`."""
    before: str = ""
    after: str = ""

    @property
    def level(self) -> Level:
        """What it means for users."""
        return level(self.rule, self.direction)

    @property
    def meaning(self) -> str:
        """What has happened, in words."""
        return meaning(self.rule)

    @property
    def name(self) -> str:
        """What approvals call it."""
        return f"{self.rule} {self.pointer}" + (f" {self.before}" if _may_repeat(self.rule) else "")

    @property
    def turned(self) -> str:
        """Before and after."""
        if self.before and self.after:
            return f"{self.before} -> {self.after}"
        return self.after or self.before

    def as_dict(self) -> dict[str, str]:
        """All of it, as plain data."""
        return {
            "level": self.level,
            "rule": self.rule,
            "direction": self.direction,
            "pointer": self.pointer,
            "where": self.where,
            "meaning": self.meaning,
            "before": self.before,
            "after": self.after,
        }


def _may_repeat(rule: str) -> bool:
    """Whether one place can have several such differences."""
    return rule.startswith(("value-", "known-value-", "variant-", "event-", "security-", "content-type-"))


def sort_changes(changes: Iterable[Change]) -> list[Change]:
    """Each once, the gravest first, then by place."""
    return sorted(
        set(changes),
        key=lambda c: (LEVELS.index(c.level), c.where, c.pointer, c.rule, c.direction, c.before, c.after),
    )


def count_levels(changes: Iterable[Change]) -> dict[Level, int]:
    """How many there are of each level; levels without any are left out."""
    found = [change.level for change in changes]
    return {each: found.count(each) for each in LEVELS if each in found}
