# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.audio.transcription_diarized`."""

from ..beta.realtime._models import (
    ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDuration as UsageDuration,
    ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokens as UsageTokens,
)
from ._models import TranscriptionTextDoneEventUsageInputTokenDetails as UsageTokensInputTokenDetails

__all__ = ["UsageDuration", "UsageTokens", "UsageTokensInputTokenDetails"]
