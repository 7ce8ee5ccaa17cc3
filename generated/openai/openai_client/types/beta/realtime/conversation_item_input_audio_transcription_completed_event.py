# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.realtime.conversation_item_input_audio_transcription_completed_event`."""

from ...audio._models import (
    TranscriptionTextDoneEventUsageInputTokenDetails as UsageTranscriptTextUsageTokensInputTokenDetails,
)
from ...realtime._models import LogProbProperties as Logprob
from ._models import (
    ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDuration as UsageTranscriptTextUsageDuration,
    ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokens as UsageTranscriptTextUsageTokens,
)

__all__ = ["Logprob", "UsageTranscriptTextUsageDuration", "UsageTranscriptTextUsageTokens"]
__all__ += ["UsageTranscriptTextUsageTokensInputTokenDetails"]
