# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.jobs` holds of requests."""

from __future__ import annotations

from ..._core import CallOptions

class JobUpdateParams(CallOptions, total=False):
    """Arguments of `client.jobs.update`. Source: POST /jobs/{self}."""

    timeout_: int
    extra_body_: str
    options: str
    params: str
