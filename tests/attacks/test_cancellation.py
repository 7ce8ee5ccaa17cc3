"""Calls that are ended from outside at each step of a connection: nothing is left, and the next call is fine."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest
from attrs import frozen

from support.name_resolution import Names, black_hole

from .attack import ENDLESS, Work, attack, cases, retrieve
from .interrupting import connecting, interrupted
from .invariants import nothing_left, sockets
from .server import (
    HostileServer,
    Script,
    answer,
    chunked,
    deaf,
    document,
    head,
    hold,
    model,
    request,
    serve,
    some,
    unframed,
    wait,
)
from .test_name_resolution import SILENT, at
from .transports import Transport

TIMES = 3
"""How often in a row."""
# httpx leaves sockets that are being connected to the collector: those are the caller's.


def chat(client: Any) -> Any:
    """A stream of events."""
    return client.chat.completions.create(model="m", messages=[], stream=True)


def streamed(client: Any) -> Any:
    """A response whose body is read afterwards."""
    return client.models.with_streaming_response.retrieve("whole")


def upload(client: Any) -> Any:
    """A request that is larger than any buffer on its way."""
    return client.files.create(file=("name", b"x" * 25_000_000), purpose="batch")


def note(client: Any) -> Any:
    """A request with a small file."""
    return client.files.create(file=("name", b"x"), purpose="batch")


def pieces(client: Any) -> Any:
    """The same in pieces of a generator."""
    return client.files.create(file=("name", (b"x" * 65536 for _ in range(400))), purpose="batch")


@frozen
class Case:
    """A call, and how far the server lets it come."""

    name: str
    work: Work
    script: Script


EVENT = b'data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[]}\n\n'
EVENTS = unframed("Transfer-Encoding: chunked").replace(b"application/json", b"text/event-stream")
CUT = answer(document("whole")[:9], length=len(document("whole")))

STEPS = [
    Case("a body is written", upload, (head, deaf)),
    Case("a body is written in pieces", pieces, (head, deaf)),
    Case("an answer is waited for", retrieve(), (request, hold)),
    Case("an answer to a file is waited for", note, (request, hold)),
    Case("a head is read", retrieve(), (request, b"HTTP/1.1 200 OK\r\nContent-", hold)),
    Case("a provisional answer was read", retrieve(), (request, b"HTTP/1.1 100 Continue\r\n\r\n", hold)),
    Case("a body is read", retrieve(), (request, CUT, hold)),
    Case("a body is read by its reader", streamed, (request, CUT, hold)),
    Case("a chunk is read", streamed, (request, unframed("Transfer-Encoding: chunked") + b"5\r\nab", hold)),
    Case("events are waited for", chat, (request, EVENTS, hold)),
    Case("events are read", chat, (request, EVENTS + chunked(EVENT, last=b""), hold)),
    Case("an error is read", retrieve(), (request, CUT.replace(b"200 OK", b"400 Bad"), hold)),
]


@cases(STEPS)
def test_once_connected(transport: Transport, case: Case) -> None:
    with HostileServer(*[case.script] * TIMES) as server:
        attack(transport, server, *[interrupted(transport, case.work, server.reached)] * TIMES)
        assert server.connections == TIMES + 1


def test_while_a_name_is_looked_up(transport: Transport, names: Names) -> None:
    begun, ended = threading.Semaphore(0), threading.Event()

    def look() -> list[str]:
        begun.release()
        ended.wait(ENDLESS)
        return [SILENT]

    names.known["slow.test"] = look
    with HostileServer() as server:
        work = interrupted(transport, at("slow.test", server.port), lambda: begun.acquire(timeout=ENDLESS))
        attack(transport, server, work, lambda _: ended.set())
        assert server.connections == 1


@pytest.mark.parametrize("addresses", [1, 3])
def test_while_connecting(transport: Transport, names: Names, addresses: int) -> None:
    names.known["silent.test"] = lambda: [SILENT] * addresses
    with HostileServer() as server, black_hole(SILENT, server.port):
        before = sockets(set())
        work = interrupted(transport, at("silent.test", server.port), lambda: connecting(before))
        attack(transport, server, *[work] * TIMES, untidy=transport.http_client is not None)
        assert server.connections == 1


def test_while_tls_begins(transport: Transport) -> None:
    def secure(client: Any) -> Any:
        return client.with_options(base_url=server.url.replace("http:", "https:")).models.retrieve("whole")

    with HostileServer(*[(some, hold)] * TIMES) as server:
        works = [interrupted(transport, secure, server.reached)] * TIMES
        attack(transport, server, *works, untidy=transport.http_client is not None)
        assert server.connections == TIMES + 1


def test_while_another_attempt_is_waited_for(transport: Transport) -> None:
    retried = threading.Semaphore(0)
    busy = answer(b"{}", "Retry-After: 30", status="503 Busy")
    with HostileServer(*[(request, busy)] * TIMES) as server:
        work = interrupted(transport, retrieve(), lambda: retried.acquire(timeout=ENDLESS))
        attack(transport, server, *[work] * TIMES, max_retries=1, on_retry=lambda _: retried.release())
        assert server.connections == TIMES + 1


def test_while_a_connection_is_waited_for(transport: Transport) -> None:
    """There is one, which another call has."""
    with HostileServer((request, wait, model("whole"), serve)) as server:

        def run_sync(client: Any) -> None:
            found: list[str] = []
            holder = threading.Thread(target=lambda: found.append(client.models.retrieve("whole").id))
            holder.start()
            server.reached()
            # Nothing tells that a call waits.
            interrupted(transport, retrieve("second"), lambda: server.over.wait(0.05))(client)
            server.go.set()
            holder.join()
            assert found == ["whole"]

        async def run_async(client: Any) -> None:
            holder = asyncio.ensure_future(client.models.retrieve("whole"))
            await asyncio.to_thread(server.reached)
            for _ in range(TIMES):
                waiter = asyncio.ensure_future(client.models.retrieve("second"))
                for _ in range(20):  # turns that it takes until it waits
                    await asyncio.sleep(0)
                waiter.cancel()
                await asyncio.wait([waiter], timeout=ENDLESS)
                assert waiter.cancelled()
            server.go.set()
            assert (await holder).id == "whole"

        attack(transport, server, run_async if transport.asynchronous else run_sync)
        assert server.connections == 1


@pytest.mark.parametrize("turns", range(5))
def test_while_closing(transport: Transport, turns: int) -> None:
    if not transport.asynchronous:
        pytest.skip("closes without waiting")

    async def main() -> None:
        client = transport.client(server.url)
        await client.models.retrieve("whole")
        closing = asyncio.ensure_future(client.close())
        for _ in range(turns):
            await asyncio.sleep(0)
        closing.cancel()
        await asyncio.wait([closing])
        await client.close()

    runner = asyncio.Runner(loop_factory=transport.loop_factory)
    with HostileServer() as server, nothing_left(server), runner:
        runner.run(main())
