# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.fine_tuning.jobs` holds of requests."""

from __future__ import annotations

from ...._core import CallOptions

class CheckpointListParams(CallOptions, total=False):
    """Arguments of `client.fine_tuning.jobs.checkpoints.list`. Source: GET
    /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints.
    """

    after: str
    """Go on after the item with this id."""
    limit: int
    """How many items a page has at most. Default 10."""
