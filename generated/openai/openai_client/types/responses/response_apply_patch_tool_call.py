# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.responses.response_apply_patch_tool_call`."""

from ..beta._models import (
    BetaResponseApplyPatchToolCallOperationCreateFile as OperationCreateFile,
    BetaResponseApplyPatchToolCallOperationDeleteFile as OperationDeleteFile,
    BetaResponseApplyPatchToolCallOperationUpdateFile as OperationUpdateFile,
)

__all__ = ["OperationCreateFile", "OperationDeleteFile", "OperationUpdateFile"]
