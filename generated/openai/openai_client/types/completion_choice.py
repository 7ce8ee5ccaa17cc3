# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.completion_choice`."""

from ._models import CompletionChoiceLogprobs as Logprobs

__all__ = ["Logprobs"]
