# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.responses.namespace_tool`."""

from ..beta._models import BetaNamespaceToolToolFunction as ToolFunction

__all__ = ["ToolFunction"]
