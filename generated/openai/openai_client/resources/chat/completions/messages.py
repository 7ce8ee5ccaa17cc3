# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.chat.completions.messages`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, Raw, Streamed, View
    from ....pagination import CursorPages
    from ....types.chat._models import ChatCompletionStoreMessage
    from ....types.chat.completions._params import MessageListParams

_LIST = Endpoint(
    "GET",
    "/chat/completions/{completion_id}/messages",
    query="after limit order",
    answer="types.chat._models:ChatCompletionStoreMessage",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("ApiKeyAuth",),
)


class Messages(Resource[E]):
    """Messages of stored chat completions."""

    _path = "chat.completions.messages"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Messages[Raw], Messages[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Messages[Streamed], Messages[AsyncStreamed]]]

    @operation
    def list(self, completion_id: str, **params: Unpack[MessageListParams]) -> CursorPages[ChatCompletionStoreMessage]:
        """List the messages of a stored chat completion, page by page.

        Source: `GET /chat/completions/{completion_id}/messages` (getChatCompletionMessages).
        """
        return _LIST.call(params, completion_id)
