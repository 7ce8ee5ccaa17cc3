"""Differences between two versions: of a description, and of the package that was made from it.

Takes two `Api`s, or two listings of a package; gives changes by weight. Imports `ir`, `source` and `lowering`.
"""

from __future__ import annotations

from .change import Change, count_levels, sort_changes
from .compare import compare

__all__ = ["Change", "compare", "count_levels", "sort_changes"]
