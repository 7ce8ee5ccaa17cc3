# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.realtime.realtime_transcription_session_create_response`."""

from ._models import (
    RealtimeTranscriptionSessionAudioInput as AudioInput,
    RealtimeTranscriptionSessionAudioInputNoiseReduction as AudioInputNoiseReduction,
    RealtimeTranscriptionSessionCreateResponseAudio as Audio,
)

__all__ = ["Audio", "AudioInput", "AudioInputNoiseReduction"]
