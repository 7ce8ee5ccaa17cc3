# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.realtime.conversation_item_input_audio_transcription_completed_event`."""

from ..audio._models import (
    TranscriptionTextDoneEventUsageInputTokenDetails as UsageTranscriptTextUsageTokensInputTokenDetails,
)
from ..beta.realtime._models import (
    ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDuration as UsageTranscriptTextUsageDuration,
    ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokens as UsageTranscriptTextUsageTokens,
)

__all__ = ["UsageTranscriptTextUsageDuration", "UsageTranscriptTextUsageTokens"]
__all__ += ["UsageTranscriptTextUsageTokensInputTokenDetails"]
