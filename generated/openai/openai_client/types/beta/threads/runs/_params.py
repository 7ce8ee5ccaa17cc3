# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.beta.threads.runs` holds of requests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ....._core import CallOptions

class StepListParams(CallOptions, total=False):
    """Arguments of `client.beta.threads.runs.steps.list`. Source: GET /threads/{thread_id}/runs/{run_id}/steps."""

    limit: int
    """How many items a page has at most. Default 20."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `desc`."""
    after: str
    """Go on after the item with this id."""
    before: str
    """The items before the one with this id."""
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    """Further parts that the answer shall have."""

class StepRetrieveParams(CallOptions, total=False):
    """Arguments of `client.beta.threads.runs.steps.retrieve`. Source: GET
    /threads/{thread_id}/runs/{run_id}/steps/{step_id}.
    """

    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    """Further parts that the answer shall have."""
