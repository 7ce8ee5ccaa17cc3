# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.admin.organization` holds of answers."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, Model, Tagged

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    from .projects._models import ProjectSpendLimit

class AdminAPIKey(Model):
    """Schema: AdminApiKey."""

    object: Literal["organization.admin_api_key"]
    id: str
    name: str | None = None
    redacted_value: str
    created_at: int
    last_used_at: int | None = None
    owner: AdminApiKeyOwner

class AdminAPIKeyCreateResponse(Model):
    """Schema: AdminApiKeyCreateResponse."""

    object: Literal["organization.admin_api_key"]
    id: str
    name: str | None = None
    redacted_value: str
    created_at: int
    last_used_at: int | None = None
    owner: AdminApiKeyOwner
    value: str

class AdminAPIKeyDeleteResponse(Model):
    """Schema: DELETE /organization/admin_api_keys/{key_id} answer."""

    id: str
    object: Literal["organization.admin_api_key.deleted"]
    deleted: bool

class AdminApiKeyOwner(Model):
    """Schema: AdminApiKey.owner."""

    type: str | None = None
    object: str | None = None
    id: str | None = None
    name: str | None = None
    created_at: int | None = None
    role: str | None = None

class AuditLogActor(Model):
    type: Literal["session", "api_key"] | None = None
    session: AuditLogActorSession | None = None
    api_key: AuditLogActorApiKey | None = None

class AuditLogActorApiKey(Model):
    id: str | None = None
    type: Literal["user", "service_account"] | None = None
    user: AuditLogActorUser | None = None
    service_account: AuditLogActorServiceAccount | None = None

class AuditLogActorServiceAccount(Model):
    id: str | None = None

class AuditLogActorSession(Model):
    user: AuditLogActorUser | None = None
    ip_address: str | None = None

class AuditLogActorUser(Model):
    id: str | None = None
    email: str | None = None

AuditLogEventType: TypeAlias = """
    Literal[
        "api_key.created", "api_key.updated", "api_key.deleted", "certificate.created",
        "certificate.updated", "certificate.deleted", "certificates.activated",
        "certificates.deactivated", "checkpoint.permission.created", "checkpoint.permission.deleted",
        "external_key.registered", "external_key.removed", "group.created", "group.updated",
        "group.deleted", "invite.sent", "invite.accepted", "invite.deleted", "ip_allowlist.created",
        "ip_allowlist.updated", "ip_allowlist.deleted", "ip_allowlist.config.activated",
        "ip_allowlist.config.deactivated", "login.succeeded", "login.failed", "logout.succeeded",
        "logout.failed", "organization.updated", "project.created", "project.updated", "project.archived",
        "project.deleted", "rate_limit.updated", "rate_limit.deleted", "resource.deleted",
        "tunnel.created", "tunnel.updated", "tunnel.deleted", "role.created", "role.updated",
        "role.deleted", "role.assignment.created", "role.assignment.deleted", "scim.enabled",
        "scim.disabled", "service_account.created", "service_account.updated", "service_account.deleted",
        "user.added", "user.updated", "user.deleted",
    ]
"""

