# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.beta_response_reasoning_item`."""

from ..conversations._models import SummaryTextContent as Summary
from ._models import BetaResponseContentPartAddedEventPartReasoningText as Content

__all__ = ["Content", "Summary"]
