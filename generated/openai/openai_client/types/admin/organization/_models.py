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


class AuditLog(Model):
    """Schema: AuditLog."""

    id: str
    type: AuditLogEventType
    effective_at: int
    project: AuditLogProject | None = None
    actor: AuditLogActor | None = None
    api_key_created: AuditLogApiKeyCreated | None = None
    api_key_updated: AuditLogApiKeyUpdated | None = None
    api_key_deleted: AuditLogApiKeyDeleted | None = None
    checkpoint_permission_created: AuditLogCheckpointPermissionCreated | None = None
    checkpoint_permission_deleted: AuditLogCheckpointPermissionDeleted | None = None
    external_key_registered: AuditLogExternalKeyRegistered | None = None
    external_key_removed: AuditLogExternalKeyRemoved | None = None
    group_created: AuditLogGroupCreated | None = None
    group_updated: AuditLogGroupUpdated | None = None
    group_deleted: AuditLogGroupDeleted | None = None
    scim_enabled: AuditLogScimEnabled | None = None
    scim_disabled: AuditLogScimDisabled | None = None
    invite_sent: AuditLogInviteSent | None = None
    invite_accepted: AuditLogInviteAccepted | None = None
    invite_deleted: AuditLogInviteDeleted | None = None
    ip_allowlist_created: AuditLogIpAllowlistCreated | None = None
    ip_allowlist_updated: AuditLogIpAllowlistUpdated | None = None
    ip_allowlist_deleted: AuditLogIpAllowlistDeleted | None = None
    ip_allowlist_config_activated: AuditLogIpAllowlistConfigActivated | None = None
    ip_allowlist_config_deactivated: AuditLogIpAllowlistConfigDeactivated | None = None
    login_succeeded: dict[str, Any] | None = None
    login_failed: AuditLogLoginFailed | None = None
    logout_succeeded: dict[str, Any] | None = None
    logout_failed: AuditLogLogoutFailed | None = None
    organization_updated: AuditLogOrganizationUpdated | None = None
    project_created: AuditLogProjectCreated | None = None
    project_updated: AuditLogProjectUpdated | None = None
    project_archived: AuditLogProjectArchived | None = None
    project_deleted: AuditLogProjectDeleted | None = None
    rate_limit_updated: AuditLogRateLimitUpdated | None = None
    rate_limit_deleted: AuditLogRateLimitDeleted | None = None
    role_created: AuditLogRoleCreated | None = None
    role_updated: AuditLogRoleUpdated | None = None
    role_deleted: AuditLogRoleDeleted | None = None
    role_assignment_created: AuditLogRoleAssignmentCreated | None = None
    role_assignment_deleted: AuditLogRoleAssignmentDeleted | None = None
    service_account_created: AuditLogServiceAccountCreated | None = None
    service_account_updated: AuditLogServiceAccountUpdated | None = None
    service_account_deleted: AuditLogServiceAccountDeleted | None = None
    user_added: AuditLogUserAdded | None = None
    user_updated: AuditLogUserUpdated | None = None
    user_deleted: AuditLogUserDeleted | None = None
    certificate_created: AuditLogCertificateCreated | None = None
    certificate_updated: AuditLogCertificateUpdated | None = None
    certificate_deleted: AuditLogCertificateDeleted | None = None
    certificates_activated: AuditLogCertificatesActivated | None = None
    certificates_deactivated: AuditLogCertificatesDeactivated | None = None
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


class AuditLogActor(Model):
    """Schema: AuditLogActor."""

    type: Literal["session", "api_key"] | None = None
    session: AuditLogActorSession | None = None
    api_key: AuditLogActorApiKey | None = None


class AuditLogActorApiKey(Model):
    """Schema: AuditLogActorApiKey."""

    id: str | None = None
    type: Literal["user", "service_account"] | None = None
    user: AuditLogActorUser | None = None
    service_account: AuditLogActorServiceAccount | None = None


class AuditLogActorServiceAccount(Model):
    """Schema: AuditLogActorServiceAccount."""

    id: str | None = None


class AuditLogActorSession(Model):
    """Schema: AuditLogActorSession."""

    user: AuditLogActorUser | None = None
    ip_address: str | None = None


