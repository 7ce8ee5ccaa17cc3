"""One opened WebSocket of the websockets library, 13 or newer, blocking or for asyncio."""

from __future__ import annotations

from ..foundation.errors import ClientError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from contextlib import AsyncExitStack, ExitStack
    from typing import Any

    from .in_flight import Frame

ABNORMAL = 1006


class BaseAdapter:
    """What both kinds share."""

    def __init__(self, socket: Any, stack: Any) -> None:
        self._socket = socket
        self._stack = stack

    @property
    def open(self) -> bool:
        """May frames be handed to it?"""
        return bool(self._socket.protocol.state.name == "OPEN")

    @property
    def code(self) -> int:
        """The close code that was received; 1006 without one."""
        received: Any = self._socket.protocol.close_rcvd
        return ABNORMAL if received is None else int(received.code)


class WebSocketAdapter(BaseAdapter):
    """A socket that blocks."""

    _stack: ExitStack
    recv: Callable[[], bytes]
    """The next message. Raises: ConnectionClosed of the library."""

    def __init__(self, url: str, headers: Mapping[str, str], options: Mapping[str, Any]) -> None:
        try:
            from websockets.sync import client
        except ImportError as error:
            raise missing() from error
        from contextlib import ExitStack

        connect: Any = client.connect
        stack = ExitStack()
        socket: Any = stack.enter_context(connect(url, **_arguments(url, headers, options, "sync")))
        super().__init__(socket, stack)
        self.recv = _undecoded(socket)

    def send(self, frame: Frame) -> None:
        """Hand a message over. Raises: ConnectionClosed of the library."""
        self._socket.send(frame)

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Say goodbye, wait for the answer as long as `close_timeout` allows, let go of everything."""
        with self._stack:
            self._socket.close(code, reason)


class AsyncWebSocketAdapter(BaseAdapter):
    """A socket for asyncio."""

    _stack: AsyncExitStack

    @classmethod
    async def opened(
        cls, url: str, headers: Mapping[str, str], options: Mapping[str, Any]
    ) -> AsyncWebSocketAdapter:
        """A line to this address."""
        try:
            from websockets.asyncio import client
        except ImportError as error:
            raise missing() from error
        from contextlib import AsyncExitStack

        connect: Any = _staying(client.connect)
        stack = AsyncExitStack()
        arguments = _arguments(url, headers, options, "asyncio")
        return cls(await stack.enter_async_context(connect(url, **arguments)), stack)

    def recv(self) -> Awaitable[bytes]:
        """The next message. Raises: ConnectionClosed of the library."""
        socket: Any = self._socket
        received: Awaitable[bytes] = socket.recv(decode=False)
        return received

    async def send(self, frame: Frame) -> None:
        """Hand a message over; waits while the peer does not read. Raises: ConnectionClosed of the library."""
        await self._socket.send(frame)

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """Say goodbye, wait for the answer as long as `close_timeout` allows, let go of everything."""
        try:
            async with self._stack:
                await self._socket.close(code, reason)
        except BaseException:
            self._socket.transport.abort()  # who does not wait for the goodbye leaves nothing behind
            raise


def missing() -> ClientError:
    """The error for an installation without the library."""
    return ClientError(
        "WebSockets need the websockets library, version 13 or newer: install this package with its "
        "extra `realtime`"
    )


def _arguments(url: str, headers: Mapping[str, str], options: Mapping[str, Any], kind: str) -> dict[str, Any]:
    """What the library's `connect` is called with: messages of any size, no headers of its own."""
    arguments: dict[str, Any] = {"max_size": None, **options}
    if arguments["max_size"] is None:
        arguments.setdefault("compression", None)  # a small compressed frame could grow without bound
    arguments["additional_headers"] = dict(headers)
    arguments["user_agent_header"] = None
    arguments["create_connection"] = _guarded(url, arguments.get("create_connection"), kind)
    return arguments


def _guarded(url: str, given: Any, kind: str) -> Callable[..., Any]:
    """A maker of connections that speaks to one origin only: credentials are not for any other."""
    from importlib import import_module

    from websockets.uri import parse_uri

    make: Any = given or import_module(f"websockets.{kind}.client").ClientConnection
    home: Any = parse_uri(url)

    def create(*args: Any, **settings: Any) -> Any:
        protocol: Any = args[0] if kind == "asyncio" else args[1]
        uri: Any = getattr(protocol, "uri", None) or protocol.wsuri
        if not _same_origin(uri, home):
            raise _foreign()
        return make(*args, **settings)

    return create


def _staying(connect: Any) -> Any:
    """The library's `connect`, which follows redirects, made to stay at one origin."""
    from websockets.uri import parse_uri

    class Staying(connect):  # type: ignore[misc]
        def process_redirect(self, exc: Exception) -> Any:
            before: Any = parse_uri(self.uri)
            found: Any = connect.process_redirect(self, exc)
            if isinstance(found, str) and not _same_origin(parse_uri(found), before):
                return _foreign()
            return found

    return Staying


def _same_origin(one: Any, other: Any) -> bool:
    return bool((one.secure, one.host, one.port) == (other.secure, other.host, other.port))


def _foreign() -> Exception:
    from websockets.exceptions import SecurityError

    return SecurityError(
        "the server redirects to another origin, which credentials are not for: connect there"
    )


def _undecoded(socket: Any) -> Callable[[], bytes]:
    """`recv` that gives bytes; version 13 decodes text in any case."""
    from functools import partial
    from inspect import signature

    receive: Any = socket.recv
    if "decode" in signature(receive).parameters:
        return partial(receive, decode=False)

    def encoded() -> bytes:
        message = receive()
        return message.encode() if isinstance(message, str) else message

    return encoded
