# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.realtime.realtime_session_create_response`."""

from ..beta._models import (
    BetaToolMcpRequireApprovalMcpToolApprovalFilter as ToolMcpToolRequireApprovalMcpToolApprovalFilter,
)
from ..beta.realtime._models import SessionTracingTracingConfiguration as TracingTracingConfiguration
from ._models import (
    RealtimeAudioConfigInput as AudioInput,
    RealtimeAudioConfigInputNoiseReduction as AudioInputNoiseReduction,
    RealtimeAudioConfigOutput as AudioOutput,
    RealtimeAudioInputTurnDetectionSemanticVad as AudioInputTurnDetectionSemanticVad,
    RealtimeAudioInputTurnDetectionServerVad as AudioInputTurnDetectionServerVad,
    RealtimeResponseCreateMcpTool as ToolMcpTool,
    RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as ToolMcpToolAllowedToolsMcpToolFilter,
    RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways,
    RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as ToolMcpToolRequireApprovalMcpToolApprovalFilterNever,
    RealtimeSessionCreateResponseAudio as Audio,
)

__all__ = ["Audio", "AudioInput", "AudioInputNoiseReduction", "AudioInputTurnDetectionSemanticVad"]
__all__ += ["AudioInputTurnDetectionServerVad", "AudioOutput", "ToolMcpTool"]
__all__ += ["ToolMcpToolAllowedToolsMcpToolFilter", "ToolMcpToolRequireApprovalMcpToolApprovalFilter"]
__all__ += ["ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways"]
__all__ += ["ToolMcpToolRequireApprovalMcpToolApprovalFilterNever", "TracingTracingConfiguration"]
