# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.beta.responses` holds of answers."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    from typing import Literal

class InputTokenCountResponse(Model):
    """Schema: TokenCountsResource."""

    object: Literal["response.input_tokens"]
    input_tokens: int
