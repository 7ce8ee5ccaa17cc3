# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.thread`."""

from ._models import (
    ThreadToolResources as ToolResources,
    ThreadToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter,
    ThreadToolResourcesFileSearch as ToolResourcesFileSearch,
)

__all__ = ["ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]
