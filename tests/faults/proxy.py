"""A tiny scripted proxy: passes on what it is asked for, and tells what that was."""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress


class Proxy:
    """Takes absolute URLs and CONNECT; `seen` holds the first line and the credentials of each request."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, str]] = []
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def url(self) -> str:
        return f"http://user:word@127.0.0.1:{self.port}"

    def __enter__(self) -> Proxy:
        self._thread.start()

        async def listen() -> asyncio.Server:
            return await asyncio.start_server(self._connected, "127.0.0.1", 0)

        self._server = asyncio.run_coroutine_threadsafe(listen(), self._loop).result(5)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(self, *_: object) -> None:
        async def stop() -> None:
            self._server.close()
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            await asyncio.sleep(0)  # what was closed is gone at the loop's next turn

        asyncio.run_coroutine_threadsafe(stop(), self._loop).result(5)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        further: asyncio.StreamWriter | None = None
        with suppress(OSError, asyncio.IncompleteReadError):
            try:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                lines = head.split("\r\n")
                said = [
                    line.partition(":")[2].strip() for line in lines if line.lower().startswith("proxy-auth")
                ]
                self.seen.append((lines[0], said[0] if said else ""))
                method, target, version = lines[0].split(" ")
                place = target.removeprefix("http://").partition("/")
                host, _, port = place[0].partition(":")
                there, further = await asyncio.open_connection(host, int(port))
                if method == "CONNECT":
                    writer.write(b"HTTP/1.1 200 Connected\r\n\r\n")
                else:
                    lines[0] = f"{method} /{place[2]} {version}"
                    further.write("\r\n".join(lines).encode("latin-1"))
                await asyncio.gather(_pass(reader, further), _pass(there, writer))
            finally:
                for each in (writer, further):
                    if each is not None:
                        each.close()
                        await each.wait_closed()


async def _pass(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while data := await reader.read(1 << 16):
            writer.write(data)
            await writer.drain()
        writer.write_eof() if writer.can_write_eof() else writer.close()
