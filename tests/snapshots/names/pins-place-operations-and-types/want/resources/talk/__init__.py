# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.talk`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation, subresource

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ...types.talk._models import Talk as TalkTalk
    from ...types.talk._params import TalkParams
    from .archive import Archive

_CREATE = Endpoint("POST", "/v1/chat/completions", body="messages!", answer="types.talk._models:Talk")


class Talk(Resource[E]):
    """Calls of `client.talk`."""

    _path = "talk"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Talk[Raw], Talk[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Talk[Streamed], Talk[AsyncStreamed]]]

    @subresource
    def archive(self) -> Archive[E]:
        from .archive import Archive

        return Archive(self._engine)

    @operation
    def create(self, **params: Unpack[TalkParams]) -> Request[TalkTalk]:
        """Source: `POST /v1/chat/completions`."""
        return _CREATE.call(params)
