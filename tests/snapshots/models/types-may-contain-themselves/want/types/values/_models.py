# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.values` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

Value: TypeAlias = "str | float | list[Value | None] | dict[str, Value | None]"