class AuditLogActorUser(Model):
    """Schema: AuditLogActorUser."""

    id: str | None = None
    email: str | None = None


class AuditLogApiKeyCreated(Model):
    """Schema: AuditLog.api_key.created."""

    id: str | None = None
    data: AuditLogApiKeyCreatedData | None = None


class AuditLogApiKeyCreatedData(Model):
    """Schema: AuditLog.api_key.created.data."""

    scopes: list[str] | None = None


class AuditLogApiKeyDeleted(Model):
    """Schema: AuditLog.api_key.deleted."""

    id: str | None = None


class AuditLogApiKeyUpdated(Model):
    """Schema: AuditLog.api_key.updated."""

    id: str | None = None
    changes_requested: AuditLogApiKeyUpdatedChangesRequested | None = None


class AuditLogApiKeyUpdatedChangesRequested(Model):
    """Schema: AuditLog.api_key.updated.changes_requested."""

    scopes: list[str] | None = None


class AuditLogCertificateCreated(Model):
    """Schema: AuditLog.certificate.created."""

    id: str | None = None
    name: str | None = None


class AuditLogCertificateDeleted(Model):
    """Schema: AuditLog.certificate.deleted."""

    id: str | None = None
    name: str | None = None
    certificate: str | None = None


class AuditLogCertificateUpdated(Model):
    """Schema: AuditLog.certificate.updated."""

    id: str | None = None
    name: str | None = None


class AuditLogCertificatesActivated(Model):
    """Schema: AuditLog.certificates.activated."""

    certificates: list[AuditLogCertificatesActivatedCertificate] | None = None


class AuditLogCertificatesActivatedCertificate(Model):
    """Schema: AuditLog.certificates.activated.certificates[]."""

    id: str | None = None
    name: str | None = None


class AuditLogCertificatesDeactivated(Model):
    """Schema: AuditLog.certificates.deactivated."""

    certificates: list[AuditLogCertificatesDeactivatedCertificate] | None = None


class AuditLogCertificatesDeactivatedCertificate(Model):
    """Schema: AuditLog.certificates.deactivated.certificates[]."""

    id: str | None = None
    name: str | None = None


class AuditLogCheckpointPermissionCreated(Model):
    """Schema: AuditLog.checkpoint.permission.created."""

    id: str | None = None
    data: AuditLogCheckpointPermissionCreatedData | None = None


class AuditLogCheckpointPermissionCreatedData(Model):
    """Schema: AuditLog.checkpoint.permission.created.data."""

    project_id: str | None = None
    fine_tuned_model_checkpoint: str | None = None


class AuditLogCheckpointPermissionDeleted(Model):
    """Schema: AuditLog.checkpoint.permission.deleted."""

    id: str | None = None


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
"""Schema: AuditLogEventType."""


class AuditLogExternalKeyRegistered(Model):
    """Schema: AuditLog.external_key.registered."""

    id: str | None = None
    data: dict[str, Any] | None = None


class AuditLogExternalKeyRemoved(Model):
    """Schema: AuditLog.external_key.removed."""

    id: str | None = None


class AuditLogGroupCreated(Model):
    """Schema: AuditLog.group.created."""

    id: str | None = None
    data: AuditLogGroupCreatedData | None = None


class AuditLogGroupCreatedData(Model):
    """Schema: AuditLog.group.created.data."""

    group_name: str | None = None


class AuditLogGroupDeleted(Model):
    """Schema: AuditLog.group.deleted."""

    id: str | None = None


class AuditLogGroupUpdated(Model):
    """Schema: AuditLog.group.updated."""

    id: str | None = None
    changes_requested: AuditLogGroupUpdatedChangesRequested | None = None


class AuditLogGroupUpdatedChangesRequested(Model):
    """Schema: AuditLog.group.updated.changes_requested."""

    group_name: str | None = None


class AuditLogInviteAccepted(Model):
    """Schema: AuditLog.invite.accepted."""

    id: str | None = None


class AuditLogInviteDeleted(Model):
    """Schema: AuditLog.invite.deleted."""

    id: str | None = None