class AuditLogListResponse(Model):
    """Schema: AuditLog."""

    id: str
    type: AuditLogEventType
    effective_at: int
    project: AuditLogListResponseProject | None = None
    actor: AuditLogActor | None = None
    api_key_created: AuditLogListResponseApiKeyCreated | None = None
    api_key_updated: AuditLogListResponseApiKeyUpdated | None = None
    api_key_deleted: AuditLogListResponseApiKeyDeleted | None = None
    checkpoint_permission_created: AuditLogListResponseCheckpointPermissionCreated | None = None
    checkpoint_permission_deleted: AuditLogListResponseCheckpointPermissionDeleted | None = None
    external_key_registered: AuditLogListResponseExternalKeyRegistered | None = None
    external_key_removed: AuditLogListResponseExternalKeyRemoved | None = None
    group_created: AuditLogListResponseGroupCreated | None = None
    group_updated: AuditLogListResponseGroupUpdated | None = None
    group_deleted: AuditLogListResponseGroupDeleted | None = None
    scim_enabled: AuditLogListResponseScimEnabled | None = None
    scim_disabled: AuditLogListResponseScimDisabled | None = None
    invite_sent: AuditLogListResponseInviteSent | None = None
    invite_accepted: AuditLogListResponseInviteAccepted | None = None
    invite_deleted: AuditLogListResponseInviteDeleted | None = None
    ip_allowlist_created: AuditLogListResponseIpAllowlistCreated | None = None
    ip_allowlist_updated: AuditLogListResponseIpAllowlistUpdated | None = None
    ip_allowlist_deleted: AuditLogListResponseIpAllowlistDeleted | None = None
    ip_allowlist_config_activated: AuditLogListResponseIpAllowlistConfigActivated | None = None
    ip_allowlist_config_deactivated: AuditLogListResponseIpAllowlistConfigDeactivated | None = None
    login_succeeded: dict[str, Any] | None = None
    login_failed: AuditLogListResponseLoginFailed | None = None
    logout_succeeded: dict[str, Any] | None = None
    logout_failed: AuditLogListResponseLogoutFailed | None = None
    organization_updated: AuditLogListResponseOrganizationUpdated | None = None
    project_created: AuditLogListResponseProjectCreated | None = None
    project_updated: AuditLogListResponseProjectUpdated | None = None
    project_archived: AuditLogListResponseProjectArchived | None = None
    project_deleted: AuditLogListResponseProjectDeleted | None = None
    rate_limit_updated: AuditLogListResponseRateLimitUpdated | None = None
    rate_limit_deleted: AuditLogListResponseRateLimitDeleted | None = None
    role_created: AuditLogListResponseRoleCreated | None = None
    role_updated: AuditLogListResponseRoleUpdated | None = None
    role_deleted: AuditLogListResponseRoleDeleted | None = None
    role_assignment_created: AuditLogListResponseRoleAssignmentCreated | None = None
    role_assignment_deleted: AuditLogListResponseRoleAssignmentDeleted | None = None
    service_account_created: AuditLogListResponseServiceAccountCreated | None = None
    service_account_updated: AuditLogListResponseServiceAccountUpdated | None = None
    service_account_deleted: AuditLogListResponseServiceAccountDeleted | None = None
    user_added: AuditLogListResponseUserAdded | None = None
    user_updated: AuditLogListResponseUserUpdated | None = None
    user_deleted: AuditLogListResponseUserDeleted | None = None
    certificate_created: AuditLogListResponseCertificateCreated | None = None
    certificate_updated: AuditLogListResponseCertificateUpdated | None = None
    certificate_deleted: AuditLogListResponseCertificateDeleted | None = None
    certificates_activated: AuditLogListResponseCertificatesActivated | None = None
    certificates_deactivated: AuditLogListResponseCertificatesDeactivated | None = None
    _wire = {
        "api_key_created": "api_key.created",
        "api_key_updated": "api_key.updated",
        "api_key_deleted": "api_key.deleted",
        "checkpoint_permission_created": "checkpoint.permission.created",
        "checkpoint_permission_deleted": "checkpoint.permission.deleted",
        "external_key_registered": "external_key.registered",
        "external_key_removed": "external_key.removed",
        "group_created": "group.created",
        "group_updated": "group.updated",
        "group_deleted": "group.deleted",
        "scim_enabled": "scim.enabled",
        "scim_disabled": "scim.disabled",
        "invite_sent": "invite.sent",
        "invite_accepted": "invite.accepted",
        "invite_deleted": "invite.deleted",
        "ip_allowlist_created": "ip_allowlist.created",
        "ip_allowlist_updated": "ip_allowlist.updated",
        "ip_allowlist_deleted": "ip_allowlist.deleted",
        "ip_allowlist_config_activated": "ip_allowlist.config.activated",
        "ip_allowlist_config_deactivated": "ip_allowlist.config.deactivated",
        "login_succeeded": "login.succeeded",
        "login_failed": "login.failed",
        "logout_succeeded": "logout.succeeded",
        "logout_failed": "logout.failed",
        "organization_updated": "organization.updated",
        "project_created": "project.created",
        "project_updated": "project.updated",
        "project_archived": "project.archived",
        "project_deleted": "project.deleted",
        "rate_limit_updated": "rate_limit.updated",
        "rate_limit_deleted": "rate_limit.deleted",
        "role_created": "role.created",
        "role_updated": "role.updated",
        "role_deleted": "role.deleted",
        "role_assignment_created": "role.assignment.created",
        "role_assignment_deleted": "role.assignment.deleted",
        "service_account_created": "service_account.created",
        "service_account_updated": "service_account.updated",
        "service_account_deleted": "service_account.deleted",
        "user_added": "user.added",
        "user_updated": "user.updated",
        "user_deleted": "user.deleted",
        "certificate_created": "certificate.created",
        "certificate_updated": "certificate.updated",
        "certificate_deleted": "certificate.deleted",
        "certificates_activated": "certificates.activated",
        "certificates_deactivated": "certificates.deactivated",
    }

