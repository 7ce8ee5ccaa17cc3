# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.realtime.realtime_audio_formats`."""

from ._models import (
    RealtimeAudioFormatsAudioPCM as AudioPCM,
    RealtimeAudioFormatsAudioPCMA as AudioPCMA,
    RealtimeAudioFormatsAudioPCMU as AudioPCMU,
)

__all__ = ["AudioPCM", "AudioPCMA", "AudioPCMU"]
