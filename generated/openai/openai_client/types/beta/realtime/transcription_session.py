# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.realtime.transcription_session`."""

from ._models import (
    TranscriptionSessionClientSecret as ClientSecret,
    TranscriptionSessionInputAudioTranscription as InputAudioTranscription,
    TranscriptionSessionTurnDetection as TurnDetection,
)

__all__ = ["ClientSecret", "InputAudioTranscription", "TurnDetection"]
