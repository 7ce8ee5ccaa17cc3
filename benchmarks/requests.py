"""CPU of a request against a server on this machine, its typed answer included, one or many in flight."""

from __future__ import annotations

import asyncio
import time
from contextlib import AbstractContextManager
from typing import Any

from harness import PLAIN, THEIRS, Bench, Figures, Measurement, Row, Variant, main
from samples import COMPLETION
from servers import answering

ASKED: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "Say hello."}]}
SYNC, IN_FLIGHT = "sync", {"async, 1": 1, "async, 100 in flight": 100, "async, 1,000 in flight": 1000}
BATCHES = 4
CROWD = 1000
"""So many are left to the full run."""


def blocking(client: Any, count: int) -> float:
    """CPU microseconds of a call, in the best batch of them."""

    def work(times: int) -> None:
        for _ in range(times):
            client.chat.completions.create(**ASKED)

    def spent() -> float:
        start = time.process_time()
        work(count)
        return (time.process_time() - start) / count * 1e6

    work(count // 2)
    return min(spent() for _ in range(BATCHES))


async def awaited(client: Any, count: int, in_flight: int) -> float:
    """CPU microseconds of a call, so many at a time, in the best batch of them."""

    async def work(times: int) -> None:
        for _ in range(times):
            await client.chat.completions.create(**ASKED)

    async def all_of(times: int) -> None:
        await asyncio.gather(*(work(times // in_flight) for _ in range(in_flight)))

    async with client:
        await all_of(max(count // 2, in_flight))
        found: list[float] = []
        for _ in range(BATCHES):
            start = time.process_time()
            await all_of(count)
            found.append((time.process_time() - start) / count * 1e6)
        return min(found)


def measure(job: Measurement) -> Figures:
    found: Figures = {}
    count = 100 if job.quick else 500
    settings: Any = {"api_key": "sk-none", "base_url": job.at, "timeout": 300, "max_retries": 0}
    slow = job.variant == "ours, httpx's pool"
    if "aiohttp" not in job.variant:
        own = {"http_client": job.package.DefaultHttpxClient(timeout=300)} if slow else {}
        with job.package.OpenAI(**settings, **own) as client:
            found[SYNC] = blocking(client, count)
    for row, in_flight in IN_FLIGHT.items():
        if (in_flight == CROWD and (job.quick or slow)) or (in_flight > 1 and job.quick and slow):
            continue  # that pool looks at all its connections for each: minutes
        if job.variant == "official, aiohttp":
            settings["http_client"] = job.package.DefaultAioHttpClient()
        if slow:
            settings["http_client"] = job.package.DefaultAsyncHttpxClient(timeout=300)
        asked = max(count // 5 if slow else count, in_flight)
        found[row] = asyncio.run(awaited(job.package.AsyncOpenAI(**settings), asked, in_flight))
    return found


def around(quick: bool) -> AbstractContextManager[str]:
    return answering(COMPLETION)


BENCH = Bench(
    "requests",
    "Requests",
    [
        Row(SYNC, "µs", {"ours": 4.5}),
        Row("async, 1", "µs", {"ours": 3}),
        Row("async, 100 in flight", "µs", {"ours": 3, "ours, aiohttp": 10}),
        Row("async, 1,000 in flight", "µs"),
    ],
    {
        "ours": PLAIN,
        "ours, httpx's pool": PLAIN,
        "ours, aiohttp": Variant(without=("orjson",)),
        "official, aiohttp": Variant("official with extras"),
        "official": THEIRS,
    },
    measure,
    rounds=3,
    around=around,
    note=(
        "CPU of the client's process for a chat completion over loopback. `ours` is httpx with the pools of"
        " this package; `httpx's pool` is what a client of one's own brings along; every ratio is to the"
        " official default, httpx2."
    ),
)

if __name__ == "__main__":
    main(BENCH)
