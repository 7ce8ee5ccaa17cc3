# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.realtime.conversation_item_input_audio_transcription_failed_event`."""

from .._models import ErrorObject as Error

__all__ = ["Error"]
