# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.talks` holds of requests."""

from __future__ import annotations

from ..._core import CallOptions

class TalkCreateParams(CallOptions, total=False):
    """Arguments of `client.talks.create`. Source: POST /talks."""

    text: str
    resume: bool
    """Ask for the rest of a stream that breaks, as often as calls are repeated; default False."""

class TalkRetrieveParams(CallOptions, total=False):
    """Arguments of `client.talks.retrieve`. Source: GET /talks/{talk-id}."""

    after: int
