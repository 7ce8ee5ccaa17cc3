# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.chatkit.chatkit_thread_user_message_item`."""

from ._models import (
    ChatkitThreadUserMessageItemContentInputText as ContentInputText,
    ChatkitThreadUserMessageItemContentQuotedText as ContentQuotedText,
    ChatkitThreadUserMessageItemInferenceOptions as InferenceOptions,
    ChatkitThreadUserMessageItemInferenceOptionsToolChoice as InferenceOptionsToolChoice,
)

__all__ = ["ContentInputText", "ContentQuotedText", "InferenceOptions", "InferenceOptionsToolChoice"]
