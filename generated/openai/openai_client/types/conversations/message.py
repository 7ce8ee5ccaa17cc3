# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.conversations.message`."""

from ..beta._models import BetaResponseContentPartAddedEventPartReasoningText as ContentReasoningText

__all__ = ["ContentReasoningText"]
