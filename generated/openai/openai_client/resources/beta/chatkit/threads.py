# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.beta.chatkit.threads`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ....pagination import ConversationCursorPages
    from ....types.beta.chatkit._models import ChatKitThread, ThreadDeleteResponse, ThreadItem
    from ....types.beta.chatkit._params import ThreadListItemsParams, ThreadListParams

_DELETE = Endpoint(
    "DELETE",
    "/chatkit/threads/{thread_id}",
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
    answer="types.beta.chatkit._models:ThreadDeleteResponse",
    security=("ApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/chatkit/threads",
    query="limit order after before user",
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
    answer="types.beta.chatkit._models:ChatKitThread",
    page="pagination:SyncConversationCursorPage:AsyncConversationCursorPage",
    security=("ApiKeyAuth",),
)

_LIST_ITEMS = Endpoint(
    "GET",
    "/chatkit/threads/{thread_id}/items",
    query="limit order after before",
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
    answer="types.beta.chatkit._models:ThreadItem",
    page="pagination:SyncConversationCursorPage:AsyncConversationCursorPage",
    security=("ApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/chatkit/threads/{thread_id}",
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
    answer="types.beta.chatkit._models:ChatKitThread",
    security=("ApiKeyAuth",),
)


class Threads(Resource[E]):
    """What was said in embedded chats."""

    _path = "beta.chatkit.threads"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Threads[Raw], Threads[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Threads[Streamed], Threads[AsyncStreamed]]]

    @operation
    def delete(self, thread_id: str, **options: Unpack[CallOptions]) -> Request[ThreadDeleteResponse]:
        """Delete a ChatKit thread. Source: `DELETE /chatkit/threads/{thread_id}` (DeleteThreadMethod)."""
        return _DELETE.call(options, thread_id)

    @operation
    def list(self, **params: Unpack[ThreadListParams]) -> ConversationCursorPages[ChatKitThread]:
        """List the ChatKit threads, page by page. Source: `GET /chatkit/threads` (ListThreadsMethod)."""
        return _LIST.call(params)

    @operation
    def list_items(
        self, thread_id: str, **params: Unpack[ThreadListItemsParams]
    ) -> ConversationCursorPages[ThreadItem]:
        """List the items of a ChatKit thread, page by page.

        Source: `GET /chatkit/threads/{thread_id}/items` (ListThreadItemsMethod).
        """
        return _LIST_ITEMS.call(params, thread_id)

    @operation
    def retrieve(self, thread_id: str, **options: Unpack[CallOptions]) -> Request[ChatKitThread]:
        """Fetch a ChatKit thread. Source: `GET /chatkit/threads/{thread_id}` (GetThreadMethod)."""
        return _RETRIEVE.call(options, thread_id)
