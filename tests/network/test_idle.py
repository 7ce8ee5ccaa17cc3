"""Idle connections: how old they may be, and who gets them when their users forget to give them back."""

from __future__ import annotations

import asyncio
import gc
import socket
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from openai_client.testing import Answer, Pause, Scripted, json_answer

from .client_kinds import ClientKind
from .peer import head

MODELS = {"object": "list", "data": []}
BODY = b'{"object": "list", "data": []}'
ANSWER = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (
    len(BODY),
    BODY,
)


class Clock:
    """The time of the pools."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.ahead = 0.0
        for place in ("openai_client._core.http.idle_connections.monotonic", "aiohttp.connector.monotonic"):
            patch.setattr(place, lambda: time.monotonic() + self.ahead)


def two(own: ClientKind, url: str, between: Callable[[], None], **settings: Any) -> Any:
    """Two calls on one client, and what happens between them."""

    def work(client: Any) -> Any:
        if not own.asynchronous:
            client.models.list()
            between()
            return client.models.list()

        async def main() -> Any:
            await client.models.list()
            between()
            return await client.models.list()

        return main()

    return own.run(url, work, **settings)


@pytest.mark.parametrize(("seconds", "connections"), [(4.0, 1), (5.5, 2), (3600.0, 2)])
def test_old_connections_are_not_used_again(
    own: ClientKind, monkeypatch: pytest.MonkeyPatch, seconds: float, connections: int
) -> None:
    clock = Clock(monkeypatch)
    with Scripted([json_answer(MODELS)] * 2).serve() as server:
        assert two(own, server.url, lambda: setattr(clock, "ahead", seconds)).data == []
        assert server.connections == connections


def test_a_flow_that_was_forgotten_between(own: ClientKind, monkeypatch: pytest.MonkeyPatch) -> None:
    """As behind a load balancer: the old connection still takes bytes, and nobody answers."""
    clock = Clock(monkeypatch)
    over = threading.Event()

    def serve(listener: socket.socket) -> None:
        with listener.accept()[0] as forgotten:
            head(forgotten)
            forgotten.sendall(ANSWER)
            with listener.accept()[0] as fresh:
                head(fresh)
                fresh.sendall(ANSWER)
                over.wait(20)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, args=(listener,))
        thread.start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
        try:
            assert two(own, url, lambda: setattr(clock, "ahead", 60.0), timeout=5).data == []
        finally:
            over.set()
            thread.join(20)


@pytest.mark.skipif(not hasattr(socket, "TCP_KEEPIDLE"), reason="set where the system has it")
def test_peers_that_are_gone_are_found_by_the_system(own: ClientKind) -> None:
    if own.name == "aiohttp":
        pytest.skip("opens sockets in its own way")

    def settings(response: Any) -> tuple[int, int]:
        found = response.http_response.extensions["network_stream"].get_extra_info("socket")
        idle = found.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE)
        return found.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE), idle

    def work(client: Any) -> Any:
        call = client.models.with_streaming_response.list()
        if not own.asynchronous:
            with call as response:
                return settings(response)

        async def main() -> Any:
            async with call as response:
                return settings(response)

        return main()

    with Scripted([Answer(body=[b"{}", Pause(0.1), b" "])]).serve() as server:
        assert own.run(server, work) == (1, 60)


def _pool(client: Any) -> Any:
    (sender,) = client._session.connection._senders.values()
    (pool,) = {id(each): each for each in sender._ways.values()}.values()
    return pool


def test_who_waits_gets_what_was_forgotten(own: ClientKind, monkeypatch: pytest.MonkeyPatch) -> None:
    if own.name == "aiohttp":
        pytest.skip("waits for connections in its own way")
    monkeypatch.setattr("openai_client._core.http.idle_connections.CONNECTIONS", 1)
    endless = Answer(headers={"content-type": "text/event-stream"}, body=[b": x\n\n", Pause(30)])
    answers = [endless, json_answer(MODELS)]

    def forgotten(stream: Any) -> None:
        """Only the collector finds it."""
        stream.itself = stream

    def work(client: Any) -> Any:
        if not own.asynchronous:
            found: list[Any] = []
            forgotten(client.chat.completions.create(model="m", messages=[], stream=True))
            thread = threading.Thread(target=lambda: found.append(client.models.list()))
            thread.start()
            while not _pool(client)._waiting:
                time.sleep(0.001)
            gc.collect()
            thread.join(20)
            return found[0]

        async def main() -> Any:
            forgotten(await client.chat.completions.create(model="m", messages=[], stream=True))
            task = asyncio.ensure_future(client.models.list())
            for _ in range(1000):
                if _pool(client)._waiting:
                    break
                await asyncio.sleep(0)
            gc.collect()
            return await asyncio.wait_for(task, 20)

        return main()

    gc.disable()
    try:
        with Scripted(answers).serve() as server:
            assert own.run(server, work, timeout=60).data == []
    finally:
        gc.enable()
