# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types` holds of answers."""

from __future__ import annotations

from .._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    from typing import TypeAlias

ModelName: TypeAlias = "str"
"""Schema: Completion.model."""

class WordCount(Model):
    """Schema: Usage."""

    words: int | None = None
