# Generated from mini.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client`."""

from __future__ import annotations

from .._core import E, Resource, subresource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar

    from .._core import AsyncRaw, AsyncStreamed, Raw, Streamed, View
    from .chat import Chat
    from .files import Files


class Api(Resource[E]):
    """Calls of `client`."""

    _path = ""
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Api[Raw], Api[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Api[Streamed], Api[AsyncStreamed]]]

    @subresource
    def chat(self) -> Chat[E]:
        from .chat import Chat

        return Chat(self._engine)

    @subresource
    def files(self) -> Files[E]:
        from .files import Files

        return Files(self._engine)
