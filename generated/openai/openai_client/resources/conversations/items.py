# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.conversations.items`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ...pagination import ConversationCursorPages
    from ...types.conversations._models import Conversation, ConversationItem, ConversationItemList
    from ...types.conversations._params import ItemCreateParams, ItemListParams, ItemRetrieveParams

_CREATE = Endpoint(
    "POST",
    "/conversations/{conversation_id}/items",
    query="include",
    body="items!",
    answer="types.conversations._models:ConversationItemList",
    security=("ApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/conversations/{conversation_id}/items/{item_id}",
    answer="types.conversations._models:Conversation",
    security=("ApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/conversations/{conversation_id}/items",
    query="limit order after include",
    answer="types.conversations._models:ConversationItem",
    page="pagination:SyncConversationCursorPage:AsyncConversationCursorPage",
    security=("ApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/conversations/{conversation_id}/items/{item_id}",
    query="include",
    answer="types.conversations._models:ConversationItem",
    security=("ApiKeyAuth",),
)


class Items(Resource[E]):
    """What a conversation consists of."""

    _path = "conversations.items"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Items[Raw], Items[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Items[Streamed], Items[AsyncStreamed]]]

    @operation
    def create(self, conversation_id: str, **params: Unpack[ItemCreateParams]) -> Request[ConversationItemList]:
        """Add items to a conversation.

        Source: `POST /conversations/{conversation_id}/items` (createConversationItems).
        """
        return _CREATE.call(params, conversation_id)

    @operation
    def delete(self, item_id: str, *, conversation_id: str, **options: Unpack[CallOptions]) -> Request[Conversation]:
        """Delete an item of a conversation.

        Source: `DELETE /conversations/{conversation_id}/items/{item_id}` (deleteConversationItem).
        """
        return _DELETE.call(options, conversation_id, item_id)

    @operation
    def list(self, conversation_id: str, **params: Unpack[ItemListParams]) -> ConversationCursorPages[ConversationItem]:
        """List the items of a conversation, page by page.

        Source: `GET /conversations/{conversation_id}/items` (listConversationItems).
        """
        return _LIST.call(params, conversation_id)

    @operation
    def retrieve(
        self, item_id: str, *, conversation_id: str, **params: Unpack[ItemRetrieveParams]
    ) -> Request[ConversationItem]:
        """Fetch an item of a conversation.

        Source: `GET /conversations/{conversation_id}/items/{item_id}` (getConversationItem).
        """
        return _RETRIEVE.call(params, conversation_id, item_id)
