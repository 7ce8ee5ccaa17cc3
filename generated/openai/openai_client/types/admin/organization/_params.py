# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.admin.organization` holds of requests."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ...._core import CallOptions

class AdminAPIKeyCreateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.admin_api_keys.create`. Source: POST /organization/admin_api_keys."""

    name: Required[str]

class AdminAPIKeyListParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.admin_api_keys.list`. Source: GET /organization/admin_api_keys."""

    after: str | None
    """Go on after the item with this id."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `asc`."""
    limit: int
    """How many items a page has at most. Default 20."""

AuditLogEventTypeParam: TypeAlias = """
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

class AuditLogListEffectiveAtParam(TypedDict, total=False):
    """Schema: GET /organization/audit_logs."""

    gt: int
    gte: int
    lt: int
    lte: int

class AuditLogListParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.audit_logs.list`. Source: GET /organization/audit_logs."""

    effective_at: AuditLogListEffectiveAtParam
    project_ids: Sequence[str]
    event_types: Sequence[AuditLogEventTypeParam]
    actor_ids: Sequence[str]
    actor_emails: Sequence[str]
    resource_ids: Sequence[str]
    limit: int
    """How many items a page has at most. Default 20."""
    after: str
    """Go on after the item with this id."""
    before: str
    """The items before the one with this id."""

class CertificateActivateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.certificates.activate`. Source: POST
    /organization/certificates/activate.
    """

    certificate_ids: Required[Sequence[str]]
    """1 to 10 items."""

class CertificateCreateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.certificates.create`. Source: POST /organization/certificates."""

    certificate: Required[str]
    name: str

class CertificateDeactivateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.certificates.deactivate`. Source: POST
    /organization/certificates/deactivate.
    """

    certificate_ids: Required[Sequence[str]]
    """1 to 10 items."""

class CertificateListParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.certificates.list`. Source: GET /organization/certificates."""

    limit: int
    """How many items a page has at most. Default 20."""
    after: str
    """Go on after the item with this id."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `desc`."""

class CertificateRetrieveParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.certificates.retrieve`. Source: GET
    /organization/certificates/{certificate_id}.
    """

    include: Sequence[Literal["content"]]
    """Further parts that the answer shall have."""

class CertificateUpdateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.certificates.update`. Source: POST
    /organization/certificates/{certificate_id}.
    """

    name: str

class DataRetentionUpdateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.data_retention.update`. Source: POST /organization/data_retention."""

    retention_type: Required[
        Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
    ]

class GroupCreateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.groups.create`. Source: POST /organization/groups."""

    name: Required[str]
    """1 to 255 characters."""

class GroupListParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.groups.list`. Source: GET /organization/groups."""

    limit: int
    """How many items a page has at most. 0 to 1000; default 100."""
    after: str
    """Go on after the item with this id."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `asc`."""

class GroupUpdateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.groups.update`. Source: POST /organization/groups/{group_id}."""

    name: Required[str]
    """1 to 255 characters."""

class InviteCreateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.invites.create`. Source: POST /organization/invites."""

    email: Required[str]
    role: Required[Literal["reader", "owner"]]
    projects: Iterable[InviteRequestProjectParam]

class InviteListParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.invites.list`. Source: GET /organization/invites."""

    limit: int
    """How many items a page has at most. Default 20."""
    after: str
    """Go on after the item with this id."""

class InviteRequestProjectParam(TypedDict, total=False):
    """Schema: InviteRequest.projects[]."""

    id: Required[str]
    role: Required[Literal["member", "owner"]]

class ProjectCreateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.create`. Source: POST /organization/projects."""

    name: Required[str]
    geography: str | None
    external_key_id: str | None

class ProjectListParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.list`. Source: GET /organization/projects."""

    limit: int
    """How many items a page has at most. Default 20."""
    after: str
    """Go on after the item with this id."""
    include_archived: bool
    """Default `False`."""

class ProjectUpdateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.update`. Source: POST
    /organization/projects/{project_id}.
    """

    name: str | None
    external_key_id: str | None
    geography: str | None

class RoleCreateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.roles.create`. Source: POST /organization/roles."""

    role_name: Required[str]
    permissions: Required[Sequence[str]]
    description: str | None

class RoleListParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.roles.list`. Source: GET /organization/roles."""

    limit: int
    """How many items a page has at most. 0 to 1000; default 1000."""
    after: str
    """Go on after the item with this id."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `asc`."""

class RoleUpdateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.roles.update`. Source: POST /organization/roles/{role_id}."""

    permissions: Sequence[str] | None
    description: str | None
    role_name: str | None

class SpendAlertCreateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.spend_alerts.create`. Source: POST /organization/spend_alerts."""

    threshold_amount: Required[int]
    """At least 0."""
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[SpendAlertNotificationChannelParam]

class SpendAlertListParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.spend_alerts.list`. Source: GET /organization/spend_alerts."""

    limit: int
    """How many items a page has at most. 0 to 100."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `asc`."""
    after: str
    """Go on after the item with this id."""
    before: str
    """The items before the one with this id."""

