# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.realtime.session`."""

from ...realtime._models import RealtimeAudioInputTurnDetectionServerVad as TurnDetection, RealtimeFunctionTool as Tool
from ._models import (
    SessionInputAudioNoiseReduction as InputAudioNoiseReduction,
    SessionTracingTracingConfiguration as TracingTracingConfiguration,
    TranscriptionSessionInputAudioTranscription as InputAudioTranscription,
)

__all__ = ["InputAudioNoiseReduction", "InputAudioTranscription", "Tool", "TracingTracingConfiguration"]
__all__ += ["TurnDetection"]
