# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.groups`."""

from __future__ import annotations

from ....._core import TYPE_CHECKING, E, Endpoint, Resource, operation, subresource

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ....._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from .....pagination import NextCursorPages
    from .....types.admin.organization._models import Group, GroupDeleteResponse, GroupUpdateResponse
    from .....types.admin.organization._params import GroupCreateParams, GroupListParams, GroupUpdateParams
    from .roles import Roles
    from .users import Users

_CREATE = Endpoint(
    "POST",
    "/organization/groups",
    body="name!",
    answer="types.admin.organization._models:Group",
    security=("AdminApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/organization/groups/{group_id}",
    answer="types.admin.organization._models:GroupDeleteResponse",
    security=("AdminApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/organization/groups",
    query="limit after order",
    answer="types.admin.organization._models:Group",
    page="pagination:SyncNextCursorPage:AsyncNextCursorPage",
    security=("AdminApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/organization/groups/{group_id}",
    answer="types.admin.organization._models:Group",
    security=("AdminApiKeyAuth",),
)

_UPDATE = Endpoint(
    "POST",
    "/organization/groups/{group_id}",
    body="name!",
    answer="types.admin.organization._models:GroupUpdateResponse",
    security=("AdminApiKeyAuth",),
)


class Groups(Resource[E]):
    """Groups of users."""

    _path = "admin.organization.groups"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Groups[Raw], Groups[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Groups[Streamed], Groups[AsyncStreamed]]]

    @subresource
    def roles(self) -> Roles[E]:
        from .roles import Roles

        return Roles(self._engine)

    @subresource
    def users(self) -> Users[E]:
        from .users import Users

        return Users(self._engine)

    @operation
    def create(self, **params: Unpack[GroupCreateParams]) -> Request[Group]:
        """Create a group of users of the organization. Source: `POST /organization/groups` (create-group)."""
        return _CREATE.call(params)

    @operation
    def delete(self, group_id: str, **options: Unpack[CallOptions]) -> Request[GroupDeleteResponse]:
        """Delete a group of users of the organization.

        Source: `DELETE /organization/groups/{group_id}` (delete-group).
        """
        return _DELETE.call(options, group_id)

    @operation
    def list(self, **params: Unpack[GroupListParams]) -> NextCursorPages[Group]:
        """List the groups of users of the organization, page by page.

        Source: `GET /organization/groups` (list-groups).
        """
        return _LIST.call(params)

    @operation
    def retrieve(self, group_id: str, **options: Unpack[CallOptions]) -> Request[Group]:
        """Fetch a group of users of the organization.

        Source: `GET /organization/groups/{group_id}` (retrieve-group).
        """
        return _RETRIEVE.call(options, group_id)

    @operation
    def update(self, group_id: str, **params: Unpack[GroupUpdateParams]) -> Request[GroupUpdateResponse]:
        """Change a group of users of the organization.

        Source: `POST /organization/groups/{group_id}` (update-group).
        """
        return _UPDATE.call(params, group_id)
