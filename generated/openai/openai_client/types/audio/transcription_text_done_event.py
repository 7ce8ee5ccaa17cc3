# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.audio.transcription_text_done_event`."""

from ..beta.realtime._models import (
    ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokens as Usage,
)
from ._models import (
    TranscriptionTextDoneEventLogprob as Logprob,
    TranscriptionTextDoneEventUsageInputTokenDetails as UsageInputTokenDetails,
)

__all__ = ["Logprob", "Usage", "UsageInputTokenDetails"]