class AuditLogListResponseApiKeyCreated(Model):
    """Schema: AuditLog.api_key.created."""

    id: str | None = None
    data: AuditLogListResponseApiKeyCreatedData | None = None

class AuditLogListResponseApiKeyCreatedData(Model):
    """Schema: AuditLog.api_key.created.data."""

    scopes: list[str] | None = None

class AuditLogListResponseApiKeyDeleted(Model):
    """Schema: AuditLog.api_key.deleted."""

    id: str | None = None

class AuditLogListResponseApiKeyUpdated(Model):
    """Schema: AuditLog.api_key.updated."""

    id: str | None = None
    changes_requested: AuditLogListResponseApiKeyUpdatedChangesRequested | None = None

class AuditLogListResponseApiKeyUpdatedChangesRequested(Model):
    """Schema: AuditLog.api_key.updated.changes_requested."""

    scopes: list[str] | None = None

class AuditLogListResponseCertificateCreated(Model):
    """Schema: AuditLog.certificate.created."""

    id: str | None = None
    name: str | None = None

class AuditLogListResponseCertificateDeleted(Model):
    """Schema: AuditLog.certificate.deleted."""

    id: str | None = None
    name: str | None = None
    certificate: str | None = None

class AuditLogListResponseCertificateUpdated(Model):
    """Schema: AuditLog.certificate.updated."""

    id: str | None = None
    name: str | None = None

class AuditLogListResponseCertificatesActivated(Model):
    """Schema: AuditLog.certificates.activated."""

    certificates: list[AuditLogListResponseCertificatesActivatedCertificate] | None = None

class AuditLogListResponseCertificatesActivatedCertificate(Model):
    """Schema: AuditLog.certificates.activated.certificates[]."""

    id: str | None = None
    name: str | None = None

class AuditLogListResponseCertificatesDeactivated(Model):
    """Schema: AuditLog.certificates.deactivated."""

    certificates: list[AuditLogListResponseCertificatesDeactivatedCertificate] | None = None

class AuditLogListResponseCertificatesDeactivatedCertificate(Model):
    """Schema: AuditLog.certificates.deactivated.certificates[]."""

    id: str | None = None
    name: str | None = None

class AuditLogListResponseCheckpointPermissionCreated(Model):
    """Schema: AuditLog.checkpoint.permission.created."""

    id: str | None = None
    data: AuditLogListResponseCheckpointPermissionCreatedData | None = None

class AuditLogListResponseCheckpointPermissionCreatedData(Model):
    """Schema: AuditLog.checkpoint.permission.created.data."""

    project_id: str | None = None
    fine_tuned_model_checkpoint: str | None = None

class AuditLogListResponseCheckpointPermissionDeleted(Model):
    """Schema: AuditLog.checkpoint.permission.deleted."""

    id: str | None = None

class AuditLogListResponseExternalKeyRegistered(Model):
    """Schema: AuditLog.external_key.registered."""

    id: str | None = None
    data: dict[str, Any] | None = None

class AuditLogListResponseExternalKeyRemoved(Model):
    """Schema: AuditLog.external_key.removed."""

    id: str | None = None

