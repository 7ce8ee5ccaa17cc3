# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.admin.organization.projects.groups` holds of answers."""

from __future__ import annotations

from ......_core import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ...groups._models import (
        RoleCreateResponse as GroupsRoleCreateResponse,
        RoleDeleteResponse as GroupsRoleDeleteResponse,
        RoleRetrieveResponse as GroupsRoleRetrieveResponse,
    )

RoleCreateResponse: TypeAlias = "GroupsRoleCreateResponse"

RoleDeleteResponse: TypeAlias = "GroupsRoleDeleteResponse"

RoleListResponse: TypeAlias = "GroupsRoleRetrieveResponse"

RoleRetrieveResponse: TypeAlias = "GroupsRoleRetrieveResponse"

ELSEWHERE = {
    "GroupsRoleCreateResponse": "types.admin.organization.groups._models:RoleCreateResponse",
    "GroupsRoleDeleteResponse": "types.admin.organization.groups._models:RoleDeleteResponse",
    "GroupsRoleRetrieveResponse": "types.admin.organization.groups._models:RoleRetrieveResponse",
}
