# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.responses.response_item`."""

from ..beta._models import (
    BetaResponseInputItemLocalShellCallAction as LocalShellCallAction,
    BetaResponseInputItemMcpListToolsTool as McpListToolsTool,
)
from ._models import (
    ResponseOutputItemImageGenerationCall as ImageGenerationCall,
    ResponseOutputItemLocalShellCall as LocalShellCall,
    ResponseOutputItemLocalShellCallOutput as LocalShellCallOutput,
    ResponseOutputItemMcpApprovalRequest as McpApprovalRequest,
    ResponseOutputItemMcpApprovalResponse as McpApprovalResponse,
    ResponseOutputItemMcpCall as McpCall,
    ResponseOutputItemMcpListTools as McpListTools,
)

__all__ = ["ImageGenerationCall", "LocalShellCall", "LocalShellCallAction", "LocalShellCallOutput"]
__all__ += ["McpApprovalRequest", "McpApprovalResponse", "McpCall", "McpListTools", "McpListToolsTool"]
