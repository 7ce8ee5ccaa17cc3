# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.realtime.realtime_response_create_mcp_tool`."""

from ..beta._models import BetaToolMcpRequireApprovalMcpToolApprovalFilter as RequireApprovalMcpToolApprovalFilter
from ._models import (
    RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as AllowedToolsMcpToolFilter,
    RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as RequireApprovalMcpToolApprovalFilterAlways,
    RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as RequireApprovalMcpToolApprovalFilterNever,
)

__all__ = ["AllowedToolsMcpToolFilter", "RequireApprovalMcpToolApprovalFilter"]
__all__ += ["RequireApprovalMcpToolApprovalFilterAlways", "RequireApprovalMcpToolApprovalFilterNever"]
