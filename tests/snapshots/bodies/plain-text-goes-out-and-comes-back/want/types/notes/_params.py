# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.notes` holds of requests."""

from __future__ import annotations

from typing import Required

from ..._core import CallOptions

class NoteCreateParams(CallOptions, total=False):
    """Arguments of `client.notes.create`. Source: POST /notes."""

    body: Required[str]
