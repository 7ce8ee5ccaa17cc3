# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.responses.response_reasoning_summary_part_added_event`."""

from ..beta._models import BetaResponseReasoningSummaryPartAddedEventPart as Part

__all__ = ["Part"]
