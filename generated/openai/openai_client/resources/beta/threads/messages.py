# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.beta.threads.messages`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ....pagination import CursorPages
    from ....types.beta.threads._models import Message, MessageDeleted
    from ....types.beta.threads._params import MessageCreateParams, MessageListParams, MessageUpdateParams

_CREATE = Endpoint(
    "POST",
    "/threads/{thread_id}/messages",
    body="role! content! attachments metadata",
    headers={"OpenAI-Beta": "assistants=v2"},
    answer="types.beta.threads._models:Message",
    security=("ApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/threads/{thread_id}/messages/{message_id}",
    headers={"OpenAI-Beta": "assistants=v2"},
    answer="types.beta.threads._models:MessageDeleted",
    security=("ApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/threads/{thread_id}/messages",
    query="limit order after before run_id",
    headers={"OpenAI-Beta": "assistants=v2"},
    answer="types.beta.threads._models:Message",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("ApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/threads/{thread_id}/messages/{message_id}",
    headers={"OpenAI-Beta": "assistants=v2"},
    answer="types.beta.threads._models:Message",
    security=("ApiKeyAuth",),
)

_UPDATE = Endpoint(
    "POST",
    "/threads/{thread_id}/messages/{message_id}",
    body="metadata",
    headers={"OpenAI-Beta": "assistants=v2"},
    answer="types.beta.threads._models:Message",
    security=("ApiKeyAuth",),
)


class Messages(Resource[E]):
    """Messages of a thread."""

    _path = "beta.threads.messages"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Messages[Raw], Messages[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Messages[Streamed], Messages[AsyncStreamed]]]

    @operation
    def create(self, thread_id: str, **params: Unpack[MessageCreateParams]) -> Request[Message]:
        """Add a message to a thread. Source: `POST /threads/{thread_id}/messages` (createMessage)."""
        return _CREATE.call(params, thread_id)

    @operation
    def delete(self, message_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> Request[MessageDeleted]:
        """Delete a message of a thread.

        Source: `DELETE /threads/{thread_id}/messages/{message_id}` (deleteMessage).
        """
        return _DELETE.call(options, thread_id, message_id)

    @operation
    def list(self, thread_id: str, **params: Unpack[MessageListParams]) -> CursorPages[Message]:
        """List the messages of a thread, page by page.

        Source: `GET /threads/{thread_id}/messages` (listMessages).
        """
        return _LIST.call(params, thread_id)

    @operation
    def retrieve(self, message_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> Request[Message]:
        """Fetch a message of a thread. Source: `GET /threads/{thread_id}/messages/{message_id}` (getMessage)."""
        return _RETRIEVE.call(options, thread_id, message_id)

    @operation
    def update(self, message_id: str, *, thread_id: str, **params: Unpack[MessageUpdateParams]) -> Request[Message]:
        """Change a message of a thread.

        Source: `POST /threads/{thread_id}/messages/{message_id}` (modifyMessage).
        """
        return _UPDATE.call(params, thread_id, message_id)