class AuditLogInviteSent(Model):
    """Schema: AuditLog.invite.sent."""

    id: str | None = None
    data: AuditLogInviteSentData | None = None


class AuditLogInviteSentData(Model):
    """Schema: AuditLog.invite.sent.data."""

    email: str | None = None
    role: str | None = None


class AuditLogIpAllowlistConfigActivated(Model):
    """Schema: AuditLog.ip_allowlist.config.activated."""

    configs: list[AuditLogIpAllowlistConfigActivatedConfig] | None = None


class AuditLogIpAllowlistConfigActivatedConfig(Model):
    """Schema: AuditLog.ip_allowlist.config.activated.configs[]."""

    id: str | None = None
    name: str | None = None


class AuditLogIpAllowlistConfigDeactivated(Model):
    """Schema: AuditLog.ip_allowlist.config.deactivated."""

    configs: list[AuditLogIpAllowlistConfigDeactivatedConfig] | None = None


class AuditLogIpAllowlistConfigDeactivatedConfig(Model):
    """Schema: AuditLog.ip_allowlist.config.deactivated.configs[]."""

    id: str | None = None
    name: str | None = None


class AuditLogIpAllowlistCreated(Model):
    """Schema: AuditLog.ip_allowlist.created."""

    id: str | None = None
    name: str | None = None
    allowed_ips: list[str] | None = None


class AuditLogIpAllowlistDeleted(Model):
    """Schema: AuditLog.ip_allowlist.deleted."""

    id: str | None = None
    name: str | None = None
    allowed_ips: list[str] | None = None


class AuditLogIpAllowlistUpdated(Model):
    """Schema: AuditLog.ip_allowlist.updated."""

    id: str | None = None
    allowed_ips: list[str] | None = None


class AuditLogLoginFailed(Model):
    """Schema: AuditLog.login.failed."""

    error_code: str | None = None
    error_message: str | None = None


class AuditLogLogoutFailed(Model):
    """Schema: AuditLog.logout.failed."""

    error_code: str | None = None
    error_message: str | None = None


class AuditLogOrganizationUpdated(Model):
    """Schema: AuditLog.organization.updated."""

    id: str | None = None
    changes_requested: AuditLogOrganizationUpdatedChangesRequested | None = None


class AuditLogOrganizationUpdatedChangesRequested(Model):
    """Schema: AuditLog.organization.updated.changes_requested."""

    title: str | None = None
    description: str | None = None
    name: str | None = None
    threads_ui_visibility: str | None = None
    usage_dashboard_visibility: str | None = None
    api_call_logging: str | None = None
    api_call_logging_project_ids: str | None = None


class AuditLogProject(Model):
    """Schema: AuditLog.project."""

    id: str | None = None
    name: str | None = None


class AuditLogProjectArchived(Model):
    """Schema: AuditLog.project.archived."""

    id: str | None = None


class AuditLogProjectCreated(Model):
    """Schema: AuditLog.project.created."""

    id: str | None = None
    data: AuditLogProjectCreatedData | None = None


class AuditLogProjectCreatedData(Model):
    """Schema: AuditLog.project.created.data."""

    name: str | None = None
    title: str | None = None


class AuditLogProjectDeleted(Model):
    """Schema: AuditLog.project.deleted."""

    id: str | None = None


class AuditLogProjectUpdated(Model):
    """Schema: AuditLog.project.updated."""

    id: str | None = None
    changes_requested: AuditLogProjectUpdatedChangesRequested | None = None


class AuditLogProjectUpdatedChangesRequested(Model):
    """Schema: AuditLog.project.updated.changes_requested."""

    title: str | None = None


class AuditLogRateLimitDeleted(Model):
    """Schema: AuditLog.rate_limit.deleted."""

    id: str | None = None


class AuditLogRateLimitUpdated(Model):
    """Schema: AuditLog.rate_limit.updated."""

    id: str | None = None
    changes_requested: AuditLogRateLimitUpdatedChangesRequested | None = None


class AuditLogRateLimitUpdatedChangesRequested(Model):
    """Schema: AuditLog.rate_limit.updated.changes_requested."""

    max_requests_per_1_minute: int | None = None
    max_tokens_per_1_minute: int | None = None
    max_images_per_1_minute: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None
    batch_1_day_max_input_tokens: int | None = None


