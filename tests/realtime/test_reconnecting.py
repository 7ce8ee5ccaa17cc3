"""Connections that are made anew: when, how often, and what becomes of messages meanwhile."""

from __future__ import annotations

import asyncio
import json
import threading
from http import HTTPStatus
from typing import Any

import pytest
from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed, ConnectionClosedError
from websockets.http11 import Request, Response

from openai_client import WebSocketConnectionClosedError, WebSocketQueueFullError

from .conftest import ClientKind, Converse
from .desk import ServerSocket, desk

FAST: dict[str, Any] = {"initial_delay": 0.01, "max_delay": 0.02}
RECOVERABLE = (1001, 1005, 1006, 1011, 1012, 1013)
HELLO = {"type": "hello"}


async def good(line: ServerSocket) -> None:
    """One event, then the end in good order."""
    await line.say(HELLO)
    await line.close()


async def deaf(line: ServerSocket) -> None:
    """One event, then no frame is read until the other side is gone."""
    await line.die()


async def _opened(client: Any, client_kind: ClientKind, **options: Any) -> Any:
    return await client_kind.run_sync(client.realtime.connect(model="m", **FAST, **options).enter())


@pytest.mark.parametrize("code", RECOVERABLE)
def test_a_lost_connection_is_made_anew(talk: Converse, code: int) -> None:
    events: list[Any] = []

    async def bad(line: ServerSocket) -> None:
        await line.say(HELLO)
        await line.close(code)
        await line.socket.wait_closed()

    async def work(client: Any, client_kind: ClientKind) -> None:
        connection = await _opened(client, client_kind, on_reconnecting=events.append, extra_query={"q": "1"})
        assert len(await client_kind.all(connection)) == 3
        await client_kind.run_sync(connection.close())

    with desk(bad, bad, good) as server:
        talk(server, work)
    assert [(event.attempt, event.max_attempts, event.close_code) for event in events] == [(1, 5, code)] * 2
    assert all(0.0075 <= event.delay <= 0.01 and event.extra_query == {"q": "1"} for event in events)


@pytest.mark.parametrize("code", [1000, 1002, 1003, 1008, 4000])
def test_other_ends_are_ends(talk: Converse, code: int) -> None:
    events: list[Any] = []

    async def bad(line: ServerSocket) -> None:
        await line.close(code)
        await line.socket.wait_closed()

    async def work(client: Any, client_kind: ClientKind) -> None:
        connection = await _opened(client, client_kind, on_reconnecting=events.append)
        if code == 1000:
            assert await client_kind.all(connection) == []
        else:
            with pytest.raises(ConnectionClosedError):
                await client_kind.all(connection)
        await client_kind.run_sync(connection.close())

    with desk(bad, good) as server:
        talk(server, work)
        assert len(server.lines) == 1
    assert events == []


def test_without_the_callback_nothing_is_made_anew(talk: Converse) -> None:
    async def work(client: Any, client_kind: ClientKind) -> None:
        connection = await _opened(client, client_kind)
        with pytest.raises(ConnectionClosedError):
            await client_kind.all(connection)
        await client_kind.run_sync(connection.close())

    with desk(deaf, good) as server:
        talk(server, work)
        assert len(server.lines) == 1


def test_the_callback_changes_query_and_headers_or_says_no(talk: Converse) -> None:
    def asked(event: Any) -> Any:
        if event.extra_query == {"q": "3"}:
            return {"abort": True}
        return {"extra_query": {"q": str(len(server.lines) + 1)}, "extra_headers": {"X-Try": "again"}}

    async def work(client: Any, client_kind: ClientKind) -> None:
        async def run_async(event: Any) -> Any:
            return asked(event)

        connection = await _opened(
            client, client_kind, on_reconnecting=run_async if client_kind.asynchronous else asked
        )
        with pytest.raises(ConnectionClosedError):
            await client_kind.all(connection)
        await client_kind.run_sync(connection.close())

    with desk(deaf) as server:
        talk(server, work)
    assert [request.path.partition("&q=")[2] for request in server.requests] == ["", "2", "3"]
    assert [request.headers.get("X-Try") for request in server.requests] == [None, "again", "again"]


def test_what_the_callback_raises_means_no(talk: Converse) -> None:
    def asked(_: Any) -> None:
        raise KeyError("no")

    async def work(client: Any, client_kind: ClientKind) -> None:
        connection = await _opened(client, client_kind, on_reconnecting=asked)
        with pytest.raises(ConnectionClosedError):
            await client_kind.all(connection)
        await client_kind.run_sync(connection.close())

    with desk(deaf) as server:
        talk(server, work)
        assert len(server.lines) == 1


def test_a_storm_ends_after_max_retries(talk: Converse) -> None:
    """Connections that die before they said anything good count against the same budget."""
    events: list[Any] = []

    async def refuse(line: ServerSocket) -> None:
        await line.say({"type": "error", "error": {"message": "full"}})
        await line.die()

    async def work(client: Any, client_kind: ClientKind) -> None:
        connection = await _opened(client, client_kind, on_reconnecting=events.append, max_retries=4)
        with pytest.raises(ConnectionClosedError):
            await client_kind.all(connection)
        await client_kind.run_sync(connection.close())

    with desk(refuse) as server:
        talk(server, work)
        assert len(server.lines) == 5
    assert [event.attempt for event in events] == [1, 2, 3, 4]
    assert all(event.delay <= 0.02 for event in events)


def test_a_long_storm_with_good_events_between_is_survived(talk: Converse) -> None:
    async def bad(line: ServerSocket) -> None:
        await line.say(HELLO)
        await line.die()

    async def work(client: Any, client_kind: ClientKind) -> None:
        connection = await _opened(client, client_kind, on_reconnecting=lambda _: None, max_retries=1)
        assert len(await client_kind.all(connection)) == 31
        await client_kind.run_sync(connection.close())

    with desk(*[bad] * 30, good) as server:
        talk(server, work)
        assert len(server.lines) == 31


