"""A core as a real server on this machine, in a thread of its own."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Protocol

from aiohttp import web
from attrs import evolve

from .._core.foundation.deprecation import warn
from .core import Core
from .hosts import Hosts
from .messages import Answer, Request
from .record import Recorded
from .status import PAGE, Status
from .wire import play, play_actions, reached, read, send_plainly

_LARGEST = 1 << 30
"""Bytes of a request's body in memory; more are refused. The service takes half of it."""
_LARGEST_MESSAGE = 1 << 28
"""Bytes of a message on a WebSocket; the socket is closed at more."""
_BACKLOG = 2048
"""Connections that may wait to be let in."""
_TURNS = 10
"""Turns of the loop in which sockets are opened or closed for good; those with TLS take several."""


class Sink(Protocol):
    """Takes the body of a request piece by piece."""

    def write(self, data: bytes, /) -> object:
        """Take a piece."""
        ...


class Server:
    """Serves a core. `with mock.serve() as server: …`, or `start()` and `stop()`."""

    def __init__(
        self,
        core: Core,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        tls: ssl.SSLContext | None = None,
        hosts: Iterable[str] = (),
        on_request: Callable[[Recorded], None] | None = None,
        sink: Callable[[Request], Sink | None] | None = None,
        tell: Callable[[Recorded], None] | None = None,
    ) -> None:
        """
        Args:
            core: what answers: a `MockAPI`, a `Scripted`.
            host: the address to listen at.
            port: 0 takes a free one.
            tls: the server's side of it.
            hosts: further names by which it is asked (`Host`, `Origin`) than those of this machine and
                the address it listens at; all others are refused. `*` is any.
            on_request: is called with each request once it was answered.
            sink: from a request whose body has not come yet to what takes that body in place of memory;
                the core finds it as `request.sink`. None: memory takes it.
            tell: `on_request`, by an older name.

        Raises: ValueError, TypeError for what is no name of a host.
        """
        if tell is not None:
            warn("Server(tell=...) is to go: use on_request")
        self.core = core
        self.port = port
        """Known once the server has started."""
        self.connections = 0
        """How many were opened."""
        self.left = 0
        """How many clients went away before the end of an answer."""
        self.status = Status(core)
        self._host = host
        self._hosts = Hosts(host, hosts)
        self._tls = tls
        self._on_request = on_request or tell
        self._sink = sink
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="mock API", daemon=True)
        self._listener: asyncio.Server | None = None
        self._runner: web.AppRunner | None = None
        self._stopping = False

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"http{'s' if self._tls else ''}://{self._host}:{self.port}"

    @property
    def url(self) -> str:
        """The `base_url` of clients."""
        return f"{self.origin}/v1"

    @property
    def page(self) -> str:
        """The page that shows requests, streams and state; `.json` and `/events` after it give the data."""
        return f"{self.origin}{PAGE}"

    @property
    def requests(self) -> list[Recorded]:
        """Every request, in order."""
        return self.core.requests

    def environment(self) -> dict[str, str]:
        """Variables that lead clients here."""
        return {"OPENAI_API_KEY": self.core.key, "OPENAI_BASE_URL": self.url}

    def start(self) -> Server:
        """Listen. Raises: OSError when the port is taken."""
        self._thread.start()
        try:
            asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result(10)
        except BaseException:
            self.stop()
            raise
        return self

    def stop(self) -> None:
        """Close every connection and end the thread."""
        if self._loop.is_closed():
            return
        if self._thread.ident is None:  # it was never started
            self._loop.close()
            return
        with suppress(TimeoutError):
            asyncio.run_coroutine_threadsafe(self._close(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def __enter__(self) -> Server:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    async def _listen(self) -> None:
        app = web.Application()
        app.router.add_route("*", r"/{path:[\s\S]*}", self._serve)
        app.on_response_prepare.append(send_plainly)
        self._runner = web.AppRunner(app, handler_cancellation=True, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        self._listener = await self._loop.create_server(
            self._connected, self._host, self.port, ssl=self._tls, backlog=_BACKLOG
        )
        self.port = self._listener.sockets[0].getsockname()[1]

    def _connected(self) -> asyncio.BaseProtocol:
        assert self._runner is not None and self._runner.server is not None
        self.connections += 1
        return self._runner.server()

    async def _close(self) -> None:
        self._stopping = True
        await _turn()  # a connection that is being accepted when the listener closes would be left open
        if self._listener is not None:
            self._listener.close()
        if self._runner is not None:
            open_ = self._runner.server.connections if self._runner.server is not None else []
            transports = [each.transport for each in open_ if each.transport is not None]
            await self._runner.cleanup()
            for each in transports:
                each.abort()  # with TLS it would wait for the other side's goodbye
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await _turn()

    # --- requests -----------------------------------------------------------------------------

    async def _serve(self, came: web.Request) -> web.StreamResponse:
        head = read(came)
        refused = self._hosts.refusal(head, reached(came))
        if refused is None and came.path.startswith(PAGE):
            return await self.status.answer(came)
        try:
            if refused is not None:
                answer = refused.answer()
                return await play(came, evolve(answer, headers={**answer.headers, "connection": "close"}))
            if came.headers.get("upgrade", "").lower() == "websocket":
                return await self._socket(came, head)
            request = await self._read(came, head)
            if request is None:
                too_large = web.Response(status=413)
                too_large.force_close()  # rather than read the rest
                return too_large
            # Making an answer may take long: streams that run and the status page go on meanwhile.
            answer, kept = await asyncio.to_thread(self.core.respond, request)
            self._announce(kept)
            if answer.length is not None:
                return await play(came, answer)
            with self.status.running(kept) as running:
                return await play(came, answer, running)
        except asyncio.CancelledError:
            self.left += not self._stopping
            raise
        except ConnectionError:  # nobody is there any more: aiohttp would log what is raised as an error
            self.left += not self._stopping
            return web.Response()

    async def _read(self, came: web.BaseRequest, head: Request) -> Request | None:
        """A request with its body, None when that is too large."""
        sink = self._sink(head) if self._sink is not None else None
        if sink is None and (came.content_length or 0) > _LARGEST:
            return None
        body = bytearray()
        keep = body.extend if sink is None else sink.write
        async for chunk in came.content.iter_any():
            keep(chunk)
            if len(body) > _LARGEST:
                return None
        return Request(head.method, head.target, head.headers, bytes(body), sink)

    async def _socket(self, came: web.BaseRequest, head: Request) -> web.StreamResponse:
        line, kept = await asyncio.to_thread(self.core.connect, head)
        self._announce(kept)
        if isinstance(line, Answer):
            return await play(came, line)
        socket = web.WebSocketResponse(protocols=("realtime",), max_msg_size=_LARGEST_MESSAGE)
        await socket.prepare(came)
        with self.status.running(kept) as running:
            await play_actions(came, socket, await asyncio.to_thread(line.open), running)
            async for message in socket:
                if isinstance(message.data, (str, bytes)):
                    actions = await asyncio.to_thread(line.receive, message.data)
                    await play_actions(came, socket, actions, running)
        return socket

    def _announce(self, kept: Recorded) -> None:
        if self._on_request is not None:
            self._on_request(kept)


async def _turn() -> None:
    for _ in range(_TURNS):
        await asyncio.sleep(0)
