# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.token` holds of requests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from ..._core import CallOptions

class TokenCreateParams(CallOptions, total=False):
    """Arguments of `client.token.create`. Source: POST /token."""

    grant_type: Required[Literal["client_credentials"]]
    scope: Sequence[str]
