# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.realtime.transcription_session_update`."""

from ...realtime._models import AudioTranscription as SessionInputAudioTranscription
from ._models import (
    TranscriptionSessionUpdateSession as Session,
    TranscriptionSessionUpdateSessionInputAudioNoiseReduction as SessionInputAudioNoiseReduction,
)

__all__ = ["Session", "SessionInputAudioNoiseReduction", "SessionInputAudioTranscription"]
