"""Playing answers on a connection of aiohttp's, down to bytes that are no HTTP."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager

from aiohttp import web

from .messages import Answer, Close, Pause, Piece, Request, Reset, SocketAction
from .status import Running

_AT_ONCE = struct.pack("ii", 1, 0)
"""Linger for no time: closing resets."""


def read(came: web.BaseRequest, body: bytes = b"") -> Request:
    """A request as cores see it."""
    headers: dict[str, str] = {}
    for name, value in came.headers.items():
        name = name.lower()
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return Request(came.method, came.raw_path, headers, body)


def reached(came: web.BaseRequest) -> str:
    """The address at which a request came in, "" when its connection is gone."""
    transport = came.transport
    if transport is None:
        return ""
    address: str = transport.get_extra_info("sockname")[0]
    return address.removeprefix("::ffff:")  # IPv4 on a socket for both


class _Played(web.StreamResponse):
    scripted_headers: Mapping[str, str] = {}
    """The headers that the core gave."""


async def send_plainly(came: web.Request, response: web.StreamResponse) -> None:
    """Take away headers that aiohttp adds: cores say which an answer has."""
    if isinstance(response, _Played):
        for name in {"content-type", "server"} - {*response.scripted_headers}:
            response.headers.popall(name, None)


async def play(came: web.BaseRequest, answer: Answer, running: Running | None = None) -> web.StreamResponse:
    """Send an answer, piece by piece, as fast as the client reads. Raises: ConnectionError when it leaves."""
    if answer.delay:
        await asyncio.sleep(answer.delay)
    if answer.reset:
        await _reset(came)
        return web.Response()  # goes nowhere
    if answer.raw is not None:
        return await _raw(came, answer.raw)
    response = _Played(status=answer.status, headers=dict(answer.headers))
    response.scripted_headers = answer.headers
    if answer.length is not None:
        response.content_length = answer.length
    if "close" in answer.headers.get("connection", "").lower():
        response.force_close()
    await response.prepare(came)
    with _ended(answer.body) as pieces:
        for piece in pieces:
            match piece:
                case Pause(seconds):
                    await asyncio.sleep(seconds)
                case Reset():
                    await _reset(came)
                    return response
                case bytes():
                    await response.write(piece)
                    if running is not None:
                        running.passed(len(piece))
    await response.write_eof()
    return response


@contextmanager
def _ended(body: Iterable[Piece]) -> Generator[Iterator[Piece]]:
    """What makes a body is closed when nobody reads on, so that it can end what it has begun."""
    pieces = iter(body)
    try:
        yield pieces
    finally:
        close = getattr(pieces, "close", None)
        if close is not None:
            close()


async def _raw(came: web.BaseRequest, pieces: Iterable[Piece]) -> web.StreamResponse:
    """Bytes as they are; then the connection is closed."""
    transport = came.transport
    for piece in pieces:
        match piece:
            case Pause(seconds):
                await asyncio.sleep(seconds)
            case Reset():
                await _reset(came)
            case bytes():
                if transport is not None:
                    transport.write(piece)
    if transport is not None:
        transport.close()
    return web.Response()  # goes nowhere


async def _reset(came: web.BaseRequest) -> None:
    """Reset the connection behind the bytes that were sent."""
    transport = came.transport
    if transport is None:
        return
    while transport.get_write_buffer_size():  # noqa: ASYNC110 - nothing public tells that it is empty
        await asyncio.sleep(0.001)
    connection: socket.socket = transport.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
    transport.abort()


async def play_actions(
    came: web.BaseRequest, line: web.WebSocketResponse, actions: list[SocketAction], running: Running
) -> None:
    """Do on a WebSocket what a line says."""
    for each in actions:
        if isinstance(each, (str, bytes)):
            running.passed(len(each))
        match each:
            case str():
                await line.send_str(each)
            case bytes():
                await line.send_bytes(each)
            case Pause(seconds):
                await asyncio.sleep(seconds)
            case Reset():
                await _reset(came)
            case Close(1005):
                if came.transport is not None:
                    came.transport.write(b"\x88\x00")
            case Close(code, reason):
                await line.close(code=code, message=reason.encode())
