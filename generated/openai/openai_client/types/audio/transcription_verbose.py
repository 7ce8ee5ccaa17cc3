# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.audio.transcription_verbose`."""

from ..beta.realtime._models import (
    ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDuration as Usage,
)

__all__ = ["Usage"]
