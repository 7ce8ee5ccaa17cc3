# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.admin.organization.projects.project_hosted_tool_permissions`."""

from ._models import (
    ProjectHostedToolPermissionsCodeInterpreter as CodeInterpreter,
    ProjectHostedToolPermissionsCodeInterpreter as FileSearch,
    ProjectHostedToolPermissionsCodeInterpreter as ImageGeneration,
    ProjectHostedToolPermissionsCodeInterpreter as Mcp,
    ProjectHostedToolPermissionsCodeInterpreter as WebSearch,
)

__all__ = ["CodeInterpreter", "FileSearch", "ImageGeneration", "Mcp", "WebSearch"]
