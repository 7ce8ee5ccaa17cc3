# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.shared` holds of requests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

class RowParam(TypedDict, total=False):
    kind: Required[Literal["row"]]
    cells: Sequence[str]
