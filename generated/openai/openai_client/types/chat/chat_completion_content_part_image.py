# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.chat.chat_completion_content_part_image`."""

from ._models import ChatCompletionContentPartImageImageURL as ImageURL

__all__ = ["ImageURL"]
