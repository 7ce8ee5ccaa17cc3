# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.realtime.realtime_transcription_session_audio_input_turn_detection`."""

from ._models import (
    RealtimeAudioInputTurnDetectionSemanticVad as SemanticVad,
    RealtimeAudioInputTurnDetectionServerVad as ServerVad,
)

__all__ = ["SemanticVad", "ServerVad"]
