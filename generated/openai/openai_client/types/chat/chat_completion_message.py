# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.chat.chat_completion_message`."""

from ._models import (
    ChatCompletionMessageAnnotation as Annotation,
    ChatCompletionMessageAnnotationURLCitation as AnnotationURLCitation,
    ChatCompletionMessageFunctionCall as FunctionCall,
)

__all__ = ["Annotation", "AnnotationURLCitation", "FunctionCall"]
