"""A tiny scripted proxy: passes on what it is asked for, and tells what that was."""

from __future__ import annotations

import asyncio
import ssl
import threading
from contextlib import suppress


class Proxy:
    """Takes absolute URLs and CONNECT; `seen` holds the first line and the credentials of each request."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self._tls = tls
        self.seen: list[tuple[str, str]] = []
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._tasks: set[asyncio.Task[None]] = set()
        self._open: set[asyncio.StreamWriter] = set()

    @property
    def url(self) -> str:
        return f"http{'s' if self._tls else ''}://user:word@127.0.0.1:{self.port}"

    def __enter__(self) -> Proxy:
        self._thread.start()

        async def listen() -> asyncio.Server:
            return await asyncio.start_server(self._accept, "127.0.0.1", 0, ssl=self._tls)

        self._server = asyncio.run_coroutine_threadsafe(listen(), self._loop).result(5)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(self, *_: object) -> None:
        async def stop() -> None:
            for _ in range(10):  # turns that what is being accepted takes until it has its task
                await asyncio.sleep(0)
            self._server.close()
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            for writer in self._open:  # tasks cancelled before their first step, or while they closed
                writer.transport.abort()
            await asyncio.sleep(0)  # what was closed is gone at the loop's next turn

        asyncio.run_coroutine_threadsafe(stop(), self._loop).result(5)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.add(writer)
        task = self._loop.create_task(self._connected(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        ends = [writer]
        with suppress(OSError, asyncio.IncompleteReadError):
            try:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                lines = head.split("\r\n")
                status_line = [
                    line.partition(":")[2].strip() for line in lines if line.lower().startswith("proxy-auth")
                ]
                self.seen.append((lines[0], status_line[0] if status_line else ""))
                method, target, version = lines[0].split(" ")
                place = target.removeprefix("http://").partition("/")
                host, _, port = place[0].partition(":")
                there, further = await asyncio.open_connection(host, int(port))
                ends.append(further)
                self._open.add(further)
                if method == "CONNECT":
                    writer.write(b"HTTP/1.1 200 Connected\r\n\r\n")
                else:
                    lines[0] = f"{method} /{place[2]} {version}"
                    further.write("\r\n".join(lines).encode("latin-1"))
                await asyncio.gather(_pass(reader, further), _pass(there, writer))
            finally:
                for each in ends:
                    each.close()
                for each in ends:
                    await each.wait_closed()
                self._open.difference_update(ends)


async def _pass(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while data := await reader.read(1 << 16):
            writer.write(data)
            await writer.drain()
        writer.write_eof() if writer.can_write_eof() else writer.close()
