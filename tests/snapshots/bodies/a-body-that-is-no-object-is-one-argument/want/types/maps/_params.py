# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.maps` holds of requests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Required

from ..._core import CallOptions

class MapCreateParams(CallOptions, total=False):
    """Arguments of `client.maps.create`. Source: POST /maps."""

    body: Required[Mapping[str, float]]
