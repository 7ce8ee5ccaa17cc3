# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.realtime.realtime_response_create_audio_output`."""

from ._models import (
    RealtimeAudioConfigOutputVoiceID as OutputVoiceID,
    RealtimeResponseCreateAudioOutputOutput as Output,
)

__all__ = ["Output", "OutputVoiceID"]