class AuditLogListResponseGroupCreated(Model):
    """Schema: AuditLog.group.created."""

    id: str | None = None
    data: AuditLogListResponseGroupCreatedData | None = None

class AuditLogListResponseGroupCreatedData(Model):
    """Schema: AuditLog.group.created.data."""

    group_name: str | None = None

class AuditLogListResponseGroupDeleted(Model):
    """Schema: AuditLog.group.deleted."""

    id: str | None = None

class AuditLogListResponseGroupUpdated(Model):
    """Schema: AuditLog.group.updated."""

    id: str | None = None
    changes_requested: AuditLogListResponseGroupUpdatedChangesRequested | None = None

class AuditLogListResponseGroupUpdatedChangesRequested(Model):
    """Schema: AuditLog.group.updated.changes_requested."""

    group_name: str | None = None

class AuditLogListResponseInviteAccepted(Model):
    """Schema: AuditLog.invite.accepted."""

    id: str | None = None

class AuditLogListResponseInviteDeleted(Model):
    """Schema: AuditLog.invite.deleted."""

    id: str | None = None

class AuditLogListResponseInviteSent(Model):
    """Schema: AuditLog.invite.sent."""

    id: str | None = None
    data: AuditLogListResponseInviteSentData | None = None

class AuditLogListResponseInviteSentData(Model):
    """Schema: AuditLog.invite.sent.data."""

    email: str | None = None
    role: str | None = None

class AuditLogListResponseIpAllowlistConfigActivated(Model):
    """Schema: AuditLog.ip_allowlist.config.activated."""

    configs: list[AuditLogListResponseIpAllowlistConfigActivatedConfig] | None = None

class AuditLogListResponseIpAllowlistConfigActivatedConfig(Model):
    """Schema: AuditLog.ip_allowlist.config.activated.configs[]."""

    id: str | None = None
    name: str | None = None

class AuditLogListResponseIpAllowlistConfigDeactivated(Model):
    """Schema: AuditLog.ip_allowlist.config.deactivated."""

    configs: list[AuditLogListResponseIpAllowlistConfigDeactivatedConfig] | None = None

class AuditLogListResponseIpAllowlistConfigDeactivatedConfig(Model):
    """Schema: AuditLog.ip_allowlist.config.deactivated.configs[]."""

    id: str | None = None
    name: str | None = None

class AuditLogListResponseIpAllowlistCreated(Model):
    """Schema: AuditLog.ip_allowlist.created."""

    id: str | None = None
    name: str | None = None
    allowed_ips: list[str] | None = None

class AuditLogListResponseIpAllowlistDeleted(Model):
    """Schema: AuditLog.ip_allowlist.deleted."""

    id: str | None = None
    name: str | None = None
    allowed_ips: list[str] | None = None

class AuditLogListResponseIpAllowlistUpdated(Model):
    """Schema: AuditLog.ip_allowlist.updated."""

    id: str | None = None
    allowed_ips: list[str] | None = None

class AuditLogListResponseLoginFailed(Model):
    """Schema: AuditLog.login.failed."""

    error_code: str | None = None
    error_message: str | None = None

class AuditLogListResponseLogoutFailed(Model):
    """Schema: AuditLog.logout.failed."""

    error_code: str | None = None
    error_message: str | None = None

class AuditLogListResponseOrganizationUpdated(Model):
    """Schema: AuditLog.organization.updated."""

    id: str | None = None
    changes_requested: AuditLogListResponseOrganizationUpdatedChangesRequested | None = None

class AuditLogListResponseOrganizationUpdatedChangesRequested(Model):
    """Schema: AuditLog.organization.updated.changes_requested."""

    title: str | None = None
    description: str | None = None
    name: str | None = None
    threads_ui_visibility: str | None = None
    usage_dashboard_visibility: str | None = None
    api_call_logging: str | None = None
    api_call_logging_project_ids: str | None = None

class AuditLogListResponseProject(Model):
    """Schema: AuditLog.project."""

    id: str | None = None
    name: str | None = None

class AuditLogListResponseProjectArchived(Model):
    """Schema: AuditLog.project.archived."""

    id: str | None = None

