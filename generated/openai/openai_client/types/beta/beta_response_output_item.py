# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.beta_response_output_item`."""

from ..responses._models import (
    ResponseOutputItemImageGenerationCall as ImageGenerationCall,
    ResponseOutputItemLocalShellCall as LocalShellCall,
    ResponseOutputItemLocalShellCallOutput as LocalShellCallOutput,
    ResponseOutputItemMcpApprovalRequest as McpApprovalRequest,
    ResponseOutputItemMcpApprovalResponse as McpApprovalResponse,
    ResponseOutputItemMcpCall as McpCall,
    ResponseOutputItemMcpListTools as McpListTools,
)
from ._models import (
    BetaResponseInputItemLocalShellCallAction as LocalShellCallAction,
    BetaResponseInputItemMcpListToolsTool as McpListToolsTool,
)

__all__ = ["ImageGenerationCall", "LocalShellCall", "LocalShellCallAction", "LocalShellCallOutput"]
__all__ += ["McpApprovalRequest", "McpApprovalResponse", "McpCall", "McpListTools", "McpListToolsTool"]
