"""Connecting to the realtime socket."""

from __future__ import annotations

from .._core.calls.resource import Resource
from .._core.foundation.sentinels import omit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Unpack, overload

    from .._core.calls.engine import Async, Sync
    from .._core.calls.resource import E
    from .._core.foundation.sentinels import Omit
    from ..realtime.connect_options import ConnectOptions
    from ..realtime.connections import (
        AsyncRealtimeConnectionManager,
        AsyncTranslationsConnectionManager,
        RealtimeConnectionManager,
        TranslationsConnectionManager,
    )
else:
    from .._core.foundation.generic import E


class RealtimeConnecting(Resource[E]):
    """What `client.realtime` does beyond single calls."""

    if TYPE_CHECKING:

        @overload
        def connect(
            self: RealtimeConnecting[Sync],
            *,
            call_id: str | Omit = omit,
            model: str | Omit = omit,
            **options: Unpack[ConnectOptions],
        ) -> RealtimeConnectionManager: ...
        @overload
        def connect(
            self: RealtimeConnecting[Async],
            *,
            call_id: str | Omit = omit,
            model: str | Omit = omit,
            **options: Unpack[ConnectOptions],
        ) -> AsyncRealtimeConnectionManager: ...

    def connect(self, *, call_id: str | Omit = omit, model: str | Omit = omit, **options: Any) -> Any:
        """Talk with a `model`, or listen in on the call `call_id`.

        Gives what opens the connection: `with client.realtime.connect(model=…) as connection`, or
        `.enter()`. Events may be sent and handlers added before that. A lost connection is made anew
        when `on_reconnecting` is given.

        Raises: OpenAIError without the extra `realtime`, or without a model on Azure; the connection
        raises ConnectionClosed of websockets, WebSocketQueueFullError when more than `max_queue_size`
        bytes wait, WebSocketConnectionClosedError with what was not sent.
        """
        from ..realtime.connections import of_realtime

        return of_realtime(self._engine.session, model, call_id, options)


class TranslationsConnecting(Resource[E]):
    """What `client.realtime.translations` does over a socket."""

    if TYPE_CHECKING:

        @overload
        def connect(
            self: TranslationsConnecting[Sync], *, model: str, **options: Unpack[ConnectOptions]
        ) -> TranslationsConnectionManager: ...
        @overload
        def connect(
            self: TranslationsConnecting[Async], *, model: str, **options: Unpack[ConnectOptions]
        ) -> AsyncTranslationsConnectionManager: ...

    def connect(self, *, model: str, **options: Any) -> Any:
        """Have a `model` translate what is spoken. Gives and raises what `client.realtime.connect` does."""
        from ..realtime.connections import of_translations

        return of_translations(self._engine.session, model, options)
