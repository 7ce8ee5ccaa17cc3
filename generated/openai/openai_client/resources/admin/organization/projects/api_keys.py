# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.projects.api_keys`."""

from __future__ import annotations

from ....._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ....._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from .....pagination import ConversationCursorPages
    from .....types.admin.organization.projects._models import APIKeyDeleteResponse, ProjectAPIKey
    from .....types.admin.organization.projects._params import APIKeyListParams

_DELETE = Endpoint(
    "DELETE",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    answer="types.admin.organization.projects._models:APIKeyDeleteResponse",
    security=("AdminApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/organization/projects/{project_id}/api_keys",
    query="limit after",
    answer="types.admin.organization.projects._models:ProjectAPIKey",
    page="pagination:SyncConversationCursorPage:AsyncConversationCursorPage",
    security=("AdminApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    answer="types.admin.organization.projects._models:ProjectAPIKey",
    security=("AdminApiKeyAuth",),
)


class ApiKeys(Resource[E]):
    """Calls of `client.admin.organization.projects.api_keys`."""

    _path = "admin.organization.projects.api_keys"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[ApiKeys[Raw], ApiKeys[AsyncRaw]]]
        with_streaming_response: ClassVar[View[ApiKeys[Streamed], ApiKeys[AsyncStreamed]]]

    @operation
    def delete(
        self, api_key_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> Request[APIKeyDeleteResponse]:
        """Delete an API key of a project.

        Source: `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}` (delete-project-api-key).
        """
        return _DELETE.call(options, project_id, api_key_id)

    @operation
    def list(self, project_id: str, **params: Unpack[APIKeyListParams]) -> ConversationCursorPages[ProjectAPIKey]:
        """List the API keys of a project, page by page.

        Source: `GET /organization/projects/{project_id}/api_keys` (list-project-api-keys).
        """
        return _LIST.call(params, project_id)

    @operation
    def retrieve(self, api_key_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Request[ProjectAPIKey]:
        """Fetch an API key of a project.

        Source: `GET /organization/projects/{project_id}/api_keys/{api_key_id}` (retrieve-project-api-key).
        """
        return _RETRIEVE.call(options, project_id, api_key_id)
