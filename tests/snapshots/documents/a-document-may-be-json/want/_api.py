# Generated from spec.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What the runtime must know about this service."""

from __future__ import annotations

from ._core import ApiInfo

API = ApiInfo(title="Sample é", server="", array_style="repeat", schemes=())
