"""Attacks that still succeed."""

from __future__ import annotations

KNOWN: tuple[str, ...] = ()
"""Patterns of tests below this folder: file, function, parameters."""
