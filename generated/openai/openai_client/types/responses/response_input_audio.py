# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.responses.response_input_audio`."""

from ._models import ResponseInputAudioInputAudio as InputAudio

__all__ = ["InputAudio"]
