# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.admin.organization.users` holds of requests."""

from __future__ import annotations

from typing import Literal, Required

from ....._core import CallOptions

class RoleCreateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.users.roles.create`. Source: POST
    /organization/users/{user_id}/roles.
    """

    role_id: Required[str]

class RoleListParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.users.roles.list`. Source: GET
    /organization/users/{user_id}/roles.
    """

    limit: int
    """How many items a page has at most. 0 to 1000."""
    after: str
    """Go on after the item with this id."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first."""
