# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.admin.organization.groups` holds of answers."""

from __future__ import annotations

from ....._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    from .._models import Role

class OrganizationGroupUser(Model):
    """Schema: GroupUser."""

    id: str
    name: str
    email: str | None

class RoleCreateResponse(Model):
    """Schema: GroupRoleAssignment."""

    object: Literal["group.role"]
    group: RoleCreateResponseGroup
    role: Role

class RoleCreateResponseGroup(Model):
    """Schema: Group."""

    object: Literal["group"]
    id: str
    name: str
    created_at: int
    scim_managed: bool

class RoleDeleteResponse(Model):
    """Schema: DeletedRoleAssignmentResource."""

    object: str
    deleted: bool

class RoleListResponseAssignmentSource(Model):
    """Schema: AssignedRoleDetails.assignment_sources(0)[]."""

    principal_id: str
    principal_type: str

class RoleRetrieveResponse(Model):
    """Schema: AssignedRoleDetails."""

    id: str
    name: str
    permissions: list[str]
    resource_type: str
    predefined_role: bool
    description: str | None
    created_at: int | None
    updated_at: int | None
    created_by: str | None
    created_by_user_obj: dict[str, Any] | None
    metadata: dict[str, Any] | None
    assignment_sources: list[RoleListResponseAssignmentSource] | None

class UserCreateResponse(Model):
    """Schema: GroupUserAssignment."""

    object: Literal["group.user"]
    user_id: str
    group_id: str

class UserDeleteResponse(Model):
    """Schema: GroupUserDeletedResource."""

    object: Literal["group.user.deleted"]
    deleted: bool

class UserRetrieveResponse(Model):
    """Schema: GroupMemberUser."""

    id: str
    name: str
    email: str | None
    picture: str | None
    is_service_account: bool | None
    user_type: Literal["user", "tenant_user"]

RoleListResponse: TypeAlias = "RoleRetrieveResponse"

ELSEWHERE = {"Role": "types.admin.organization._models:Role"}
