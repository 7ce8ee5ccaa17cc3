# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.threads.message`."""

from ._models import (
    MessageAttachment as Attachment,
    MessageAttachmentToolAssistantToolsFileSearchTypeOnly as AttachmentToolAssistantToolsFileSearchTypeOnly,
    MessageIncompleteDetails as IncompleteDetails,
)

__all__ = ["Attachment", "AttachmentToolAssistantToolsFileSearchTypeOnly", "IncompleteDetails"]
