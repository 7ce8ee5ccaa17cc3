# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.news`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, StreamInfo, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Events, Raw, Streamed, View
    from ..types.news._models import News as NewsNews
    from ..types.news._params import NewListParams

_LIST = Endpoint(
    "GET", "/news", query="topic!", accept="text/event-stream", stream=StreamInfo("types.news._models:News")
)


class News(Resource[E]):
    """Calls of `client.news`."""

    _path = "news"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[News[Raw], News[AsyncRaw]]]
        with_streaming_response: ClassVar[View[News[Streamed], News[AsyncStreamed]]]

    @operation
    def list(self, **params: Unpack[NewListParams]) -> Events[NewsNews]:
        """Source: `GET /news`."""
        return _LIST.call(params)