class AuditLogRoleAssignmentCreated(Model):
    """Schema: AuditLog.role.assignment.created."""

    id: str | None = None
    principal_id: str | None = None
    principal_type: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None


class AuditLogRoleAssignmentDeleted(Model):
    """Schema: AuditLog.role.assignment.deleted."""

    id: str | None = None
    principal_id: str | None = None
    principal_type: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None


class AuditLogRoleCreated(Model):
    """Schema: AuditLog.role.created."""

    id: str | None = None
    role_name: str | None = None
    permissions: list[str] | None = None
    resource_type: str | None = None
    resource_id: str | None = None


class AuditLogRoleDeleted(Model):
    """Schema: AuditLog.role.deleted."""

    id: str | None = None


class AuditLogRoleUpdated(Model):
    """Schema: AuditLog.role.updated."""

    id: str | None = None
    changes_requested: AuditLogRoleUpdatedChangesRequested | None = None


class AuditLogRoleUpdatedChangesRequested(Model):
    """Schema: AuditLog.role.updated.changes_requested."""

    role_name: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    permissions_added: list[str] | None = None
    permissions_removed: list[str] | None = None
    description: str | None = None
    metadata: dict[str, Any] | None = None


class AuditLogScimDisabled(Model):
    """Schema: AuditLog.scim.disabled."""

    id: str | None = None


class AuditLogScimEnabled(Model):
    """Schema: AuditLog.scim.enabled."""

    id: str | None = None


class AuditLogServiceAccountCreated(Model):
    """Schema: AuditLog.service_account.created."""

    id: str | None = None
    data: AuditLogServiceAccountCreatedData | None = None


class AuditLogServiceAccountCreatedData(Model):
    """Schema: AuditLog.service_account.created.data."""

    role: str | None = None


class AuditLogServiceAccountDeleted(Model):
    """Schema: AuditLog.service_account.deleted."""

    id: str | None = None


class AuditLogServiceAccountUpdated(Model):
    """Schema: AuditLog.service_account.updated."""

    id: str | None = None
    changes_requested: AuditLogServiceAccountUpdatedChangesRequested | None = None


class AuditLogServiceAccountUpdatedChangesRequested(Model):
    """Schema: AuditLog.service_account.updated.changes_requested."""

    role: str | None = None


class AuditLogUserAdded(Model):
    """Schema: AuditLog.user.added."""

    id: str | None = None
    data: AuditLogUserAddedData | None = None


class AuditLogUserAddedData(Model):
    """Schema: AuditLog.user.added.data."""

    role: str | None = None


class AuditLogUserDeleted(Model):
    """Schema: AuditLog.user.deleted."""

    id: str | None = None


class AuditLogUserUpdated(Model):
    """Schema: AuditLog.user.updated."""

    id: str | None = None
    changes_requested: AuditLogUserUpdatedChangesRequested | None = None


class AuditLogUserUpdatedChangesRequested(Model):
    """Schema: AuditLog.user.updated.changes_requested."""

    role: str | None = None


class Certificate(Model):
    """Schema: Certificate."""

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
    """Schema: Invite."""

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
    """Schema: InviteDeleteResponse."""

    object: Literal["organization.invite.deleted"]
    id: str
    deleted: bool


class InviteProject(Model):
    """Schema: Invite.projects[]."""

    id: str
    role: Literal["member", "owner"]


class OrganizationDataRetention(Model):
    """Schema: OrganizationDataRetention."""

    object: Literal["organization.data_retention"]
    type: Literal[
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]


class OrganizationSpendAlert(Model):
    """Schema: OrganizationSpendAlert."""

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
    """Schema: Project."""

    id: str
    object: Literal["organization.project"]
    name: str | None = None
    created_at: int
    archived_at: int | None = None
    status: str | None = None
    external_key_id: str | None = None


class Role(Model):
    """Schema: Role."""

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
    """Schema: UserDeleteResponse."""

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
    ),
}

ELSEWHERE = {
    "ProjectSpendLimit": "types.admin.organization.projects._models:ProjectSpendLimit",
}
