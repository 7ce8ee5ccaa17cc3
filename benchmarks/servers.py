"""Servers for measurements: each a process of its own that answers at once, whatever is asked.

One protocol for all: `POST` is answered with the JSON that the benchmark gave, after its body was read and let
go; `GET /v1/files/<bytes>/content` with so many bytes.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

PIECE = bytes(1 << 18)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: %s\r\nx-request-id: req_1\r\nContent-Length: %d\r\n\r\n"


@contextmanager
def answering(value: Any) -> Iterator[str]:
    """The base URL of a server that answers every POST with this value."""
    command = [sys.executable, __file__]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(json.dumps(value).encode() + b"\n")
            process.stdin.flush()
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/v1"
        finally:
            process.kill()


class Answering(asyncio.Protocol):
    """Reads no further into a request than it must."""

    def __init__(self, answer: bytes) -> None:
        self._answer = HEAD % (b"application/json", len(answer)) + answer
        self._head = b""
        self._left = 0
        """Bytes of a body that are still to come; -1 within one of unknown length."""
        self._tail = b""

    def connection_made(self, transport: Any) -> None:
        self._transport: Any = transport
        self._writable = asyncio.Event()
        self._writable.set()

    def pause_writing(self) -> None:
        self._writable.clear()

    def resume_writing(self) -> None:
        self._writable.set()

    def data_received(self, data: bytes) -> None:
        while data:
            data = self._body(data) if self._left else self._begun(data)

    def _begun(self, data: bytes) -> bytes:
        self._head += data
        head, end, rest = self._head.partition(b"\r\n\r\n")
        if not end:
            return b""
        self._head = b""
        fields = dict(line.split(b":", 1) for line in head.lower().split(b"\r\n")[1:])
        if head.startswith(b"GET"):
            self._task = asyncio.ensure_future(self._send(int(head.split(b" ", 2)[1].split(b"/")[-2])))
        elif b"transfer-encoding" in fields:
            self._left, self._tail = -1, b"\r\n"
        else:
            self._left = int(fields.get(b"content-length", b"0"))
            if not self._left:
                self._transport.write(self._answer)
        return rest

    def _body(self, data: bytes) -> bytes:
        if self._left < 0:  # nobody sends a second request before the answer, so the end is at the end
            self._tail = (self._tail + data)[-7:]
            ended, rest = self._tail.endswith(b"\r\n0\r\n\r\n"), b""
            self._left = 0 if ended else -1
        else:
            ended, rest = len(data) >= self._left, data[self._left :]
            self._left = max(self._left - len(data), 0)
        if ended:
            self._transport.write(self._answer)
        return rest

    async def _send(self, size: int) -> None:
        self._transport.write(HEAD % (b"application/octet-stream", size))
        for at in range(0, size, len(PIECE)):
            await self._writable.wait()
            self._transport.write(PIECE[: size - at])


async def serve(answer: bytes) -> None:
    """Listen until killed, and say where."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Answering(answer), "127.0.0.1", 0, backlog=2048)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(sys.stdin.buffer.readline().strip()))
