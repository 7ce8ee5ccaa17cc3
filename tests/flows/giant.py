"""Large transfers: a server that hashes what it reads, and a client that says how much memory they took.

`python giant.py serve` prints its port; `python giant.py <way> <world> <url> <bytes> <folder>` transfers.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from typing import Any

PIECE = 1 << 18
BLOCK = hashlib.sha256(b"block").digest() * (PIECE // 32)


# --- the server -----------------------------------------------------------------------------


async def serve_one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while head := await reader.readuntil(b"\r\n\r\n"):
            line, *lines = head.decode("latin-1").split("\r\n")
            headers = {k.lower(): v.strip() for k, _, v in (each.partition(":") for each in lines)}
            if line.startswith("GET"):
                await send(writer, int(line.split()[1].split("/")[-2]))
            else:
                answer = json.dumps({"id": await hashed(reader, headers)}).encode()
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ")
                writer.write(b"%d\r\n\r\n%s" % (len(answer), answer))
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def hashed(reader: asyncio.StreamReader, headers: dict[str, str]) -> str:
    """The hash of the only part of a form."""
    found = hashlib.sha256()
    tail = len(headers["content-type"].partition("boundary=")[2]) + 8
    begun, kept = False, b""
    async for piece in body(reader, headers):
        kept += piece
        if not begun and b"\r\n\r\n" in kept:
            begun, kept = True, kept.partition(b"\r\n\r\n")[2]
        if begun and len(kept) > tail:
            found.update(kept[:-tail])
            kept = kept[-tail:]
    return found.hexdigest()


async def body(reader: asyncio.StreamReader, headers: dict[str, str]) -> AsyncIterator[bytes]:
    if "content-length" in headers:
        left = int(headers["content-length"])
        while left:
            piece = await reader.read(min(left, PIECE))
            left -= len(piece)
            yield piece
        return
    while size := int(await reader.readline(), 16):
        yield await reader.readexactly(size)
        await reader.readline()
    await reader.readline()


async def send(writer: asyncio.StreamWriter, size: int) -> None:
    writer.write(
        b"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: %d\r\n\r\n" % size
    )
    for _ in range(size // PIECE):
        writer.write(BLOCK)
        await writer.drain()


async def serve() -> None:
    server = await asyncio.start_server(serve_one, "127.0.0.1", 0, limit=PIECE)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


# --- the client -----------------------------------------------------------------------------


def blocks(size: int) -> Iterator[bytes]:
    for _ in range(size // PIECE):
        yield BLOCK


async def async_blocks(size: int) -> AsyncIterator[bytes]:
    for block in blocks(size):
        yield block


def given(way: str, world: str, size: int, folder: Path) -> Any:
    path = folder / f"{size}.bin"
    if way == "path":
        return path
    if way == "file":
        return path.open("rb")
    return blocks(size) if world == "sync" else async_blocks(size)


def now(url: str, way: str, size: int, folder: Path) -> str:
    from openai_client import OpenAI

    with OpenAI(base_url=url, api_key="sk-1") as client:
        if way == "download":
            with client.with_streaming_response.files.content(str(size)) as response:
                response.stream_to_file(folder / "down.bin")
            return ""
        return client.uploads.parts.create("u1", data=given(way, "sync", size, folder)).id


async def later(url: str, way: str, size: int, folder: Path) -> str:
    from openai_client import AsyncOpenAI

    async with AsyncOpenAI(base_url=url, api_key="sk-1") as client:
        if way == "download":
            async with client.with_streaming_response.files.content(str(size)) as response:
                await response.stream_to_file(folder / "down.bin")
            return ""
        return (await client.uploads.parts.create("u1", data=given(way, "async", size, folder))).id


def peak() -> int:
    """The most memory that this process has held, KiB."""
    return getrusage(RUSAGE_SELF).ru_maxrss


def main(way: str, world: str, url: str, size: int, folder: Path) -> None:
    def transfer(size: int) -> str:
        return now(url, way, size, folder) if world == "sync" else asyncio.run(later(url, way, size, folder))

    for each in (64 * 1024 * 1024, size):
        if way in ("path", "file"):
            with (folder / f"{each}.bin").open("wb") as file:
                for block in blocks(each):
                    file.write(block)
    transfer(64 * 1024 * 1024)
    before = peak()
    found = transfer(size)
    grown = peak() - before
    if way == "download":
        with (folder / "down.bin").open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    wanted = hashlib.sha256()
    for block in blocks(size):
        wanted.update(block)
    print(json.dumps({"same": found == wanted.hexdigest(), "grown": grown}))


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        asyncio.run(serve())
    else:
        way, world, url, size, folder = sys.argv[1:]
        main(way, world, url, int(size), Path(folder))