class AuditLogListResponseProjectCreated(Model):
    """Schema: AuditLog.project.created."""

    id: str | None = None
    data: AuditLogListResponseProjectCreatedData | None = None

class AuditLogListResponseProjectCreatedData(Model):
    """Schema: AuditLog.project.created.data."""

    name: str | None = None
    title: str | None = None

class AuditLogListResponseProjectDeleted(Model):
    """Schema: AuditLog.project.deleted."""

    id: str | None = None

class AuditLogListResponseProjectUpdated(Model):
    """Schema: AuditLog.project.updated."""

    id: str | None = None
    changes_requested: AuditLogListResponseProjectUpdatedChangesRequested | None = None

class AuditLogListResponseProjectUpdatedChangesRequested(Model):
    """Schema: AuditLog.project.updated.changes_requested."""

    title: str | None = None

class AuditLogListResponseRateLimitDeleted(Model):
    """Schema: AuditLog.rate_limit.deleted."""

    id: str | None = None

class AuditLogListResponseRateLimitUpdated(Model):
    """Schema: AuditLog.rate_limit.updated."""

    id: str | None = None
    changes_requested: AuditLogListResponseRateLimitUpdatedChangesRequested | None = None

class AuditLogListResponseRateLimitUpdatedChangesRequested(Model):
    """Schema: AuditLog.rate_limit.updated.changes_requested."""

    max_requests_per_1_minute: int | None = None
    max_tokens_per_1_minute: int | None = None
    max_images_per_1_minute: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None
    batch_1_day_max_input_tokens: int | None = None

class AuditLogListResponseRoleAssignmentCreated(Model):
    """Schema: AuditLog.role.assignment.created."""

    id: str | None = None
    principal_id: str | None = None
    principal_type: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None

class AuditLogListResponseRoleAssignmentDeleted(Model):
    """Schema: AuditLog.role.assignment.deleted."""

    id: str | None = None
    principal_id: str | None = None
    principal_type: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None

class AuditLogListResponseRoleCreated(Model):
    """Schema: AuditLog.role.created."""

    id: str | None = None
    role_name: str | None = None
    permissions: list[str] | None = None
    resource_type: str | None = None
    resource_id: str | None = None

class AuditLogListResponseRoleDeleted(Model):
    """Schema: AuditLog.role.deleted."""

    id: str | None = None

class AuditLogListResponseRoleUpdated(Model):
    """Schema: AuditLog.role.updated."""

    id: str | None = None
    changes_requested: AuditLogListResponseRoleUpdatedChangesRequested | None = None

class AuditLogListResponseRoleUpdatedChangesRequested(Model):
    """Schema: AuditLog.role.updated.changes_requested."""

    role_name: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    permissions_added: list[str] | None = None
    permissions_removed: list[str] | None = None
    description: str | None = None
    metadata: dict[str, Any] | None = None

class AuditLogListResponseScimDisabled(Model):
    """Schema: AuditLog.scim.disabled."""

    id: str | None = None

class AuditLogListResponseScimEnabled(Model):
    """Schema: AuditLog.scim.enabled."""

    id: str | None = None

class AuditLogListResponseServiceAccountCreated(Model):
    """Schema: AuditLog.service_account.created."""

    id: str | None = None
    data: AuditLogListResponseServiceAccountCreatedData | None = None

class AuditLogListResponseServiceAccountCreatedData(Model):
    """Schema: AuditLog.service_account.created.data."""

    role: str | None = None

class AuditLogListResponseServiceAccountDeleted(Model):
    """Schema: AuditLog.service_account.deleted."""

    id: str | None = None

class AuditLogListResponseServiceAccountUpdated(Model):
    """Schema: AuditLog.service_account.updated."""

    id: str | None = None
    changes_requested: AuditLogListResponseServiceAccountUpdatedChangesRequested | None = None

class AuditLogListResponseServiceAccountUpdatedChangesRequested(Model):
    """Schema: AuditLog.service_account.updated.changes_requested."""

    role: str | None = None

class AuditLogListResponseUserAdded(Model):
    """Schema: AuditLog.user.added."""

    id: str | None = None
    data: AuditLogListResponseUserAddedData | None = None

