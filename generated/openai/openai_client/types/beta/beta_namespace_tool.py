# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.beta_namespace_tool`."""

from ._models import BetaNamespaceToolToolFunction as ToolFunction

__all__ = ["ToolFunction"]
