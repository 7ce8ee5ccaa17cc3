# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.realtime.realtime_audio_config_input`."""

from ._models import RealtimeAudioConfigInputNoiseReduction as NoiseReduction

__all__ = ["NoiseReduction"]
