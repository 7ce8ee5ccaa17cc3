"""What a call costs before anything is sent: ours, `json.dumps` of its body, and the official package if installed.

    python benchmarks/request_building.py [--official PYTHON]

PYTHON is an interpreter that has the package `openai`. CPU microseconds of `chat.completions.create` with 20 messages and 10 tools, from the call to the transport.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

ROUNDS, CALLS = 15, 100

MESSAGES = [
    {
        "role": ("user", "assistant")[n % 2],
        "content": f"{n}: " + "Tell me more about looms and shuttles. " * 6,
    }
    for n in range(20)
]
TOOLS = [
    {
        "type": "function",
        "function": {
            "name": f"tool_{n}",
            "description": "Looks something up in a table of threads.",
            "parameters": {
                "type": "object",
                "properties": {
                    "query": {"type": "string", "description": "what to look for"},
                    "limit": {"type": "integer", "minimum": 1, "maximum": 100},
                    "colours": {
                        "type": "array",
                        "items": {"type": "string", "enum": ["red", "green", "blue"]},
                    },
                },
                "required": ["query"],
                "additionalProperties": False,
            },
        },
    }
    for n in range(10)
]
BODY: dict[str, Any] = {"model": "m", "messages": MESSAGES, "tools": TOOLS, "temperature": 0.2}


class Arrived(BaseException):
    """The request is at the transport; no client catches this."""


def least(work: Callable[[], object]) -> float:
    """CPU microseconds of one run, of the best round."""
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        for _ in range(CALLS):
            work()
        best = min(best, time.process_time() - start)
    return best / CALLS * 1e6


def cost(client: Any) -> float:
    """Of a call, up to the transport."""

    def call() -> None:
        with suppress(Arrived):
            client.chat.completions.create(**BODY)

    call()
    return least(call)


def ours(faster: bool) -> float:
    """With orjson, or as without it."""
    import httpx

    from openai_client import OpenAI
    from openai_client._core import json as codec

    class Stop(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            raise Arrived

    kept, codec.fast = codec.fast, codec.fast if faster else None
    try:
        return cost(OpenAI(api_key="k", http_client=httpx.Client(transport=Stop())))
    finally:
        codec.fast = kept


def official() -> float:
    """The official package, in its own interpreter."""
    import httpx2  # pyright: ignore[reportMissingImports]
    from openai import OpenAI  # pyright: ignore[reportMissingImports]

    class Stop(httpx2.BaseTransport):  # type: ignore[misc]
        def handle_request(self, request: Any) -> Any:
            raise Arrived

    return cost(OpenAI(api_key="k", http_client=httpx2.Client(transport=Stop())))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--official", metavar="PYTHON")
    parser.add_argument("--within", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.within:
        print(official())
        return
    plain = least(lambda: json.dumps(BODY).encode())
    found = {"json.dumps": plain, "ours": ours(False), "ours, orjson": ours(True)}
    if asked.official:
        command = [asked.official, __file__, "--within"]
        told = subprocess.run(command, capture_output=True, text=True, check=True, env={})
        found["official"] = float(told.stdout)
    for name, microseconds in found.items():
        print(f"{name:12} {microseconds:8.0f} µs   {microseconds / plain:6.1f} × json.dumps")


if __name__ == "__main__":
    main()
