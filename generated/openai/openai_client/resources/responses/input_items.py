# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.responses.input_items`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, Raw, Streamed, View
    from ...pagination import CursorPages
    from ...types.responses._models import ItemResource
    from ...types.responses._params import InputItemListParams

_LIST = Endpoint(
    "GET",
    "/responses/{response_id}/input_items",
    query="limit order after include",
    answer="types.responses._models:ItemResource",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("ApiKeyAuth",),
)


class InputItems(Resource[E]):
    """What a stored response was asked."""

    _path = "responses.input_items"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[InputItems[Raw], InputItems[AsyncRaw]]]
        with_streaming_response: ClassVar[View[InputItems[Streamed], InputItems[AsyncStreamed]]]

    @operation
    def list(self, response_id: str, **params: Unpack[InputItemListParams]) -> CursorPages[ItemResource]:
        """List the input items of a stored response, page by page.

        Source: `GET /responses/{response_id}/input_items` (listInputItems).
        """
        return _LIST.call(params, response_id)
