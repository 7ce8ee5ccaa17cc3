# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.admin.organization.users` holds of answers."""

from __future__ import annotations

from ....._core import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..groups._models import (
        RoleDeleteResponse as GroupsRoleDeleteResponse,
        RoleRetrieveResponse as GroupsRoleRetrieveResponse,
    )
    from ..projects.users._models import RoleCreateResponse as UsersRoleCreateResponse

RoleCreateResponse: TypeAlias = "UsersRoleCreateResponse"

RoleDeleteResponse: TypeAlias = "GroupsRoleDeleteResponse"

RoleListResponse: TypeAlias = "GroupsRoleRetrieveResponse"

RoleRetrieveResponse: TypeAlias = "GroupsRoleRetrieveResponse"

ELSEWHERE = {
    "GroupsRoleDeleteResponse": "types.admin.organization.groups._models:RoleDeleteResponse",
    "GroupsRoleRetrieveResponse": "types.admin.organization.groups._models:RoleRetrieveResponse",
    "UsersRoleCreateResponse": "types.admin.organization.projects.users._models:RoleCreateResponse",
}
