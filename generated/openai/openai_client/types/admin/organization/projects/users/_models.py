# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.admin.organization.projects.users` holds of answers."""

from __future__ import annotations

from ......_core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from ..._models import OrganizationUser, Role
    from ...groups._models import (
        RoleDeleteResponse as GroupsRoleDeleteResponse,
        RoleRetrieveResponse as GroupsRoleRetrieveResponse,
    )

class RoleCreateResponse(Model):
    """Schema: UserRoleAssignment."""

    object: Literal["user.role"]
    user: OrganizationUser
    role: Role

RoleDeleteResponse: TypeAlias = "GroupsRoleDeleteResponse"

RoleListResponse: TypeAlias = "GroupsRoleRetrieveResponse"

RoleRetrieveResponse: TypeAlias = "GroupsRoleRetrieveResponse"

ELSEWHERE = {
    "GroupsRoleDeleteResponse": "types.admin.organization.groups._models:RoleDeleteResponse",
    "GroupsRoleRetrieveResponse": "types.admin.organization.groups._models:RoleRetrieveResponse",
    "OrganizationUser": "types.admin.organization._models:OrganizationUser",
    "Role": "types.admin.organization._models:Role",
}
