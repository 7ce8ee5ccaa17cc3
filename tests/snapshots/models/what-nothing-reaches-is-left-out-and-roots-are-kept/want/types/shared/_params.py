# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.shared` holds of requests."""

from __future__ import annotations

from typing import TypedDict

class CommandParam(TypedDict, total=False):
    text: str
