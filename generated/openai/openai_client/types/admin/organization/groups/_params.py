# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.admin.organization.groups` holds of requests."""

from __future__ import annotations

from typing import Literal, Required

from ....._core import CallOptions

class RoleCreateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.groups.roles.create`. Source: POST
    /organization/groups/{group_id}/roles.
    """

    role_id: Required[str]

class RoleListParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.groups.roles.list`. Source: GET
    /organization/groups/{group_id}/roles.
    """

    limit: int
    """How many items a page has at most. 0 to 1000."""
    after: str
    """Go on after the item with this id."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first."""

class UserCreateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.groups.users.create`. Source: POST
    /organization/groups/{group_id}/users.
    """

    user_id: Required[str]

class UserListParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.groups.users.list`. Source: GET
    /organization/groups/{group_id}/users.
    """

    limit: int
    """How many items a page has at most. 0 to 1000; default 100."""
    after: str
    """Go on after the item with this id."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `desc`."""
