"""A large transfer, and how much memory it took: `python giant.py <way> <world> <url> <bytes> <folder>`."""

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


def blocks(size: int) -> Iterator[bytes]:
    for _ in range(size // PIECE):
        yield BLOCK


async def async_blocks(size: int) -> AsyncIterator[bytes]:
    for block in blocks(size):
        yield block


def given(route: str, mode: str, size: int, folder: Path) -> Any:
    path = folder / f"{size}.bin"
    if route == "path":
        return path
    if route == "file":
        return path.open("rb")
    return blocks(size) if mode == "sync" else async_blocks(size)


def run_sync(url: str, route: str, size: int, folder: Path) -> str:
    from openai_client import OpenAI

    with OpenAI(base_url=url, api_key="sk-1") as client:
        if route == "download":
            with client.with_streaming_response.files.content(str(size)) as response:
                response.stream_to_file(folder / "down.bin")
            return ""
        return client.uploads.parts.create("u1", data=given(route, "sync", size, folder)).id


async def run_async(url: str, route: str, size: int, folder: Path) -> str:
    from openai_client import AsyncOpenAI

    async with AsyncOpenAI(base_url=url, api_key="sk-1") as client:
        if route == "download":
            async with client.with_streaming_response.files.content(str(size)) as response:
                await response.stream_to_file(folder / "down.bin")
            return ""
        return (await client.uploads.parts.create("u1", data=given(route, "async", size, folder))).id


def peak() -> int:
    """The most memory that this process has held, KiB."""
    return getrusage(RUSAGE_SELF).ru_maxrss


def main(route: str, mode: str, url: str, size: int, folder: Path) -> None:
    def transfer(size: int) -> str:
        return (
            run_sync(url, route, size, folder)
            if mode == "sync"
            else asyncio.run(run_async(url, route, size, folder))
        )

    for each in (64 * 1024 * 1024, size):
        if route in ("path", "file"):
            with (folder / f"{each}.bin").open("wb") as file:
                for block in blocks(each):
                    file.write(block)
    transfer(64 * 1024 * 1024)
    before = peak()
    found = transfer(size)
    grown = peak() - before
    if route == "download":
        with (folder / "down.bin").open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    wanted = hashlib.sha256()
    for block in blocks(size):
        wanted.update(block)
    print(json.dumps({"same": found == wanted.hexdigest(), "grown": grown}))


if __name__ == "__main__":
    route, mode, url, size, folder = sys.argv[1:]
    main(route, mode, url, int(size), Path(folder))
