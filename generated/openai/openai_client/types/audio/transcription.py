# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.audio.transcription`."""

from ..beta.realtime._models import (
    ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokens as UsageTokens,
)
from ._models import (
    TranscriptionLogprob as Logprob,
    TranscriptionTextDoneEventUsageInputTokenDetails as UsageTokensInputTokenDetails,
)

__all__ = ["Logprob", "UsageTokens", "UsageTokensInputTokenDetails"]
