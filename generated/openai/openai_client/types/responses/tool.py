# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.responses.tool`."""

from ..beta._models import (
    BetaToolCodeInterpreterContainerCodeInterpreterToolAuto as CodeInterpreterContainerCodeInterpreterToolAuto,
    BetaToolImageGenerationInputImageMask as ImageGenerationInputImageMask,
    BetaToolMcpRequireApprovalMcpToolApprovalFilter as McpRequireApprovalMcpToolApprovalFilter,
)
from ..realtime._models import (
    RealtimeResponseCreateMcpTool as Mcp,
    RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as McpAllowedToolsMcpToolFilter,
    RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as McpRequireApprovalMcpToolApprovalFilterAlways,
    RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as McpRequireApprovalMcpToolApprovalFilterNever,
)
from ._models import (
    ToolCodeInterpreter as CodeInterpreter,
    ToolImageGeneration as ImageGeneration,
    ToolLocalShell as LocalShell,
)

__all__ = ["CodeInterpreter", "CodeInterpreterContainerCodeInterpreterToolAuto", "ImageGeneration"]
__all__ += ["ImageGenerationInputImageMask", "LocalShell", "Mcp", "McpAllowedToolsMcpToolFilter"]
__all__ += ["McpRequireApprovalMcpToolApprovalFilter", "McpRequireApprovalMcpToolApprovalFilterAlways"]
__all__ += ["McpRequireApprovalMcpToolApprovalFilterNever"]
