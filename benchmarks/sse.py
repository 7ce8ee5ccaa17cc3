"""CPU time per event of a chat stream, ours beside the official package, sync and async.

`python benchmarks/sse.py [--official PYTHON]`, where PYTHON is an interpreter that has the package `openai`.
Each line is measured in a process of its own; the server of the loopback lines is another one.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
import importlib.util
import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

ROUNDS, TURNS = 3, 4
"""Streams of each kind that a process reads, and how many processes there are of each way, taking turns."""
EVENT = {
    "id": "chatcmpl-AbCdEfGhIjKlMnOpQrStUvWxYz012",
    "object": "chat.completion.chunk",
    "created": 1741569952,
    "model": "gpt-4.1-2025-04-14",
    "service_tier": "default",
    "system_fingerprint": "fp_0123456789",
    "choices": [{"index": 0, "delta": {"content": " hello"}, "logprobs": None, "finish_reason": None}],
    "usage": None,
}
SIZES = {"one event": 1, "16 KiB": 16_384}
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"


def chunks(count: int, size: int) -> list[bytes]:
    """A stream of so many events; a size of 1 stands for one event a chunk."""
    event = f"data: {json.dumps(EVENT, separators=(',', ':'))}\n\n".encode()
    last = b"data: [DONE]\n\n"
    if size == 1:
        return [event] * count + [last]
    whole = event * count + last
    return [whole[at : at + size] for at in range(0, len(whole), size)]


# --- the other end --------------------------------------------------------------------------


def serve(listener: socket.socket, count: int) -> None:
    """Answers each request with the stream that its path names."""
    bodies = {
        f"/{number}/chat/completions": HEAD
        + b"".join(b"%x\r\n%b\r\n" % (len(c), c) for c in chunks(count, size))
        + b"0\r\n\r\n"
        for number, size in enumerate(SIZES.values())
    }

    def talk(connection: socket.socket) -> None:
        with connection:
            while True:
                data = b""
                while b"\r\n\r\n" not in data:
                    piece = connection.recv(65536)
                    if not piece:
                        return
                    data += piece
                head, _, body = data.partition(b"\r\n\r\n")
                length = next(
                    int(line.split(b":")[1])
                    for line in head.split(b"\r\n")
                    if line.lower().startswith(b"content-length:")
                )
                while len(body) < length:
                    body += connection.recv(65536)
                connection.sendall(bodies[head.split(b" ")[1].decode()])

    while True:
        threading.Thread(target=talk, args=(listener.accept()[0],), daemon=True).start()


# --- one measurement ------------------------------------------------------------------------


def canned(http: Any, pieces: list[bytes]) -> tuple[Any, Any]:
    """Transports of an HTTP library that answer from memory."""

    class Body(http.SyncByteStream, http.AsyncByteStream):  # type: ignore[misc]
        def __iter__(self) -> Iterator[bytes]:
            return iter(pieces)

        async def __aiter__(self) -> AsyncIterator[bytes]:
            for piece in pieces:
                yield piece

    def answer(_: Any) -> Any:
        return http.Response(200, headers={"content-type": "text/event-stream"}, stream=Body())

    return http.Client(transport=http.MockTransport(answer)), http.AsyncClient(
        transport=http.MockTransport(answer)
    )


def measure(package: str, base: str, count: int) -> dict[str, float]:
    """Microseconds of CPU per event, by way."""
    module: Any = importlib.import_module(package)
    http: Any = importlib.import_module("httpx" if package == "openai_client" else "httpx2")
    asked: Any = {"model": "m", "messages": [{"role": "user", "content": "x"}], "stream": True}
    found: dict[str, float] = {}

    def sync(client: Any) -> int:
        events = 0
        for _ in client.chat.completions.create(**asked):
            events += 1
        return events

    async def asynchronous(client: Any) -> int:
        events = 0
        async for _ in await client.chat.completions.create(**asked):
            events += 1
        return events

    def best(variant: str, client: Any, runner: Any) -> None:
        times = []
        for _ in range(ROUNDS):
            start = time.process_time()
            got = sync(client) if runner is None else runner.run(asynchronous(client))
            times.append(time.process_time() - start)
            assert got == count, got
        if runner is None:
            client.close()
        else:
            runner.run(client.close())
        found[variant] = min(times) / count * 1e6

    with asyncio.Runner() as runner:
        for number, (name, size) in enumerate(SIZES.items()):
            one, two = canned(http, chunks(count, size))
            settings: Any = {"api_key": "k", "base_url": f"{base}/{number}", "max_retries": 0}
            best(f"memory, {name}, sync", module.OpenAI(**settings, http_client=one), None)
            best(f"memory, {name}, async", module.AsyncOpenAI(**settings, http_client=two), runner)
            best(f"loopback, {name}, sync", module.OpenAI(**settings), None)
            best(f"loopback, {name}, async", module.AsyncOpenAI(**settings), runner)
            if not name.startswith("16"):
                sys.modules["httpx_aiohttp"] = None  # type: ignore[assignment]  # as if it were not installed
                best(f"loopback, {name}, async httpx", module.AsyncOpenAI(**settings), runner)
                sys.modules.pop("httpx_aiohttp")
    return found


# --- the table ------------------------------------------------------------------------------


def worker(python: str, package: str, base: str, count: int, without: str) -> dict[str, float]:
    """A measurement in another process."""
    root = Path(__file__).resolve().parents[1] / "generated" / "openai"
    environment = {**os.environ, "PYTHONPATH": str(root)}
    command = [python, __file__, "--measure", package, "--base", base, "--count", str(count)]
    done = subprocess.run(
        [*command, "--without", without], env=environment, check=True, stdout=subprocess.PIPE, text=True
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--official", metavar="PYTHON", help="an interpreter that has the package `openai`")
    parser.add_argument("--count", type=int, default=5000, help="events of a stream")
    for hidden in ("--measure", "--base", "--without", "--serve"):
        parser.add_argument(hidden, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.serve:
        serve(socket.socket(fileno=int(given.serve)), given.count)
    if given.measure:
        if given.without:
            sys.modules[given.without] = None  # type: ignore[assignment]
        print(json.dumps(measure(given.measure, given.base, given.count)))
        return
    variants = {"json": (sys.executable, "openai_client", "orjson")}
    if importlib.util.find_spec("orjson"):
        variants["orjson"] = (sys.executable, "openai_client", "")
    if given.official:
        variants["official"] = (given.official, "openai", "")
    columns: dict[str, dict[str, float]] = {name: {} for name in variants}
    with socket.create_server(("127.0.0.1", 0)) as listener:
        base = f"http://127.0.0.1:{listener.getsockname()[1]}"
        command = [sys.executable, __file__, "--serve", str(listener.fileno()), "--count", str(given.count)]
        server = subprocess.Popen(command, pass_fds=[listener.fileno()])
        try:
            for _ in range(TURNS):
                for name, (python, package, without) in variants.items():
                    found = worker(python, package, base, given.count, without)
                    best = columns[name]
                    columns[name] = {
                        variant: min(best.get(variant, spent), spent) for variant, spent in found.items()
                    }
        finally:
            server.kill()
            server.wait()
    print(f"{'µs of CPU per event':<33}" + "".join(f"{name:>10}" for name in columns))
    for variant, ours in columns["json"].items():
        cells = "".join(f"{found[variant]:>10.1f}" for found in columns.values())
        theirs = columns.get("official", {}).get(variant)
        ratios = [
            f"{theirs / columns[name][variant]:.0f}x"
            for name in ("json", "orjson")
            if name in columns and theirs
        ]
        print(f"{variant:<33}{cells}  {' '.join(ratios)}" if ours else variant)


if __name__ == "__main__":
    main()
