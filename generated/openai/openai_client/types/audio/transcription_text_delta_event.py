# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.audio.transcription_text_delta_event`."""

from ._models import TranscriptionTextDeltaEventLogprob as Logprob

__all__ = ["Logprob"]
