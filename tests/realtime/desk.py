"""A scripted WebSocket server on loopback, in a thread of its own; works with websockets 13 and later."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

from websockets.asyncio.server import ServerConnection, serve
from websockets.http11 import Request, Response

Script = Callable[["ServerSocket"], Awaitable[None]]
Gate = Callable[[Request], "Response | None"]


class ServerSocket:
    """One connection, as its script sees it."""

    def __init__(self, socket: ServerConnection, desk: Desk) -> None:
        self.socket = socket
        self.desk = desk
        self.number = len(desk.lines)
        """0 for the first connection."""

    async def receive(self) -> Any:
        """The next message, from JSON when it is text; kept in `desk.heard` as well."""
        message = await self.socket.recv()
        found = json.loads(message) if isinstance(message, str) else message
        self.desk.heard.append(found)
        return found

    async def say(self, *events: Any) -> None:
        """Send events; text and bytes go as they are."""
        for event in events:
            await self.socket.send(event if isinstance(event, (str, bytes)) else json.dumps(event))

    async def die(self) -> None:
        """Vanish without a close frame."""
        self.socket.transport.abort()

    async def raw(self, data: bytes) -> None:
        """Bytes below the protocol."""
        self.socket.transport.write(data)

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """Say goodbye; 1005 and 1006 cannot be said and are done."""
        if code == 1005:
            await self.raw(b"\x88\x00")
        elif code in (1006, 1015):
            await self.die()
        else:
            await self.raw(bytes((0x88, 2 + len(reason))) + code.to_bytes(2, "big") + reason.encode())
        await asyncio.sleep(0)


class Desk:
    """The server: each connection is given to the next script, the last script to all further ones."""

    def __init__(self, scripts: tuple[Script, ...], gate: Gate | None) -> None:
        self.scripts = scripts
        self.gate = gate
        self.lines: list[ServerSocket] = []
        self.requests: list[Request] = []
        self.heard: list[Any] = []
        self.port = 0
        self.loop = asyncio.new_event_loop()
        self._stop = asyncio.Event()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    @property
    def url(self) -> str:
        """The base URL that a client is given."""
        return f"http://127.0.0.1:{self.port}/v1"

    def start(self) -> None:
        self._thread.start()
        assert self._ready.wait(20)

    def stop(self) -> None:
        self.loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(20)
        assert not self._thread.is_alive()

    def _run(self) -> None:
        asyncio.set_event_loop(self.loop)
        try:
            self.loop.run_until_complete(self._serve())
        finally:
            self.loop.close()

    async def _serve(self) -> None:
        settings: dict[str, Any] = {"max_size": None, "close_timeout": 0.2, "ping_interval": None}
        async with serve(self._talk, "127.0.0.1", 0, process_request=self._asked, **settings) as server:
            self.port = next(iter(server.sockets)).getsockname()[1]
            self._ready.set()
            await self._stop.wait()

    async def _asked(self, _: ServerConnection, request: Request) -> Response | None:
        self.requests.append(request)
        return self.gate(request) if self.gate is not None else None

    async def _talk(self, socket: ServerConnection) -> None:
        line = ServerSocket(socket, self)
        script = self.scripts[min(line.number, len(self.scripts) - 1)]
        self.lines.append(line)
        await script(line)


@contextmanager
def desk(*scripts: Script, gate: Gate | None = None) -> Iterator[Desk]:
    """A server with these scripts."""
    found = Desk(scripts or (echo,), gate)
    found.start()
    try:
        yield found
    finally:
        found.stop()


async def echo(line: ServerSocket) -> None:
    """Says what it hears, until the other side closes."""
    async for message in line.socket:
        line.desk.heard.append(json.loads(message) if isinstance(message, str) else message)
        await line.socket.send(message)