def test_a_server_that_is_away_for_a_while(talk: Converse) -> None:
    def gate(_: Request) -> Response | None:
        away = 1 < len(server.requests) < 4
        return Response(HTTPStatus.SERVICE_UNAVAILABLE, "", Headers(), b"") if away else None

    async def work(client: Any, client_kind: ClientKind) -> None:
        connection = await _opened(client, client_kind, on_reconnecting=lambda _: None)
        assert len(await client_kind.all(connection)) == 1
        await client_kind.run_sync(connection.close())

    with desk(deaf, good, gate=gate) as server:
        talk(server, work)
        assert len(server.requests) == 4


def test_what_waits_is_sent_once_and_what_is_in_doubt_never_again(talk: Converse) -> None:
    reconnections: list[Any] = []
    connections: list[Any] = []

    async def dying(line: ServerSocket) -> None:
        await line.receive()
        await line.die()

    async def living(line: ServerSocket) -> None:
        for _ in range(3):
            await line.say(await line.receive())
        await line.close()

    async def work(client: Any, client_kind: ClientKind) -> None:
        tasks: list[Any] = []

        def asked(event: Any) -> None:
            reconnections.append(event)
            for n in (1, 2, 3):  # while the connection is away
                sent = connections[0].send({"type": "waiting", "n": n})
                if client_kind.asynchronous:
                    tasks.append(asyncio.ensure_future(sent))

        connection = await _opened(client, client_kind, on_reconnecting=asked)
        connections.append(connection)
        await client_kind.run_sync(connection.response.create(event_id="doubtful"))
        found = await client_kind.all(connection)
        assert [event.n for event in found] == [1, 2, 3]
        assert connection.in_doubt == connection.unsent == []
        await client_kind.run_sync(connection.close())

    with desk(dying, living) as server:
        talk(server, work)
    assert [event.get("n", event["type"]) for event in server.heard] == ["response.create", 1, 2, 3]
    (event,) = reconnections
    assert [json.loads(frame)["event_id"] for frame in event.in_doubt] == ["doubtful"]


def test_what_waits_in_vain_is_handed_back(talk: Converse) -> None:
    async def work(client: Any, client_kind: ClientKind) -> None:
        tasks: list[Any] = []
        connections: list[Any] = []

        def asked(event: Any) -> Any:
            if event.attempt == 2:
                return {"abort": True}
            for data in ('{"n": 1}', b"\xff", b"ok"):
                sent = connections[0].send_raw(data)
                if client_kind.asynchronous:
                    tasks.append(asyncio.ensure_future(sent))
            return None

        connection = await _opened(client, client_kind, on_reconnecting=asked, max_retries=2)
        connections.append(connection)
        with pytest.raises(WebSocketConnectionClosedError, match="3 messages unsent") as caught:
            await client_kind.all(connection)
        assert caught.value.unsent_frames == ['{"n": 1}', b"\xff", b"ok"]
        assert caught.value.unsent_messages == ['{"n": 1}', "ok"]
        assert isinstance(caught.value.__cause__, ConnectionClosed)
        await client_kind.run_sync(connection.close())

    def gate(_: Request) -> Response | None:
        away = len(server.requests) > 1
        return Response(HTTPStatus.SERVICE_UNAVAILABLE, "", Headers(), b"") if away else None

    with desk(deaf, gate=gate) as server:
        talk(server, work)


def test_no_more_waits_than_the_limit(talk: Converse) -> None:
    full: list[Any] = []

    async def work(client: Any, client_kind: ClientKind) -> None:
        tasks: list[Any] = []
        connections: list[Any] = []

        async def run_async() -> None:
            try:
                await connections[0].send_raw("x" * 60)
            except WebSocketQueueFullError as error:
                full.append(error)

        def asked(_: Any) -> None:
            for _ in range(3):
                if client_kind.asynchronous:
                    tasks.append(asyncio.ensure_future(run_async()))
                else:
                    try:
                        connections[0].send_raw("x" * 60)
                    except WebSocketQueueFullError as error:
                        full.append(error)

        connection = await _opened(client, client_kind, on_reconnecting=asked, max_queue_size=120)
        connections.append(connection)
        await client_kind.all(connection)
        await client_kind.run_sync(connection.close())

    async def hearing(line: ServerSocket) -> None:
        line.desk.heard += [await line.socket.recv() for _ in range(2)]
        await line.close()

    with desk(deaf, hearing) as server:
        talk(server, work)
    assert server.heard == ["x" * 60] * 2
    assert len(full) == 1


def test_closing_ends_the_waiting(talk: Converse) -> None:
    """Who closes need not wait for the delay before the next attempt."""

    async def work(client: Any, client_kind: ClientKind) -> None:
        connection: Any = None
        others: list[threading.Thread] = []

        def asked(_: Any) -> None:
            if client_kind.asynchronous:
                asyncio.get_running_loop().call_later(
                    0.05, lambda: tasks.append(asyncio.ensure_future(connection.close()))
                )
            else:
                others.append(threading.Timer(0.05, connection.close))
                others[0].start()

        tasks: list[Any] = []
        options = {"initial_delay": 3600, "max_delay": 3600}
        manager = client.realtime.connect(model="m", on_reconnecting=asked, **options)
        connection = await client_kind.run_sync(manager.enter())
        with pytest.raises(ConnectionClosedError):
            await client_kind.all(connection)

    with desk(deaf, good) as server:
        talk(server, work)
        assert len(server.lines) == 1
