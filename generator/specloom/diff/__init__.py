"""Differences between two versions: of a description, and of the package that was made from it."""

from __future__ import annotations

from .change import Change, counted, ordered
from .compare import compare

__all__ = ["Change", "compare", "counted", "ordered"]
