"""Sending and listening: early and late, by methods, by handlers, raw."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openai_client import OpenAI, OpenAIError, WebSocketQueueFullError
from openai_client.realtime.websocket import OpenAIRealtimeWebSocket

from .conftest import ClientKind, Converse
from .desk import ServerSocket, desk, echo

CREATED = {"type": "response.created", "event_id": "e1", "response": {"id": "r"}}
ERROR = {"type": "error", "event_id": "e2", "error": {"type": "x", "message": "no"}}


def test_what_is_sent_early_goes_first(talk: Converse) -> None:
    async def work(client: Any, client_kind: ClientKind) -> None:
        manager = client.realtime.connect(model="m")
        heard: list[Any] = []
        assert manager.on("a", heard.append) is manager
        manager.send({"type": "a", "n": 1})
        manager.send({"type": "a", "n": 2})
        connection = await client_kind.run_sync(manager.enter())
        await client_kind.run_sync(connection.send({"type": "b"}))
        await client_kind.run_sync(connection.send_raw(json.dumps({"type": "stop"})))
        with pytest.raises(OpenAIError, match="send over it"):
            manager.send({"type": "late"})
        await client_kind.some(connection, 1)
        connection.on("stop", lambda _: None)

        def stop(_: Any) -> None:
            raise KeyError("stop")

        connection.once("stop", stop)
        with pytest.raises(KeyError):
            await client_kind.run_sync(connection.dispatch_events())
        assert [event.n for event in heard] == [2]
        await client_kind.run_sync(connection.close())

    with desk(echo) as server:
        talk(server, work)
    assert [event["type"] for event in server.heard] == ["a", "a", "b", "stop"]


def test_handlers(talk: Converse) -> None:
    async def script(line: ServerSocket) -> None:
        await line.say({"type": "a"}, {"type": "b"}, {"type": "a"}, ERROR)
        await line.close()

    async def work(client: Any, client_kind: ClientKind) -> None:
        heard: list[tuple[str, str]] = []

        def hearing(name: str) -> Any:
            def handler(event: Any) -> None:
                heard.append((name, event.type))

            async def run_async(event: Any) -> None:
                heard.append((name, event.type))

            return run_async if client_kind.asynchronous else handler

        connection = await client_kind.run_sync(client.realtime.connect(model="m").enter())
        gone = hearing("gone")
        connection.on("a", gone).off("a", gone).once("a", hearing("once"))
        connection.on("event")(hearing("all"))
        connection.once("b")(hearing("b"))
        await client_kind.run_sync(connection.dispatch_events())
        assert heard == [
            ("once", "a"),
            ("all", "a"),
            ("b", "b"),
            ("all", "b"),
            ("all", "a"),
            ("all", "error"),
        ]
        await client_kind.run_sync(connection.close())

    with desk(script) as server:
        talk(server, work)


def test_an_error_that_nobody_hears_is_raised(talk: Converse) -> None:
    async def script(line: ServerSocket) -> None:
        await line.say(ERROR)
        await line.socket.wait_closed()

    async def work(client: Any, client_kind: ClientKind) -> None:
        connection = await client_kind.run_sync(client.realtime.connect(model="m").enter())
        with pytest.raises(OpenAIError, match="no"):
            await client_kind.run_sync(connection.dispatch_events())
        await client_kind.run_sync(connection.close())

    with desk(script) as server:
        talk(server, work)


def test_raw_messages(talk: Converse) -> None:
    async def work(client: Any, client_kind: ClientKind) -> None:
        connection = await client_kind.run_sync(client.realtime.connect(model="m").enter())
        for message in ('{"type": "ü"}', b"\x00\xff"):
            await client_kind.run_sync(connection.send_raw(message))
        text = await client_kind.run_sync(connection.recv_bytes())
        assert text == '{"type": "ü"}'.encode()
        assert connection.parse_event(text).type == "ü"
        assert connection.parse_event(text.decode()).type == "ü"
        assert await client_kind.run_sync(connection.recv_bytes()) == b"\x00\xff"
        await client_kind.run_sync(connection.close())

    async def script(line: ServerSocket) -> None:
        async for message in line.socket:
            await line.socket.send(message)

    with desk(script) as server:
        talk(server, work)


def test_models_and_bytes_are_sent_as_json(talk: Converse) -> None:
    async def work(client: Any, client_kind: ClientKind) -> None:
        connection = await client_kind.run_sync(client.realtime.connect(model="m").enter())
        event = connection.parse_event(json.dumps(CREATED))
        await client_kind.run_sync(connection.send(event))
        await client_kind.run_sync(connection.input_audio_buffer.append(audio=b"\x01\x02"))
        await client_kind.some(connection, 2)
        await client_kind.run_sync(connection.close())

    with desk(echo) as server:
        talk(server, work)
    assert server.heard == [CREATED, {"type": "input_audio_buffer.append", "audio": "AQI="}]


def test_too_much_that_is_sent_early_is_refused(talk: Converse) -> None:
    async def work(client: Any, client_kind: ClientKind) -> None:
        manager = client.realtime.connect(model="m", max_queue_size=40)
        manager.send({"type": "a", "x": "1234567890"})
        with pytest.raises(WebSocketQueueFullError, match="max_queue_size"):
            manager.send({"type": "a", "x": "1234567890"})
        connection = await client_kind.run_sync(manager.enter())
        await client_kind.some(connection, 1)
        await client_kind.run_sync(connection.close())

    with desk(echo) as server:
        talk(server, work)
    assert len(server.heard) == 1


def test_like_a_browser() -> None:
    async def script(line: ServerSocket) -> None:
        await line.receive()
        await line.receive()
        await line.say(CREATED)
        await line.receive()
        await line.say(ERROR)
        await line.close(1011)

    heard: list[Any] = []
    with desk(script) as server:
        socket = OpenAIRealtimeWebSocket(model="m", client=OpenAI(api_key="k", base_url=server.url))
        socket.on("open", lambda it: heard.append("open") or it.send({"type": "hello"}))
        socket.on("response.created", lambda event: heard.append(event) or socket.send({"type": "more"}))
        socket.on("error", heard.append)
        socket.on("close", lambda _: heard.append("close"))
        socket.send({"type": "early"})
        socket.run()
    opened, created, error, broken, closed = heard
    assert (opened, created.type, error.error.message, closed) == ("open", "response.created", "no", "close")
    assert broken.rcvd.code == 1011
    assert [event["type"] for event in server.heard] == ["early", "hello", "more"]
