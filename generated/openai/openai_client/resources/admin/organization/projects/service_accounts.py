# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.projects.service_accounts`."""

from __future__ import annotations

from ....._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ....._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from .....pagination import ConversationCursorPages
    from .....types.admin.organization.projects._models import (
        ProjectServiceAccount,
        ServiceAccountCreateResponse,
        ServiceAccountDeleteResponse,
    )
    from .....types.admin.organization.projects._params import (
        ServiceAccountCreateParams,
        ServiceAccountListParams,
        ServiceAccountUpdateParams,
    )

_CREATE = Endpoint(
    "POST",
    "/organization/projects/{project_id}/service_accounts",
    body="name!",
    answer="types.admin.organization.projects._models:ServiceAccountCreateResponse",
    security=("AdminApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    answer="types.admin.organization.projects._models:ServiceAccountDeleteResponse",
    security=("AdminApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/organization/projects/{project_id}/service_accounts",
    query="limit after",
    answer="types.admin.organization.projects._models:ProjectServiceAccount",
    page="pagination:SyncConversationCursorPage:AsyncConversationCursorPage",
    security=("AdminApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    answer="types.admin.organization.projects._models:ProjectServiceAccount",
    security=("AdminApiKeyAuth",),
)

_UPDATE = Endpoint(
    "POST",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    body="name role",
    answer="types.admin.organization.projects._models:ProjectServiceAccount",
    security=("AdminApiKeyAuth",),
)


class ServiceAccounts(Resource[E]):
    """Accounts for programs, with keys of their own."""

    _path = "admin.organization.projects.service_accounts"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[ServiceAccounts[Raw], ServiceAccounts[AsyncRaw]]]
        with_streaming_response: ClassVar[View[ServiceAccounts[Streamed], ServiceAccounts[AsyncStreamed]]]

    @operation
    def create(
        self, project_id: str, **params: Unpack[ServiceAccountCreateParams]
    ) -> Request[ServiceAccountCreateResponse]:
        """Create a service account in a project; its key is in this answer only.

        Source: `POST /organization/projects/{project_id}/service_accounts` (create-project-service-account).
        """
        return _CREATE.call(params, project_id)

    @operation
    def delete(
        self, service_account_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> Request[ServiceAccountDeleteResponse]:
        """Delete a service account of a project.

        Source: `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`
        (delete-project-service-account).
        """
        return _DELETE.call(options, project_id, service_account_id)

    @operation
    def list(
        self, project_id: str, **params: Unpack[ServiceAccountListParams]
    ) -> ConversationCursorPages[ProjectServiceAccount]:
        """List the service accounts of a project, page by page.

        Source: `GET /organization/projects/{project_id}/service_accounts` (list-project-service-accounts).
        """
        return _LIST.call(params, project_id)

    @operation
    def retrieve(
        self, service_account_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> Request[ProjectServiceAccount]:
        """Fetch a service account of a project.

        Source: `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`
        (retrieve-project-service-account).
        """
        return _RETRIEVE.call(options, project_id, service_account_id)

    @operation
    def update(
        self, service_account_id: str, *, project_id: str, **params: Unpack[ServiceAccountUpdateParams]
    ) -> Request[ProjectServiceAccount]:
        """Change a service account of a project.

        Source: `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`
        (update-project-service-account).
        """
        return _UPDATE.call(params, project_id, service_account_id)
