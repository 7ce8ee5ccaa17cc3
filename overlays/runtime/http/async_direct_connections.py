"""Connections to the service itself on an asyncio loop, without a proxy between."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

import httpcore

from .http1 import READ, Chunks, DirectConnection

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Any

    import httpx

    from .httpx_adapter import TransportResponse


class Connection(DirectConnection):
    """Connects with its first request; serves one after the other."""

    async def handle_async_request(self, request: httpx.Request) -> TransportResponse:
        """Send a request. Raises: httpcore's errors of the network."""
        self._idle = False
        seconds = request.extensions["timeout"]
        try:
            wire = self._wire or await self._connected(seconds["connect"])
            try:
                await self._say(wire, request, seconds["write"])
            except (httpcore.WriteError, httpcore.WriteTimeout) as error:
                self.raise_unless_response_pending(error)
            head = self._protocol.answer()
            while head is None:
                self._protocol.receive_data(await wire.read(READ, seconds["read"]))
                head = self._protocol.answer()
            return self.to_response(head, Chunks(self, seconds["read"]))
        except BaseException:
            self.close()
            raise

    async def _connected(self, seconds: float | None) -> Any:
        began, port = monotonic(), self._origin.port
        wire = self._wire = await self._network.connect_tcp(self._origin.host.decode("ascii"), port, seconds)
        tls = self.tls(None if seconds is None else began + seconds)
        if tls is not None:
            wire = self._wire = await wire.start_tls(**tls)
        return wire

    async def _say(self, wire: Any, request: httpx.Request, seconds: float | None) -> None:
        await wire.write(self._protocol.head(request), seconds)
        stream: Any = request.stream
        async for piece in stream:
            await wire.write(self._protocol.piece(piece), seconds)
        if end := self._protocol.end():
            await wire.write(end, seconds)

    async def read(self, seconds: float | None) -> AsyncIterator[bytes]:
        """What follows the head of the answer."""
        protocol = self._protocol
        try:
            while (piece := protocol.body()) != b"":
                if piece is None:
                    protocol.receive_data(await self._wire.read(READ, seconds))
                else:
                    yield piece
        except BaseException:
            self.close()
            raise
