# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.trees` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model, Tagged

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

class All(Model):
    type: Literal["and"]
    filters: list[Filter] | None = None

class Compare(Model):
    type: Literal["eq"]
    key: str | None = None

Filter: TypeAlias = "Compare | All"

class Tree(Model):
    children: list[Tree] | None = None
    any: Filter | None = None

UNIONS = {"Filter": Tagged("type", {"eq": "Compare", "and": "All"})}
