"""Streamed chats, event by event: what `sse.py` measures, with its goals."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import sse
from harness import PLAIN, THEIRS, Bench, Figures, Measurement, Row, Variant, main

COUNT, QUICK_COUNT = 2000, 600
NO_AIOHTTP = ("aiohttp", "httpx_aiohttp")
IN_MEMORY = {"ours": 15.0, "ours, orjson": 25.0}
ON_HTTPX = {"ours": 8.0}
ON_AIOHTTP = {"ours, aiohttp": 20.0}


def measure(job: Measurement) -> Figures:
    sse.ROUNDS = 2
    return sse.measure(job.name, job.at, QUICK_COUNT if job.quick else COUNT)


@contextmanager
def around(quick: bool) -> Iterator[str]:
    """The server of `sse.py`, which knows how many events a stream has."""
    count = str(QUICK_COUNT if quick else COUNT)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        command = [sys.executable, sse.__file__, "--serve", str(listener.fileno()), "--count", count]
        server = subprocess.Popen(command, pass_fds=[listener.fileno()])
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.kill()
            server.wait()


def rows() -> list[Row]:
    """By the place that a stream comes from, the size of its pieces, and the world."""
    goals = {
        ("memory", "sync"): IN_MEMORY,
        ("memory", "async"): IN_MEMORY,
        ("loopback", "sync"): ON_HTTPX,
        ("loopback", "async"): ON_HTTPX | ON_AIOHTTP,
    }
    return [
        Row(f"{place}, {size}, {world}", "µs/event", wished)
        for size in sse.SIZES
        for (place, world), wished in goals.items()
    ]


BENCH = Bench(
    "streams",
    "Streams",
    rows(),
    {
        "ours": PLAIN,
        "ours, orjson": Variant(without=NO_AIOHTTP),
        "ours, aiohttp": Variant(without=("orjson",)),
        "ours, aiohttp, orjson": Variant(),
        "official": THEIRS,
    },
    measure,
    rounds=4,
    quick_rounds=1,
    around=around,
    note=(
        "CPU of the client's process per event of a streamed chat; chunks of one event or of 16 KiB, from memory"
        " or over loopback."
    ),
)

if __name__ == "__main__":
    main(BENCH)
