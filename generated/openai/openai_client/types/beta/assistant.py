# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.assistant`."""

from ._models import (
    AssistantToolResources as ToolResources,
    AssistantToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter,
    AssistantToolResourcesFileSearch as ToolResourcesFileSearch,
)

__all__ = ["ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]
