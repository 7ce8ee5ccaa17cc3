"""Tasks that are cancelled wherever they wait, and threads that send while another receives."""

from __future__ import annotations

import asyncio
import json
import threading
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed

from openai_client import AsyncOpenAI, OpenAI
from support import loops

from .desk import Desk, ServerSocket, desk, echo

STEPS = range(1, 16)
"""How many turns of the loop a task is given before it is cancelled: few end it while it connects."""


async def _cancelled(work: Any, turns: int) -> bool:
    """Was the work cut off after some turns of the loop?"""
    task = asyncio.ensure_future(work)
    for _ in range(turns):
        await asyncio.sleep(0.0005)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        return True
    return False


async def _nothing_left() -> None:
    await asyncio.sleep(0.1)
    left = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    assert left == []


def _client(server: Desk) -> AsyncOpenAI:
    return AsyncOpenAI(api_key="k", base_url=server.url)


@pytest.fixture(params=loops.FACTORIES)
def loop(request: pytest.FixtureRequest) -> str:
    """A kind of event loop."""
    kind: str = request.param
    return kind


@pytest.mark.parametrize("turns", STEPS)
def test_a_whole_conversation_is_cancelled(turns: int, loop: str) -> None:
    async def talk(client: AsyncOpenAI) -> None:
        async with client.realtime.connect(model="m") as connection:
            while True:
                await connection.input_audio_buffer.clear()
                await connection.recv()

    async def main(server: Desk) -> None:
        assert await _cancelled(talk(_client(server)), turns)
        await _nothing_left()

    with desk(echo) as server:
        loops.run(main(server), loop)


def test_cancelling_recv_loses_no_event(loop: str) -> None:
    async def script(line: ServerSocket) -> None:
        for n in range(200):
            await line.say({"type": "x", "n": n})
            if n % 10 == 0:
                await asyncio.sleep(0.003)
        await line.socket.wait_closed()  # old libraries lose what lies unread when they are closed

    async def main(server: Desk) -> None:
        found: list[int] = []
        async with _client(server).realtime.connect(model="m") as connection:
            while len(found) < 200:
                try:
                    event: Any = await asyncio.wait_for(connection.recv(), 0.001)
                except TimeoutError:
                    continue
                found.append(event.n)
        assert found == list(range(200))
        await _nothing_left()

    with desk(script) as server:
        loops.run(main(server), loop)


@pytest.mark.parametrize("turns", STEPS)
def test_reconnecting_is_cancelled_and_taken_up_again(turns: int, loop: str) -> None:
    """What waits is sent once, wherever its sending was cut off."""

    async def dying(line: ServerSocket) -> None:
        await line.die()

    async def living(line: ServerSocket) -> None:
        async def tick() -> None:
            while True:
                await line.say({"type": "hello"})
                await asyncio.sleep(0.005)

        ticking = asyncio.ensure_future(tick())
        async for message in line.socket:
            line.desk.heard.append(json.loads(message))
        ticking.cancel()

    async def main(server: Desk) -> None:
        tasks: list[Any] = []

        def asked(event: Any) -> None:
            if event.attempt == 1 and not tasks:
                tasks.extend(asyncio.ensure_future(connection.send({"type": "w", "n": n})) for n in range(50))

        async def first() -> None:
            async for _ in connection:
                await asyncio.sleep(3600)

        manager = _client(server).realtime.connect(
            model="m", on_reconnecting=asked, initial_delay=0.001, max_retries=50
        )
        connection = await manager.enter()
        assert await _cancelled(first(), turns)
        async for _ in connection:
            break
        for _ in range(200):
            if len(server.heard) >= len(tasks):
                break
            await asyncio.sleep(0.01)
        assert [event["n"] for event in server.heard] == list(range(len(tasks)))
        assert connection.unsent == []
        await connection.close()
        await _nothing_left()

    with desk(dying, living) as server:
        loops.run(main(server), loop)


def test_threads_send_while_another_receives() -> None:
    with desk(echo) as server:
        client = OpenAI(api_key="k", base_url=server.url)
        with client.realtime.connect(model="m") as connection:

            def send(who: int) -> None:
                for n in range(100):
                    connection.send({"type": "x", "who": who, "n": n})

            threads = [threading.Thread(target=send, args=(who,)) for who in range(4)]
            for thread in threads:
                thread.start()
            found: list[Any] = [connection.recv() for _ in range(400)]
            for thread in threads:
                thread.join()
        for who in range(4):
            assert [event.n for event in found if event.who == who] == list(range(100))
        with pytest.raises(ConnectionClosed):
            connection.recv()
