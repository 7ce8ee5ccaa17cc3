"""CPU time per request against a server on this machine: `python benchmarks/requests.py [--official PYTHON]`.

The server answers a chat completion from a process of its own; every case runs in a fresh process and
says what it took there, so neither the server nor the imports count. `--official` names an interpreter
that has the vendor's package, for the same calls through it.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

IN_FLIGHT = 100
MESSAGES = [{"role": "user", "content": "Say hello."}]
BODY = json.dumps(
    {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1_700_000_000,
        "model": "m",
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": "Hello! " * 150, "refusal": None},
                "finish_reason": "stop",
                "logprobs": None,
            }
        ],
        "usage": {"prompt_tokens": 9, "completion_tokens": 300, "total_tokens": 309},
    }
).encode()
HEAD = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nx-request-id: req_1\r\n"
    b"Content-Length: %d\r\n\r\n" % len(BODY)
)


# --- the server -----------------------------------------------------------------------------


class Answering(asyncio.Protocol):
    """Answers every request alike; it reads no further than it must."""

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        self._came = b""

    def data_received(self, data: bytes) -> None:
        self._came += data
        while True:
            head, end, rest = self._came.partition(b"\r\n\r\n")
            if not end:
                return
            length = 0
            for line in head.lower().split(b"\r\n"):
                if line.startswith(b"content-length:"):
                    length = int(line[15:])
            if len(rest) < length:
                return
            self._came = rest[length:]
            self._transport.write(HEAD + BODY)


async def serve() -> None:
    """Listen until the parent goes away."""
    server = await asyncio.get_running_loop().create_server(Answering, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)


# --- the cases ------------------------------------------------------------------------------


def settings(url: str) -> dict[str, Any]:
    return {"api_key": "sk-none", "base_url": url}


def blocking(package: Any, url: str, count: int) -> float:
    with package.OpenAI(**settings(url)) as client:
        return _spent(lambda: client.chat.completions.create(model="m", messages=MESSAGES), count)


def _spent(call: Callable[[], Any], count: int) -> float:
    for _ in range(count // 10):
        call()
    start = time.process_time()
    for _ in range(count):
        call()
    return (time.process_time() - start) / count


async def awaited(package: Any, url: str, count: int, in_flight: int, **own: Any) -> float:
    async with package.AsyncOpenAI(**settings(url), **own) as client:

        async def work(times: int) -> None:
            for _ in range(times):
                await client.chat.completions.create(model="m", messages=MESSAGES)

        async def all_of(times: int) -> None:
            await asyncio.gather(*(work(times // in_flight) for _ in range(in_flight)))

        await all_of(max(count // 10, 2 * in_flight))
        start = time.process_time()
        await all_of(count)
        return (time.process_time() - start) / count


def measure(case: str, url: str, count: int) -> float:
    """Seconds of CPU per call."""
    name, _, kind = case.partition(":")
    package: Any = __import__("openai" if name == "official" else "openai_client")
    if kind == "sync":
        return blocking(package, url, count)
    in_flight = IN_FLIGHT if kind.endswith("100") else 1
    own: dict[str, Any] = {}
    if name == "own pools" or name == "httpx":
        own["http_client"] = None if name == "own pools" else package.DefaultAsyncHttpxClient()
    if name != "aiohttp" and name != "official":
        sys.modules["httpx_aiohttp"] = None  # type: ignore[assignment]  # as if it were not installed
    return asyncio.run(awaited(package, url, count, in_flight, **own))


CASES = [
    "own pools:sync",
    "own pools:async",
    "own pools:async 100",
    "httpx:async",
    "httpx:async 100",
    "aiohttp:async",
    "aiohttp:async 100",
]
OFFICIAL = ["official:sync", "official:async", "official:async 100"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--official", help="an interpreter that has the vendor's package")
    parser.add_argument("--count", type=int, default=2000, help="calls per case")
    parser.add_argument("--repeat", type=int, default=3, help="runs per case; the best one counts")
    parser.add_argument("--only", default="", help="cases whose name holds this")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--case", help=argparse.SUPPRESS)
    parser.add_argument("--url", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.serve:
        asyncio.run(serve())
        return
    if asked.case:
        print(measure(asked.case, asked.url, asked.count))
        return
    command = [sys.executable, os.path.abspath(__file__)]
    server = subprocess.Popen([*command, "--serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    url = f"http://127.0.0.1:{server.stdout.readline().strip()}/v1"
    try:
        for case in CASES + (OFFICIAL if asked.official else []):
            if asked.only not in case:
                continue
            python = asked.official if case in OFFICIAL else sys.executable
            run = [python, *command[1:], "--case", case, "--url", url, "--count", str(asked.count)]
            best = min(
                float(subprocess.run(run, check=True, capture_output=True, text=True).stdout)
                for _ in range(asked.repeat)
            )
            print(f"{case.replace(':', ', '):24} {best * 1e6:8.0f} µs", flush=True)
    finally:
        server.communicate("")


if __name__ == "__main__":
    main()
