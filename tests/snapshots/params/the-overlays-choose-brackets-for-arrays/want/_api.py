# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What the runtime must know about this service."""

from __future__ import annotations

from ._core import ApiInfo

API = ApiInfo(title="Sample", server="", array_style="brackets", schemes=())
