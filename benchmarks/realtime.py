"""Events a second through one connection, and the memory they take: this package, the bare library, a rival.

    python benchmarks/realtime.py [events] [python-of-the-rival]

Prints one line each. The server is a process of its own that sends prepared messages; the rival's Python must
have its package and websockets installed. Numbers are of this machine at this moment.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import resource
import subprocess
import sys
import time
from typing import Any

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


def server(events: int, port: Any) -> None:
    """Says the event so often to each that connects."""
    from websockets.asyncio.server import ServerConnection, serve

    async def talk(socket: ServerConnection) -> None:
        for _ in range(events):
            await socket.send(EVENT)

    async def main() -> None:
        async with serve(talk, "127.0.0.1", 0, compression=None, ping_interval=None) as found:
            port.value = next(iter(found.sockets)).getsockname()[1]
            await asyncio.Event().wait()

    asyncio.run(main())


def measure(what: str, port: int, events: int) -> None:
    """One way of receiving; prints its line."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun = time.perf_counter()
    count = asyncio.run(WAYS[what](port)) if what.startswith("async") else WAYS[what](port)
    seconds = time.perf_counter() - begun
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    assert count == events, f"{count} of {events} events came"
    print(f"{what:<18} {events / seconds:>9,.0f} events/s   {grown:>6.1f} MiB more", flush=True)


def _package(rival: bool) -> Any:
    import importlib

    return importlib.import_module("openai" if rival else "openai_client")


def sync_client(port: int, rival: bool = False) -> int:
    client = _package(rival).OpenAI(api_key="k", base_url=f"http://127.0.0.1:{port}/v1")
    with client.realtime.connect(model="m") as connection:
        return sum(1 for event in connection if event.type)


async def async_client(port: int, rival: bool = False) -> int:
    client = _package(rival).AsyncOpenAI(api_key="k", base_url=f"http://127.0.0.1:{port}/v1")
    count = 0
    async with client.realtime.connect(model="m") as connection:
        async for event in connection:
            count += bool(event.type)
    return count


async def async_bare(port: int) -> int:
    from websockets.asyncio.client import connect

    count = 0
    async with connect(f"ws://127.0.0.1:{port}/", compression=None) as socket:
        async for message in socket:
            count += bool(json.loads(message)["type"])
    return count


def sync_bare(port: int) -> int:
    from websockets.sync.client import connect

    with connect(f"ws://127.0.0.1:{port}/", compression=None) as socket:
        return sum(1 for message in socket if json.loads(message)["type"])


WAYS: dict[str, Any] = {
    "async": async_client,
    "sync": sync_client,
    "async bare library": async_bare,
    "sync bare library": sync_bare,
    "async rival": lambda port: async_client(port, rival=True),
    "sync rival": lambda port: sync_client(port, rival=True),
}


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["--one"]:
        measure(arguments[1], int(arguments[2]), int(arguments[3]))
        return
    events = int(arguments[0]) if arguments else 100_000
    port = multiprocessing.Value("i", 0)
    process = multiprocessing.Process(target=server, args=(events, port), daemon=True)
    process.start()
    while not port.value:
        time.sleep(0.01)
    for what in WAYS:
        if "rival" in what and len(arguments) < 2:
            continue
        python = arguments[1] if "rival" in what else sys.executable
        subprocess.run([python, __file__, "--one", what, str(port.value), str(events)], check=False)
    process.terminate()


if __name__ == "__main__":
    main(sys.argv[1:])
