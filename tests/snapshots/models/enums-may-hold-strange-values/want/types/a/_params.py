# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.a` holds of requests."""

from __future__ import annotations

from typing import Literal

from ..._core import CallOptions

class AListParams(CallOptions, total=False):
    """Arguments of `client.a.list`. Source: GET /a."""

    e: Literal["", " ", "a b", "1", 1, True, "None", "naïve", "\t"] | None
    long: Literal[
        "alpha-alpha-alpha",
        "beta-beta-beta",
        "gamma-gamma-gamma",
        "delta-delta-delta",
        "epsilon-epsilon",
        "zeta-zeta-zeta",
        "eta-eta-eta",
    ]
