"""Tables that tell the variants of a union apart; printed into `UNIONS` of the models' modules."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

    Case: TypeAlias = "str | Tagged"


class Tagged:
    """The property `tag` decides; else the first property of `by_key` that is there; else `default`.

    Cases are names of models, or further tables for unions within unions.
    """

    __slots__ = ("by_key", "cases", "default", "tag")

    def __init__(
        self,
        tag: str,
        cases: Mapping[str, Case],
        default: str | None = None,
        by_key: Mapping[str, str] | None = None,
    ) -> None:
        self.tag = tag
        self.cases = cases
        self.default = default
        self.by_key = by_key or {}


class Keyed(Tagged):
    """The first of these properties that is there decides; else `default`."""

    __slots__ = ()

    def __init__(self, cases: Mapping[str, str], default: str | None = None) -> None:
        super().__init__("", {}, default, cases)
