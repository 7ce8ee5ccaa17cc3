# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.talk` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    from .._models import WordCount

class Talk(Model):
    """Schema: Completion."""

    choices: list[TalkChoice]
    model: str | None = None

class TalkChoice(Model):
    """Schema: Completion.choices[]."""

    text: str | None = None
    usage: WordCount | None = None

ELSEWHERE = {"WordCount": "types._models:WordCount"}
