# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.chat.chat_completion_token_logprob`."""

from ._models import ChatCompletionTokenLogprobTopLogprob as TopLogprob

__all__ = ["TopLogprob"]
