# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.invites`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ....pagination import ConversationCursorPages
    from ....types.admin.organization._models import Invite, InviteDeleteResponse
    from ....types.admin.organization._params import InviteCreateParams, InviteListParams

_CREATE = Endpoint(
    "POST",
    "/organization/invites",
    body="email! role! projects",
    answer="types.admin.organization._models:Invite",
    security=("AdminApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/organization/invites/{invite_id}",
    answer="types.admin.organization._models:InviteDeleteResponse",
    security=("AdminApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/organization/invites",
    query="limit after",
    answer="types.admin.organization._models:Invite",
    page="pagination:SyncConversationCursorPage:AsyncConversationCursorPage",
    security=("AdminApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/organization/invites/{invite_id}",
    answer="types.admin.organization._models:Invite",
    security=("AdminApiKeyAuth",),
)


class Invites(Resource[E]):
    """Invitations to the organization."""

    _path = "admin.organization.invites"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Invites[Raw], Invites[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Invites[Streamed], Invites[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[InviteCreateParams]) -> Request[Invite]:
        """Invite somebody to the organization by mail. Source: `POST /organization/invites` (inviteUser)."""
        return _CREATE.call(params)

    @operation
    def delete(self, invite_id: str, **options: Unpack[CallOptions]) -> Request[InviteDeleteResponse]:
        """Withdraw an invitation that has not been accepted.

        Source: `DELETE /organization/invites/{invite_id}` (delete-invite).
        """
        return _DELETE.call(options, invite_id)

    @operation
    def list(self, **params: Unpack[InviteListParams]) -> ConversationCursorPages[Invite]:
        """List the invitations to the organization, page by page.

        Source: `GET /organization/invites` (list-invites).
        """
        return _LIST.call(params)

    @operation
    def retrieve(self, invite_id: str, **options: Unpack[CallOptions]) -> Request[Invite]:
        """Fetch an invitation to the organization.

        Source: `GET /organization/invites/{invite_id}` (retrieve-invite).
        """
        return _RETRIEVE.call(options, invite_id)
