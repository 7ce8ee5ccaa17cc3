"""Strict schemas, where code written for the usual package looks for them."""

from __future__ import annotations

from ..helpers.schema import to_strict_json_schema

__all__ = ["to_strict_json_schema"]
