"""Attacks that still succeed."""

from __future__ import annotations

KNOWN: tuple[str, ...] = ("*.py::*[[]async-uvloop-*",)
"""Patterns of test ids below this folder."""
