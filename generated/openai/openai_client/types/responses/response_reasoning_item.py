# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.responses.response_reasoning_item`."""

from ..beta._models import BetaResponseContentPartAddedEventPartReasoningText as Content
from ..conversations._models import SummaryTextContent as Summary

__all__ = ["Content", "Summary"]
