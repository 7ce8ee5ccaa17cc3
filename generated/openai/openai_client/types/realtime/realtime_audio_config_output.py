# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.realtime.realtime_audio_config_output`."""

from ._models import RealtimeAudioConfigOutputVoiceID as VoiceID

__all__ = ["VoiceID"]
