# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.beta_response_input_item`."""

from ..responses._models import (
    ResponseInputItemApplyPatchCall as ApplyPatchCall,
    ResponseInputItemApplyPatchCallOutput as ApplyPatchCallOutput,
    ResponseInputItemCompactionTrigger as CompactionTrigger,
    ResponseInputItemComputerCallOutput as ComputerCallOutput,
    ResponseInputItemFunctionCallOutput as FunctionCallOutput,
    ResponseInputItemItemReference as ItemReference,
    ResponseInputItemMcpApprovalResponse as McpApprovalResponse,
    ResponseInputItemMessage as Message,
    ResponseInputItemShellCall as ShellCall,
    ResponseInputItemShellCallOutput as ShellCallOutput,
    ResponseInputItemToolSearchCall as ToolSearchCall,
    ResponseOutputItemImageGenerationCall as ImageGenerationCall,
    ResponseOutputItemLocalShellCall as LocalShellCall,
    ResponseOutputItemLocalShellCallOutput as LocalShellCallOutput,
    ResponseOutputItemMcpApprovalRequest as McpApprovalRequest,
    ResponseOutputItemMcpCall as McpCall,
    ResponseOutputItemMcpListTools as McpListTools,
)
from ._models import (
    BetaResponseInputItemApplyPatchCallOperationCreateFile as ApplyPatchCallOperationCreateFile,
    BetaResponseInputItemApplyPatchCallOperationDeleteFile as ApplyPatchCallOperationDeleteFile,
    BetaResponseInputItemApplyPatchCallOperationUpdateFile as ApplyPatchCallOperationUpdateFile,
    BetaResponseInputItemComputerCallOutputAcknowledgedSafetyCheck as ComputerCallOutputAcknowledgedSafetyCheck,
    BetaResponseInputItemLocalShellCallAction as LocalShellCallAction,
    BetaResponseInputItemMcpListToolsTool as McpListToolsTool,
    BetaResponseInputItemShellCallAction as ShellCallAction,
)

__all__ = ["ApplyPatchCall", "ApplyPatchCallOperationCreateFile", "ApplyPatchCallOperationDeleteFile"]
__all__ += ["ApplyPatchCallOperationUpdateFile", "ApplyPatchCallOutput", "CompactionTrigger", "ComputerCallOutput"]
__all__ += ["ComputerCallOutputAcknowledgedSafetyCheck", "FunctionCallOutput", "ImageGenerationCall"]
__all__ += ["ItemReference", "LocalShellCall", "LocalShellCallAction", "LocalShellCallOutput"]
__all__ += ["McpApprovalRequest", "McpApprovalResponse", "McpCall", "McpListTools", "McpListToolsTool", "Message"]
__all__ += ["ShellCall", "ShellCallAction", "ShellCallOutput", "ToolSearchCall"]