class AuditLogListResponseUserAddedData(Model):
    """Schema: AuditLog.user.added.data."""

    role: str | None = None

class AuditLogListResponseUserDeleted(Model):
    """Schema: AuditLog.user.deleted."""

    id: str | None = None

class AuditLogListResponseUserUpdated(Model):
    """Schema: AuditLog.user.updated."""

    id: str | None = None
    changes_requested: AuditLogListResponseUserUpdatedChangesRequested | None = None

class AuditLogListResponseUserUpdatedChangesRequested(Model):
    """Schema: AuditLog.user.updated.changes_requested."""

    role: str | None = None

class Certificate(Model):
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    id: str
    name: str | None
    created_at: int
    certificate_details: CertificateDetails
    active: bool | None = None

class CertificateActivateResponseCertificateDetails(Model):
    """Schema: OrganizationCertificate.certificate_details."""

    valid_at: int | None = None
    expires_at: int | None = None

class CertificateDeleteResponse(Model):
    """Schema: DeleteCertificateResponse."""

    object: Literal["certificate.deleted"]
    id: str

class CertificateDetails(Model):
    """Schema: Certificate.certificate_details."""

    valid_at: int | None = None
    expires_at: int | None = None
    content: str | None = None

class CertificateListResponse(Model):
    """Schema: OrganizationCertificate."""

    object: Literal["organization.certificate"]
    id: str
    name: str | None
    created_at: int
    certificate_details: CertificateActivateResponseCertificateDetails
    active: bool

class Group(Model):
    """Schema: GroupResponse."""

    id: str
    name: str
    created_at: int
    is_scim_managed: bool
    group_type: Literal["group", "tenant_group"]

class GroupDeleteResponse(Model):
    """Schema: GroupDeletedResource."""

    object: Literal["group.deleted"]
    id: str
    deleted: bool

class GroupUpdateResponse(Model):
    """Schema: GroupResourceWithSuccess."""

    id: str
    name: str
    created_at: int
    is_scim_managed: bool

class Invite(Model):
    object: Literal["organization.invite"]
    id: str
    email: str
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]
    created_at: int
    expires_at: int | None = None
    accepted_at: int | None = None
    projects: list[InviteProject]

class InviteDeleteResponse(Model):
    object: Literal["organization.invite.deleted"]
    id: str
    deleted: bool

class InviteProject(Model):
    """Schema: Invite.projects[]."""

    id: str
    role: Literal["member", "owner"]

class OrganizationDataRetention(Model):
    object: Literal["organization.data_retention"]
    type: Literal[
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]

class OrganizationSpendAlert(Model):
    id: str
    object: Literal["organization.spend_alert"]
    threshold_amount: int
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: OrganizationSpendAlertNotificationChannel

class OrganizationSpendAlertDeleted(Model):
    """Schema: OrganizationSpendAlertDeletedResource."""

    id: str
    object: Literal["organization.spend_alert.deleted"]
    deleted: bool

class OrganizationSpendAlertNotificationChannel(Model):
    """Schema: SpendAlertNotificationChannel."""

    type: Literal["email"]
    recipients: list[str]
    subject_prefix: str | None = None

class OrganizationUser(Model):
    """Schema: User."""

    object: Literal["organization.user"]
    id: str
    name: str | None = None
    email: str | None = None
    role: str | None = None
    added_at: int
    is_default: bool | None = None
    created: int | None = None
    user: OrganizationUserUser | None = None
    is_service_account: bool | None = None
    is_scale_tier_authorized_purchaser: bool | None = None
    is_scim_managed: bool | None = None
    api_key_last_used_at: int | None = None
    technical_level: str | None = None
    developer_persona: str | None = None
    projects: OrganizationUserProjects | None = None

class OrganizationUserProjects(Model):
    """Schema: User.projects(0)."""

    object: Literal["list"]
    data: list[OrganizationUserProjectsData]

class OrganizationUserProjectsData(Model):
    """Schema: User.projects(0).data[]."""

    id: str | None = None
    name: str | None = None
    role: str | None = None

