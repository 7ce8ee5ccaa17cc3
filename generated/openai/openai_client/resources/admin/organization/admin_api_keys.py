# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.admin_api_keys`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ....pagination import CursorPages
    from ....types.admin.organization._models import AdminAPIKey, AdminAPIKeyCreateResponse, AdminAPIKeyDeleteResponse
    from ....types.admin.organization._params import AdminAPIKeyCreateParams, AdminAPIKeyListParams

_CREATE = Endpoint(
    "POST",
    "/organization/admin_api_keys",
    body="name!",
    answer="types.admin.organization._models:AdminAPIKeyCreateResponse",
    security=("AdminApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/organization/admin_api_keys/{key_id}",
    answer="types.admin.organization._models:AdminAPIKeyDeleteResponse",
    security=("AdminApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/organization/admin_api_keys",
    query="after order limit",
    answer="types.admin.organization._models:AdminAPIKey",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("AdminApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/organization/admin_api_keys/{key_id}",
    answer="types.admin.organization._models:AdminAPIKey",
    security=("AdminApiKeyAuth",),
)


class AdminApiKeys(Resource[E]):
    """Keys for administrators."""

    _path = "admin.organization.admin_api_keys"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[AdminApiKeys[Raw], AdminApiKeys[AsyncRaw]]]
        with_streaming_response: ClassVar[View[AdminApiKeys[Streamed], AdminApiKeys[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[AdminAPIKeyCreateParams]) -> Request[AdminAPIKeyCreateResponse]:
        """Create an admin key; its value is in this answer only.

        Source: `POST /organization/admin_api_keys` (admin-api-keys-create).
        """
        return _CREATE.call(params)

    @operation
    def delete(self, key_id: str, **options: Unpack[CallOptions]) -> Request[AdminAPIKeyDeleteResponse]:
        """Delete an admin key of the organization.

        Source: `DELETE /organization/admin_api_keys/{key_id}` (admin-api-keys-delete).
        """
        return _DELETE.call(options, key_id)

    @operation
    def list(self, **params: Unpack[AdminAPIKeyListParams]) -> CursorPages[AdminAPIKey]:
        """List the admin keys of the organization, page by page.

        Source: `GET /organization/admin_api_keys` (admin-api-keys-list).
        """
        return _LIST.call(params)

    @operation
    def retrieve(self, key_id: str, **options: Unpack[CallOptions]) -> Request[AdminAPIKey]:
        """Fetch an admin key of the organization.

        Source: `GET /organization/admin_api_keys/{key_id}` (admin-api-keys-get).
        """
        return _RETRIEVE.call(options, key_id)
