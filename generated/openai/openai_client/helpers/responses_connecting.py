"""Connecting to the socket for responses."""

from __future__ import annotations

from .._core.calls.resource import Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Unpack, overload

    from .._core.calls.engine import Async, Sync
    from .._core.calls.resource import E
    from ..realtime.connect_options import ConnectOptions
    from ..realtime.connections import AsyncResponsesConnectionManager, ResponsesConnectionManager
else:
    from .._core.foundation.generic import E


class ResponsesConnecting(Resource[E]):
    """What `client.responses` does over a socket."""

    if TYPE_CHECKING:

        @overload
        def connect(
            self: ResponsesConnecting[Sync], **options: Unpack[ConnectOptions]
        ) -> ResponsesConnectionManager: ...
        @overload
        def connect(
            self: ResponsesConnecting[Async], **options: Unpack[ConnectOptions]
        ) -> AsyncResponsesConnectionManager: ...

    def connect(self, **options: Any) -> Any:
        """Make responses over one socket, which stays open between them.

        Gives what opens the connection: `with client.responses.connect() as connection`, or `.enter()`.
        Events may be sent and handlers added before that. A lost connection is made anew when
        `on_reconnecting` is given.

        Raises: OpenAIError without the extra `realtime`; the connection raises as that of
        `client.realtime.connect` does.
        """
        from ..realtime.connections import of_responses

        return of_responses(self._engine.session, options)
