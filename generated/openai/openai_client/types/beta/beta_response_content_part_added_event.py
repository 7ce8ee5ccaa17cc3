# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.beta_response_content_part_added_event`."""

from ._models import BetaResponseContentPartAddedEventPartReasoningText as PartReasoningText

__all__ = ["PartReasoningText"]