class OrganizationUserUser(Model):
    """Schema: User.user."""

    object: Literal["user"]
    id: str
    email: str | None = None
    name: str | None = None
    picture: str | None = None
    enabled: bool | None = None
    banned: bool | None = None
    banned_at: int | None = None

class Project(Model):
    id: str
    object: Literal["organization.project"]
    name: str | None = None
    created_at: int
    archived_at: int | None = None
    status: str | None = None
    external_key_id: str | None = None

class Role(Model):
    object: Literal["role"]
    id: str
    name: str
    description: str | None
    permissions: list[str]
    resource_type: str
    predefined_role: bool

class RoleDeleteResponse(Model):
    """Schema: RoleDeletedResource."""

    object: Literal["role.deleted"]
    id: str
    deleted: bool

class UsageAudioSpeechesResponseData(Model):
    """Schema: UsageTimeBucket."""

    object: Literal["bucket"]
    start_time: int
    end_time: int
    results: list[UsageAudioSpeechesResponseDataResult]

UsageAudioSpeechesResponseDataResult: TypeAlias = """
    UsageAudioSpeechesResponseDataResultOrganizationUsageCompletionsResult
    | UsageAudioSpeechesResponseDataResultOrganizationUsageEmbeddingsResult
    | UsageAudioSpeechesResponseDataResultOrganizationUsageModerationsResult
    | UsageAudioSpeechesResponseDataResultOrganizationUsageImagesResult
    | UsageAudioSpeechesResponseDataResultOrganizationUsageAudioSpeechesResult
    | UsageAudioSpeechesResponseDataResultOrganizationUsageAudioTranscriptionsResult
    | UsageAudioSpeechesResponseDataResultOrganizationUsageVectorStoresResult
    | UsageAudioSpeechesResponseDataResultOrganizationUsageCodeInterpreterSessionsResult
    | UsageAudioSpeechesResponseDataResultOrganizationUsageFileSearchesResult
    | UsageAudioSpeechesResponseDataResultOrganizationUsageWebSearchesResult
    | UsageAudioSpeechesResponseDataResultOrganizationCostsResult
"""
"""Schema: UsageTimeBucket.results[]."""

class UsageAudioSpeechesResponseDataResultOrganizationCostsResult(Model):
    """Schema: CostsResult."""

    object: Literal["organization.costs.result"]
    amount: UsageAudioSpeechesResponseDataResultOrganizationCostsResultAmount | None = None
    line_item: str | None = None
    project_id: str | None = None
    api_key_id: str | None = None
    quantity: float | None = None

class UsageAudioSpeechesResponseDataResultOrganizationCostsResultAmount(Model):
    """Schema: CostsResult.amount."""

    value: float | None = None
    currency: str | None = None

class UsageAudioSpeechesResponseDataResultOrganizationUsageAudioSpeechesResult(Model):
    """Schema: UsageAudioSpeechesResult."""

    object: Literal["organization.usage.audio_speeches.result"]
    characters: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None

class UsageAudioSpeechesResponseDataResultOrganizationUsageAudioTranscriptionsResult(Model):
    """Schema: UsageAudioTranscriptionsResult."""

    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None

class UsageAudioSpeechesResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(Model):
    """Schema: UsageCodeInterpreterSessionsResult."""

    object: Literal["organization.usage.code_interpreter_sessions.result"]
    num_sessions: int
    project_id: str | None = None

class UsageAudioSpeechesResponseDataResultOrganizationUsageCompletionsResult(Model):
    """Schema: UsageCompletionsResult."""

    object: Literal["organization.usage.completions.result"]
    input_tokens: int
    input_cached_tokens: int | None = None
    output_tokens: int
    input_audio_tokens: int | None = None
    output_audio_tokens: int | None = None
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
    batch: bool | None = None
    service_tier: str | None = None

class UsageAudioSpeechesResponseDataResultOrganizationUsageEmbeddingsResult(Model):
    """Schema: UsageEmbeddingsResult."""

    object: Literal["organization.usage.embeddings.result"]
    input_tokens: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None

class UsageAudioSpeechesResponseDataResultOrganizationUsageFileSearchesResult(Model):
    """Schema: UsageFileSearchCallsResult."""

    object: Literal["organization.usage.file_searches.result"]
    num_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    vector_store_id: str | None = None

