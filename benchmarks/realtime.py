"""Events of a realtime connection: time for each, and the memory that a long one takes."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from harness import Bench, Figures, Measurement, Row, Variant, main
from memory import peak

JSON = Variant(without=("orjson",))
FEW, MANY = 5_000, 30_000
EVENT = json.dumps(
    {
        "type": "response.output_audio.delta",
        "event_id": "event_4243",
        "response_id": "resp_001",
        "item_id": "msg_008",
        "output_index": 0,
        "content_index": 0,
        "delta": "A" * 120,
    }
)
RATE = 30_000
"""Events a second that are wished for."""


async def serve() -> None:
    """Says the event to each that connects, as often as its query asks."""
    from websockets.asyncio.server import ServerConnection, serve

    async def talk(socket: ServerConnection) -> None:
        assert socket.request is not None
        for _ in range(int(socket.request.path.partition("model=")[2])):
            await socket.send(EVENT)

    async with serve(talk, "127.0.0.1", 0, compression=None, ping_interval=None) as found:
        print(next(iter(found.sockets)).getsockname()[1], flush=True)
        await found.serve_forever()


def blocking(job: Measurement, events: int) -> int:
    if job.variant == "websockets":
        from websockets.sync.client import connect

        with connect(f"{job.at.replace('http', 'ws', 1)}?model={events}", compression=None) as socket:
            return sum(1 for message in socket if json.loads(message)["type"])
    client = job.package.OpenAI(api_key="k", base_url=job.at)
    with client.realtime.connect(model=str(events)) as connection:
        return sum(1 for event in connection if event.type)


async def awaited(job: Measurement, events: int) -> int:
    count = 0
    if job.variant == "websockets":
        from websockets.asyncio.client import connect

        async with connect(f"{job.at.replace('http', 'ws', 1)}?model={events}", compression=None) as socket:
            async for message in socket:
                count += bool(json.loads(message)["type"])
        return count
    client = job.package.AsyncOpenAI(api_key="k", base_url=job.at)
    async with client.realtime.connect(model=str(events)) as connection:
        async for event in connection:
            count += bool(event.type)
    return count


def receive(job: Measurement, events: int) -> None:
    """All events of a connection."""
    got = asyncio.run(awaited(job, events)) if job.part == "async" else blocking(job, events)
    assert got == events, f"{got} of {events} events came"


def measure(job: Measurement) -> Figures:
    """Elapsed time, which is what a rate of events is about."""
    events = FEW if job.quick else MANY
    receive(job, FEW // 5)
    before, begun = peak(), time.perf_counter()
    receive(job, events)
    each = (time.perf_counter() - begun) / events * 1e6
    return {f"{job.part}, event": each, f"{job.part}, memory": max(peak() - before, 0.1)}


@contextmanager
def around(quick: bool) -> Iterator[str]:
    with subprocess.Popen(
        [sys.executable, __file__, "--serve"], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/v1"
        finally:
            process.kill()


BENCH = Bench(
    "realtime",
    "Realtime",
    [
        Row("sync, event", "µs", most=round(1e6 / RATE, 1)),
        Row("async, event", "µs", most=round(1e6 / RATE, 1)),
        Row("sync, memory", "MiB"),
        Row("async, memory", "MiB"),
    ],
    {"ours": JSON, "websockets": JSON, "official": Variant("official with extras")},
    measure,
    rounds=3,
    around=around,
    runs=("sync", "async"),
    note=(
        f"Elapsed time per received event ({RATE:,} a second are {1e6 / RATE:.1f} µs each) and how far the peak"
        " of memory grows. `websockets` is the library alone with `json.loads`."
    ),
)

if __name__ == "__main__":
    if "--serve" in sys.argv:
        asyncio.run(serve())
    else:
        main(BENCH)
