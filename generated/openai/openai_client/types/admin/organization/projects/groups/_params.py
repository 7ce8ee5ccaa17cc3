# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.admin.organization.projects.groups` holds of requests."""

from __future__ import annotations

from typing import Literal, Required

from ......_core import CallOptions

class RoleCreateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.groups.roles.create`. Source: POST
    /projects/{project_id}/groups/{group_id}/roles.
    """

    role_id: Required[str]

class RoleListParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.groups.roles.list`. Source: GET
    /projects/{project_id}/groups/{group_id}/roles.
    """

    limit: int
    """How many items a page has at most. 0 to 1000."""
    after: str
    """Go on after the item with this id."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first."""
