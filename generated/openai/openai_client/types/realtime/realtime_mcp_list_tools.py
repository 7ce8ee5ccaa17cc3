# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.realtime.realtime_mcp_list_tools`."""

from ..beta._models import BetaResponseInputItemMcpListToolsTool as Tool

__all__ = ["Tool"]
