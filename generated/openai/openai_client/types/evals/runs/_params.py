# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.evals.runs` holds of requests."""

from __future__ import annotations

from typing import Literal

from ...._core import CallOptions

class OutputItemListParams(CallOptions, total=False):
    """Arguments of `client.evals.runs.output_items.list`. Source: GET
    /evals/{eval_id}/runs/{run_id}/output_items.
    """

    after: str
    """Go on after the item with this id."""
    limit: int
    """How many items a page has at most. Default 20."""
    status: Literal["fail", "pass"]
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `asc`."""
