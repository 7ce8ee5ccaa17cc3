# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.films` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    from ..shared._models import Person

class Film(Model):
    director: Person | None = None

ELSEWHERE = {"Person": "types.shared._models:Person"}
