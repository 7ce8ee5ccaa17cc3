# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.chat.chat_completion`."""

from ._models import ChatCompletionChoice as Choice, ChatCompletionChoiceLogprobs as ChoiceLogprobs

__all__ = ["Choice", "ChoiceLogprobs"]
