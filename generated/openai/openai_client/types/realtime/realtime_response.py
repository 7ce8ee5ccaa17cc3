# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.realtime.realtime_response`."""

from ._models import RealtimeResponseAudio as Audio, RealtimeResponseAudioOutput as AudioOutput

__all__ = ["Audio", "AudioOutput"]
