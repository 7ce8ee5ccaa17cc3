# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.admin.organization.projects` holds of requests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ....._core import TYPE_CHECKING, CallOptions

if TYPE_CHECKING:
    from .._params import SpendAlertNotificationChannelParam

class APIKeyListParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.api_keys.list`. Source: GET
    /organization/projects/{project_id}/api_keys.
    """

    limit: int
    """How many items a page has at most. Default 20."""
    after: str
    """Go on after the item with this id."""

class CertificateActivateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.certificates.activate`. Source: POST
    /organization/projects/{project_id}/certificates/activate.
    """

    certificate_ids: Required[Sequence[str]]
    """1 to 10 items."""

class CertificateDeactivateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.certificates.deactivate`. Source: POST
    /organization/projects/{project_id}/certificates/deactivate.
    """

    certificate_ids: Required[Sequence[str]]
    """1 to 10 items."""

class CertificateListParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.certificates.list`. Source: GET
    /organization/projects/{project_id}/certificates.
    """

    limit: int
    """How many items a page has at most. Default 20."""
    after: str
    """Go on after the item with this id."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `desc`."""

class DataRetentionUpdateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.data_retention.update`. Source: POST
    /organization/projects/{project_id}/data_retention.
    """

    retention_type: Required[
        Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
    ]

class GroupCreateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.groups.create`. Source: POST
    /organization/projects/{project_id}/groups.
    """

    group_id: Required[str]
    role: Required[str]

class GroupListParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.groups.list`. Source: GET
    /organization/projects/{project_id}/groups.
    """

    limit: int
    """How many items a page has at most. 0 to 100; default 20."""
    after: str
    """Go on after the item with this id."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `asc`."""

class GroupRetrieveParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.groups.retrieve`. Source: GET
    /organization/projects/{project_id}/groups/{group_id}.
    """

    group_type: Literal["group", "tenant_group"]
    """Default `group`."""

class HostedToolPermissionUpdateParam(TypedDict, total=False):
    enabled: Required[bool]

class HostedToolPermissionUpdateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.hosted_tool_permissions.update`. Source: POST
    /organization/projects/{project_id}/hosted_tool_permissions.
    """

    file_search: HostedToolPermissionUpdateParam | None
    web_search: HostedToolPermissionUpdateParam | None
    image_generation: HostedToolPermissionUpdateParam | None
    mcp: HostedToolPermissionUpdateParam | None
    code_interpreter: HostedToolPermissionUpdateParam | None

class ModelPermissionUpdateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.model_permissions.update`. Source: POST
    /organization/projects/{project_id}/model_permissions.
    """

    mode: Required[Literal["allow_list", "deny_list"]]
    model_ids: Required[Sequence[str]]

class RateLimitListRateLimitsParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.rate_limits.list_rate_limits`. Source: GET
    /organization/projects/{project_id}/rate_limits.
    """

    limit: int
    """How many items a page has at most. Default 100."""
    after: str
    """Go on after the item with this id."""
    before: str
    """The items before the one with this id."""

class RateLimitUpdateRateLimitParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.rate_limits.update_rate_limit`. Source: POST
    /organization/projects/{project_id}/rate_limits/{rate_limit_id}.
    """

    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    max_images_per_1_minute: int
    max_audio_megabytes_per_1_minute: int
    max_requests_per_1_day: int
    batch_1_day_max_input_tokens: int

class RoleCreateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.roles.create`. Source: POST /projects/{project_id}/roles."""

    role_name: Required[str]
    permissions: Required[Sequence[str]]
    description: str | None

class RoleListParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.roles.list`. Source: GET /projects/{project_id}/roles."""

    limit: int
    """How many items a page has at most. 0 to 1000; default 1000."""
    after: str
    """Go on after the item with this id."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `asc`."""

class RoleUpdateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.roles.update`. Source: POST
    /projects/{project_id}/roles/{role_id}.
    """

    permissions: Sequence[str] | None
    description: str | None
    role_name: str | None

class ServiceAccountCreateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.service_accounts.create`. Source: POST
    /organization/projects/{project_id}/service_accounts.
    """

    name: Required[str]

class ServiceAccountListParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.service_accounts.list`. Source: GET
    /organization/projects/{project_id}/service_accounts.
    """

    limit: int
    """How many items a page has at most. Default 20."""
    after: str
    """Go on after the item with this id."""

class ServiceAccountUpdateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.service_accounts.update`. Source: POST
    /organization/projects/{project_id}/service_accounts/{service_account_id}.
    """

    name: str
    role: Literal["member", "owner"]

class SpendAlertCreateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.spend_alerts.create`. Source: POST
    /organization/projects/{project_id}/spend_alerts.
    """

    threshold_amount: Required[int]
    """At least 0."""
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[SpendAlertNotificationChannelParam]

class SpendAlertListParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.spend_alerts.list`. Source: GET
    /organization/projects/{project_id}/spend_alerts.
    """

    limit: int
    """How many items a page has at most. 0 to 100."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `asc`."""
    after: str
    """Go on after the item with this id."""
    before: str
    """The items before the one with this id."""

class SpendAlertUpdateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.spend_alerts.update`. Source: POST
    /organization/projects/{project_id}/spend_alerts/{alert_id}.
    """

    threshold_amount: Required[int]
    """At least 0."""
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[SpendAlertNotificationChannelParam]

class UserCreateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.users.create`. Source: POST
    /organization/projects/{project_id}/users.
    """

    role: Required[str]
    user_id: str | None
    email: str | None

class UserListParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.users.list`. Source: GET
    /organization/projects/{project_id}/users.
    """

    limit: int
    """How many items a page has at most. Default 20."""
    after: str
    """Go on after the item with this id."""

class UserUpdateParams(CallOptions, total=False):
    """Arguments of `client.admin.organization.projects.users.update`. Source: POST
    /organization/projects/{project_id}/users/{user_id}.
    """

    role: str | None
