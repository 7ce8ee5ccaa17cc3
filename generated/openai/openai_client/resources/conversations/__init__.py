# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.conversations`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation, subresource

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ...types.conversations._models import Conversation, ConversationDeletedResource
    from ...types.conversations._params import ConversationCreateParams, ConversationUpdateParams
    from .items import Items

_CREATE = Endpoint(
    "POST",
    "/conversations",
    body="metadata items",
    answer="types.conversations._models:Conversation",
    security=("ApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/conversations/{conversation_id}",
    answer="types.conversations._models:ConversationDeletedResource",
    security=("ApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/conversations/{conversation_id}",
    answer="types.conversations._models:Conversation",
    security=("ApiKeyAuth",),
)

_UPDATE = Endpoint(
    "POST",
    "/conversations/{conversation_id}",
    body="metadata!",
    answer="types.conversations._models:Conversation",
    security=("ApiKeyAuth",),
)


class Conversations(Resource[E]):
    """Conversations that the service keeps."""

    _path = "conversations"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Conversations[Raw], Conversations[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Conversations[Streamed], Conversations[AsyncStreamed]]]

    @subresource
    def items(self) -> Items[E]:
        from .items import Items

        return Items(self._engine)

    @operation
    def create(self, **params: Unpack[ConversationCreateParams]) -> Request[Conversation]:
        """Create a conversation. Source: `POST /conversations` (createConversation)."""
        return _CREATE.call(params)

    @operation
    def delete(self, conversation_id: str, **options: Unpack[CallOptions]) -> Request[ConversationDeletedResource]:
        """Delete a conversation. Source: `DELETE /conversations/{conversation_id}` (deleteConversation)."""
        return _DELETE.call(options, conversation_id)

    @operation
    def retrieve(self, conversation_id: str, **options: Unpack[CallOptions]) -> Request[Conversation]:
        """Fetch a conversation. Source: `GET /conversations/{conversation_id}` (getConversation)."""
        return _RETRIEVE.call(options, conversation_id)

    @operation
    def update(self, conversation_id: str, **params: Unpack[ConversationUpdateParams]) -> Request[Conversation]:
        """Change a conversation's metadata.

        Source: `POST /conversations/{conversation_id}` (updateConversation).
        """
        return _UPDATE.call(params, conversation_id)
