# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.realtime.realtime_transcription_session_audio_input`."""

from ._models import RealtimeTranscriptionSessionAudioInputNoiseReduction as NoiseReduction

__all__ = ["NoiseReduction"]