class UsageAudioSpeechesResponseDataResultOrganizationUsageImagesResult(Model):
    """Schema: UsageImagesResult."""

    object: Literal["organization.usage.images.result"]
    images: int
    num_model_requests: int
    source: str | None = None
    size: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None

class UsageAudioSpeechesResponseDataResultOrganizationUsageModerationsResult(Model):
    """Schema: UsageModerationsResult."""

    object: Literal["organization.usage.moderations.result"]
    input_tokens: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None

class UsageAudioSpeechesResponseDataResultOrganizationUsageVectorStoresResult(Model):
    """Schema: UsageVectorStoresResult."""

    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None

class UsageAudioSpeechesResponseDataResultOrganizationUsageWebSearchesResult(Model):
    """Schema: UsageWebSearchCallsResult."""

    object: Literal["organization.usage.web_searches.result"]
    num_model_requests: int
    num_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
    context_level: str | None = None

class UsageCostsResponse(Model):
    """Schema: UsageResponse."""

    object: Literal["page"]
    data: list[UsageAudioSpeechesResponseData]
    has_more: bool
    next_page: str | None

class UserDeleteResponse(Model):
    object: Literal["organization.user.deleted"]
    id: str
    deleted: bool

CertificateActivateResponse: TypeAlias = "CertificateListResponse"

CertificateDeactivateResponse: TypeAlias = "CertificateListResponse"

OrganizationSpendLimit: TypeAlias = "ProjectSpendLimit"

UsageAudioSpeechesResponse: TypeAlias = "UsageCostsResponse"

UsageAudioTranscriptionsResponse: TypeAlias = "UsageCostsResponse"

UsageCodeInterpreterSessionsResponse: TypeAlias = "UsageCostsResponse"

UsageCompletionsResponse: TypeAlias = "UsageCostsResponse"

UsageEmbeddingsResponse: TypeAlias = "UsageCostsResponse"

UsageFileSearchCallsResponse: TypeAlias = "UsageCostsResponse"

UsageImagesResponse: TypeAlias = "UsageCostsResponse"

UsageModerationsResponse: TypeAlias = "UsageCostsResponse"

UsageVectorStoresResponse: TypeAlias = "UsageCostsResponse"

UsageWebSearchCallsResponse: TypeAlias = "UsageCostsResponse"

UNIONS = {
    "UsageAudioSpeechesResponseDataResult": Tagged(
        "object",
        {
            "organization.usage.completions.result": "UsageAudioSpeechesResponseDataResultOrganizationUsageCompletionsResult",
            "organization.usage.embeddings.result": "UsageAudioSpeechesResponseDataResultOrganizationUsageEmbeddingsResult",
            "organization.usage.moderations.result": "UsageAudioSpeechesResponseDataResultOrganizationUsageModerationsResult",
            "organization.usage.images.result": "UsageAudioSpeechesResponseDataResultOrganizationUsageImagesResult",
            "organization.usage.audio_speeches.result": "UsageAudioSpeechesResponseDataResultOrganizationUsageAudioSpeechesResult",
            "organization.usage.audio_transcriptions.result": "UsageAudioSpeechesResponseDataResultOrganizationUsageAudioTranscriptionsResult",
            "organization.usage.vector_stores.result": "UsageAudioSpeechesResponseDataResultOrganizationUsageVectorStoresResult",
            "organization.usage.code_interpreter_sessions.result": "UsageAudioSpeechesResponseDataResultOrganizationUsageCodeInterpreterSessionsResult",
            "organization.usage.file_searches.result": "UsageAudioSpeechesResponseDataResultOrganizationUsageFileSearchesResult",
            "organization.usage.web_searches.result": "UsageAudioSpeechesResponseDataResultOrganizationUsageWebSearchesResult",
            "organization.costs.result": "UsageAudioSpeechesResponseDataResultOrganizationCostsResult",
        },
    )
}

ELSEWHERE = {"ProjectSpendLimit": "types.admin.organization.projects._models:ProjectSpendLimit"}
