"""Counters that say the same on every machine: modules, calls of our functions, bytes."""

from __future__ import annotations

import asyncio
import gc
import re
import subprocess
import sys
import tracemalloc
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from itertools import pairwise
from pathlib import Path
from types import FrameType
from typing import Any

import httpx

import openai_client

FOLDER = str(Path(openai_client.__file__).parent)
TURNS = 3
"""Runs before one is counted: what is imported, compiled or kept at first use is not what a budget is about."""


def modules(code: str) -> set[str]:
    """What a fresh process has loaded after some code, without what it begins with and without site-packages' own."""
    script = (
        "import sys; sys.path[:0] = sys.argv[1].split('|'); before = set(sys.modules)\n"
        f"{code}\nprint(' '.join(sorted(set(sys.modules) - before)))"
    )
    command = [sys.executable, "-S", "-c", script, "|".join([str(Path(FOLDER).parent), *_libraries()])]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return set(output.splitlines()[-1].split())


def _libraries() -> list[str]:
    return [path for path in sys.path if path.endswith("site-packages")]


def calls(work: Callable[[], object]) -> int:
    """How often functions of the package are entered, a generator or coroutine each time it goes on."""
    count = 0

    def count_ours(frame: FrameType, event: str, _: Any) -> None:
        nonlocal count
        if event == "call" and frame.f_code.co_filename.startswith(FOLDER):
            count += 1

    for _ in range(TURNS):
        work()
    before = sys.getprofile()
    gc.disable()  # a finalizer in between would count
    try:
        sys.setprofile(count_ours)
        work()
    finally:
        sys.setprofile(before)
        gc.enable()
    return count


def kept(factory: Callable[[], object]) -> int:
    """Bytes that a result holds: the least of several runs, for other threads allocate, too."""
    for _ in range(TURNS):
        factory()
    return min(_bytes_kept(factory) for _ in range(5))


def _bytes_kept(factory: Callable[[], object]) -> int:
    gc.collect()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        result = factory()
        gc.collect()
        size = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert result is not None
    return size


def peak(work: Callable[[], object]) -> int:
    """The most bytes that some work held at a time."""
    for _ in range(TURNS):
        work()
    gc.collect()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        tracemalloc.reset_peak()
        work()
        return tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()


def left(work: Callable[[], object]) -> int:
    """Bytes that some work leaves behind, done again. The cache of `re`, which forgets by chance, does not count."""
    strangers = [tracemalloc.Filter(False, each) for each in (re.__file__, tracemalloc.__file__)]
    work()
    tracemalloc.start()
    try:
        sizes = []
        for _ in range(4 * TURNS):
            work()
            gc.collect()
            found = tracemalloc.take_snapshot().filter_traces(strangers)
            sizes.append(sum(each.size for each in found.traces))
    finally:
        tracemalloc.stop()
    # What chance leaves, or takes away, varies; what is really left behind is there nearly every time.
    left = sorted(after - before for before, after in pairwise(sizes))
    return left[len(left) // 4]


class Chunks(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body made while it is read, so that its size is nobody's memory."""

    def __init__(self, first: bytes, count: int, last: bytes) -> None:
        self._parts = (first, count, last)

    def __iter__(self) -> Iterator[bytes]:
        first, count, last = self._parts
        for _ in range(count):
            yield first
        yield last

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def answering(body: Callable[[], httpx.Response], mode: str) -> Any:
    """A client of a world whose every request is answered so, from memory."""
    transport = httpx.MockTransport(lambda _: body())
    settings: Any = {"api_key": "k", "base_url": "http://127.0.0.1/v1", "max_retries": 0}
    if mode == "sync":
        return openai_client.OpenAI(**settings, http_client=httpx.Client(transport=transport))
    return openai_client.AsyncOpenAI(**settings, http_client=httpx.AsyncClient(transport=transport))


def to_end(runner: asyncio.Runner, result: Any) -> Any:
    """The result of a call of either world, a stream read to its end and let go."""
    if isinstance(result, Coroutine):
        return runner.run(_ended(result))
    return _drained(result)


def _drained(result: Any) -> Any:
    if isinstance(result, openai_client.Stream):
        for _ in result:
            pass
    return result


async def _ended(result: Coroutine[Any, Any, Any]) -> Any:
    found = await result
    if isinstance(found, openai_client.AsyncStream):
        async for _ in found:
            pass
    return found
