# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.imports` holds of requests."""

from __future__ import annotations

from typing import Required

from ..._core import CallOptions

class ImportUpdateParams(CallOptions, total=False):
    """Arguments of `client.imports.update`. Source: POST /imports/{class}."""

    lambda_: Required[str]
    body_type: Required[str]
    from_: str
    grosse: str
    u540d_u524d: str
    _1st: str
    filter_name: str
    None_: int
    type: str
