# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.admin.organization.projects` holds of answers."""

from __future__ import annotations

from ....._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .._models import (
        OrganizationSpendAlertNotificationChannel,
        RoleDeleteResponse as OrganizationRoleDeleteResponse,
    )

class APIKeyDeleteResponse(Model):
    """Schema: ProjectApiKeyDeleteResponse."""

    object: Literal["organization.project.api_key.deleted"]
    id: str
    deleted: bool

class CertificateActivateResponseCertificateDetails(Model):
    """Schema: OrganizationProjectCertificate.certificate_details."""

    valid_at: int | None = None
    expires_at: int | None = None

class CertificateListResponse(Model):
    """Schema: OrganizationProjectCertificate."""

    object: Literal["organization.project.certificate"]
    id: str
    name: str | None
    created_at: int
    certificate_details: CertificateActivateResponseCertificateDetails
    active: bool

class GroupDeleteResponse(Model):
    """Schema: ProjectGroupDeletedResource."""

    object: Literal["project.group.deleted"]
    deleted: bool

class ProjectAPIKey(Model):
    """Schema: ProjectApiKey."""

    object: Literal["organization.project.api_key"]
    redacted_value: str
    name: str
    created_at: int
    last_used_at: int | None
    id: str
    owner: ProjectApiKeyOwner

class ProjectApiKeyOwner(Model):
    """Schema: ProjectApiKey.owner."""

    type: Literal["user", "service_account"] | None = None
    user: ProjectApiKeyOwnerUser | None = None
    service_account: ProjectApiKeyOwnerServiceAccount | None = None

class ProjectApiKeyOwnerServiceAccount(Model):
    id: str
    name: str
    created_at: int
    role: str

class ProjectApiKeyOwnerUser(Model):
    id: str
    email: str
    name: str
    created_at: int
    role: str

class ProjectDataRetention(Model):
    object: Literal["project.data_retention"]
    type: Literal[
        "organization_default",
        "none",
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]

class ProjectGroup(Model):
    object: Literal["project.group"]
    project_id: str
    group_id: str
    group_name: str
    group_type: Literal["group", "tenant_group"]
    created_at: int

class ProjectHostedToolPermissions(Model):
    file_search: ProjectHostedToolPermissionsCodeInterpreter
    web_search: ProjectHostedToolPermissionsCodeInterpreter
    image_generation: ProjectHostedToolPermissionsCodeInterpreter
    mcp: ProjectHostedToolPermissionsCodeInterpreter
    code_interpreter: ProjectHostedToolPermissionsCodeInterpreter

class ProjectHostedToolPermissionsCodeInterpreter(Model):
    """Schema: HostedToolPermission."""

    enabled: bool

class ProjectModelPermissions(Model):
    object: Literal["project.model_permissions"]
    mode: Literal["allow_list", "deny_list"]
    model_ids: list[str]

class ProjectModelPermissionsDeleted(Model):
    """Schema: ProjectModelPermissionsDeleteResponse."""

    object: Literal["project.model_permissions.deleted"]
    deleted: bool

class ProjectRateLimit(Model):
    object: Literal["project.rate_limit"]
    id: str
    model: str
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    max_images_per_1_minute: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None
    batch_1_day_max_input_tokens: int | None = None

class ProjectServiceAccount(Model):
    object: Literal["organization.project.service_account"]
    id: str
    name: str
    role: Literal["owner", "member"]
    created_at: int

class ProjectSpendAlert(Model):
    id: str
    object: Literal["project.spend_alert"]
    threshold_amount: int
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: OrganizationSpendAlertNotificationChannel

class ProjectSpendAlertDeleted(Model):
    """Schema: ProjectSpendAlertDeletedResource."""

    id: str
    object: Literal["project.spend_alert.deleted"]
    deleted: bool

class ProjectSpendLimit(Model):
    """Schema: CreateSpendAlertBody."""

    threshold_amount: int
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: OrganizationSpendAlertNotificationChannel

class ProjectUser(Model):
    object: Literal["organization.project.user"]
    id: str
    name: str | None = None
    email: str | None = None
    role: str
    added_at: int

class ServiceAccountCreateResponse(Model):
    """Schema: ProjectServiceAccountCreateResponse."""

    object: Literal["organization.project.service_account"]
    id: str
    name: str
    role: Literal["member"]
    created_at: int
    api_key: ServiceAccountCreateResponseAPIKey | None

class ServiceAccountCreateResponseAPIKey(Model):
    """Schema: ProjectServiceAccountApiKey."""

    object: Literal["organization.project.service_account.api_key"]
    value: str
    name: str
    created_at: int
    id: str

class ServiceAccountDeleteResponse(Model):
    """Schema: ProjectServiceAccountDeleteResponse."""

    object: Literal["organization.project.service_account.deleted"]
    id: str
    deleted: bool

class UserDeleteResponse(Model):
    """Schema: ProjectUserDeleteResponse."""

    object: Literal["organization.project.user.deleted"]
    id: str
    deleted: bool

CertificateActivateResponse: TypeAlias = "CertificateListResponse"

CertificateDeactivateResponse: TypeAlias = "CertificateListResponse"

RoleDeleteResponse: TypeAlias = "OrganizationRoleDeleteResponse"

ELSEWHERE = {
    "OrganizationRoleDeleteResponse": "types.admin.organization._models:RoleDeleteResponse",
    "OrganizationSpendAlertNotificationChannel": "types.admin.organization._models:OrganizationSpendAlertNotificationChannel",
}
