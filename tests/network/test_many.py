"""A thousand calls at once while one in ten fails: each ends rightly, none is sent too often, nothing is left."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from typing import Any

import pytest

import openai_client
from openai_client.testing import Answer, Request, Reset, Scripted, json_answer
from support.platforms import POSIX, resource

from .client_kinds import ClientKind, let_go, open_connections

CALLS = 1000
RETRIES = 2
HOPELESS = 40
"""Every so many calls, one fails at each attempt."""


def fault(call: int, attempt: int) -> str:
    """What the server does to an attempt: "" for nothing."""
    chance = random.Random(call * 7919 + attempt).random() * (0.1 if call % HOPELESS == 0 else 1)
    return "reset" if chance < 0.05 else "503" if chance < 0.1 else ""


def outcome(call: int) -> str:
    """How a call has to end."""
    for attempt in range(RETRIES + 1):
        if not (last := fault(call, attempt)):
            return "ok"
    return last


class Desk:
    """Answers calls by their number, and counts how often each came."""

    def __init__(self) -> None:
        self.came: Counter[int] = Counter()

    def __call__(self, request: Request) -> Answer:
        call = request.json["seed"]
        attempt = self.came[call]
        self.came[call] += 1
        match fault(call, attempt):
            case "reset":
                return Answer(raw=[b"HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n"[: call % 40], Reset()])
            case "503":
                return json_answer({"error": {"message": str(call)}}, 503, {"retry-after-ms": "1"})
            case _:
                return json_answer({"id": str(call), "choices": []})


@pytest.mark.heavy
@POSIX
@pytest.mark.parametrize("client_kind", ["async", "aiohttp"], indirect=True)
def test_a_thousand_calls(client_kind: ClientKind) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, min(hard, 8192)), hard))
    desk = Desk()
    with Scripted(desk).serve() as server:

        async def one(client: Any, call: int) -> str:
            try:
                made = await client.chat.completions.create(model="m", messages=[], seed=call)
            except openai_client.InternalServerError as error:
                return "503" if str(error) == str(call) else f"the error of {error}"
            except openai_client.APITimeoutError:
                return "timeout"
            except openai_client.APIConnectionError:
                return "reset"
            return "ok" if made.id == str(call) else f"the answer to {made.id}"

        async def main(client: Any) -> list[str]:
            ends = await asyncio.gather(*(one(client, call) for call in range(CALLS)))
            assert len(asyncio.all_tasks()) == 1
            await asyncio.sleep(0.05)
            assert open_connections(server) <= 100 or client_kind.name == "aiohttp"
            return ends

        ends = client_kind.run(server, main, max_retries=RETRIES, timeout=60)
        assert let_go(server)
    wanted = [outcome(call) for call in range(CALLS)]
    assert {"ok", "503", "reset"} <= {*wanted}
    assert ends == wanted
    for call in range(CALLS):
        sent = next((n for n in range(RETRIES + 1) if not fault(call, n)), RETRIES) + 1
        assert desk.came[call] == sent, f"call {call} came {desk.came[call]} times, not {sent}"