class SpendAlertNotificationChannelParam(TypedDict, total=False):
    type: Required[Literal["email"]]
    recipients: Required[Sequence[str]]
    subject_prefix: str | None

class SpendAlertUpdateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.spend_alerts.update`. Source: POST
    /organization/spend_alerts/{alert_id}.
    """

    threshold_amount: Required[int]
    """At least 0."""
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[SpendAlertNotificationChannelParam]

class UsageAudioSpeechesParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.usage.audio_speeches`. Source: GET
    /organization/usage/audio_speeches.
    """

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1m", "1h", "1d"]
    """Default `1d`."""
    project_ids: Sequence[str]
    user_ids: Sequence[str]
    api_key_ids: Sequence[str]
    models: Sequence[str]
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    """How many items a page has at most."""
    page: str

class UsageAudioTranscriptionsParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.usage.audio_transcriptions`. Source: GET
    /organization/usage/audio_transcriptions.
    """

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1m", "1h", "1d"]
    """Default `1d`."""
    project_ids: Sequence[str]
    user_ids: Sequence[str]
    api_key_ids: Sequence[str]
    models: Sequence[str]
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    """How many items a page has at most."""
    page: str

class UsageCodeInterpreterSessionsParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.usage.code_interpreter_sessions`. Source: GET
    /organization/usage/code_interpreter_sessions.
    """

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1m", "1h", "1d"]
    """Default `1d`."""
    project_ids: Sequence[str]
    group_by: Sequence[Literal["project_id"]]
    limit: int
    """How many items a page has at most."""
    page: str

class UsageCompletionsParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.usage.completions`. Source: GET /organization/usage/completions."""

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1m", "1h", "1d"]
    """Default `1d`."""
    project_ids: Sequence[str]
    user_ids: Sequence[str]
    api_key_ids: Sequence[str]
    models: Sequence[str]
    batch: bool
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier"]]
    limit: int
    """How many items a page has at most."""
    page: str

class UsageCostsParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.usage.costs`. Source: GET /organization/costs."""

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1d"]
    """Default `1d`."""
    project_ids: Sequence[str]
    api_key_ids: Sequence[str]
    group_by: Sequence[Literal["project_id", "line_item", "api_key_id"]]
    limit: int
    """How many items a page has at most. Default 7."""
    page: str

class UsageEmbeddingsParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.usage.embeddings`. Source: GET /organization/usage/embeddings."""

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1m", "1h", "1d"]
    """Default `1d`."""
    project_ids: Sequence[str]
    user_ids: Sequence[str]
    api_key_ids: Sequence[str]
    models: Sequence[str]
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    """How many items a page has at most."""
    page: str

class UsageFileSearchCallsParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.usage.file_search_calls`. Source: GET
    /organization/usage/file_search_calls.
    """

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1m", "1h", "1d"]
    """Default `1d`."""
    project_ids: Sequence[str]
    user_ids: Sequence[str]
    api_key_ids: Sequence[str]
    vector_store_ids: Sequence[str]
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]]
    limit: int
    """How many items a page has at most."""
    page: str

class UsageImagesParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.usage.images`. Source: GET /organization/usage/images."""

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1m", "1h", "1d"]
    """Default `1d`."""
    sources: Sequence[Literal["image.generation", "image.edit", "image.variation"]]
    sizes: Sequence[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]]
    project_ids: Sequence[str]
    user_ids: Sequence[str]
    api_key_ids: Sequence[str]
    models: Sequence[str]
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]]
    limit: int
    """How many items a page has at most."""
    page: str

class UsageModerationsParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.usage.moderations`. Source: GET /organization/usage/moderations."""

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1m", "1h", "1d"]
    """Default `1d`."""
    project_ids: Sequence[str]
    user_ids: Sequence[str]
    api_key_ids: Sequence[str]
    models: Sequence[str]
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    """How many items a page has at most."""
    page: str

class UsageVectorStoresParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.usage.vector_stores`. Source: GET
    /organization/usage/vector_stores.
    """

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1m", "1h", "1d"]
    """Default `1d`."""
    project_ids: Sequence[str]
    group_by: Sequence[Literal["project_id"]]
    limit: int
    """How many items a page has at most."""
    page: str

class UsageWebSearchCallsParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.usage.web_search_calls`. Source: GET
    /organization/usage/web_search_calls.
    """

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1m", "1h", "1d"]
    """Default `1d`."""
    project_ids: Sequence[str]
    user_ids: Sequence[str]
    api_key_ids: Sequence[str]
    models: Sequence[str]
    context_levels: Sequence[Literal["low", "medium", "high"]]
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "context_level"]]
    limit: int
    """How many items a page has at most."""
    page: str

class UserListParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.users.list`. Source: GET /organization/users."""

    limit: int
    """How many items a page has at most. Default 20."""
    after: str
    """Go on after the item with this id."""
    emails: Sequence[str]

class UserUpdateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.users.update`. Source: POST /organization/users/{user_id}."""

    role: str | None
    role_id: str | None
    technical_level: str | None
    developer_persona: str | None
