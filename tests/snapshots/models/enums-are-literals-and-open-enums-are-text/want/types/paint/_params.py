# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.paint` holds of requests."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._core import CallOptions

ColorParam: TypeAlias = 'Literal["red", "light blue", \'quote"d\', "back\\\\slash"]'

FinishParam: TypeAlias = 'str | Literal["matte", "gloss"]'

class PaintCreateParams(CallOptions, total=False):
    """Arguments of `client.paint.create`. Source: POST /paint."""

    color: ColorParam
    finish: FinishParam
    coats: Literal[1, 2, 3]
    ratio: float
    wet: Literal[True]
    mixed: Literal["auto", 1, False]
