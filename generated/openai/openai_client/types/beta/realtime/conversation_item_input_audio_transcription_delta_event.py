# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.realtime.conversation_item_input_audio_transcription_delta_event`."""

from ...realtime._models import LogProbProperties as Logprob

__all__ = ["Logprob"]
