"""Connections that end badly or bring nonsense."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed, ConnectionClosedError

from openai_client import OpenAIError
from openai_client._core.websockets.connection import InvalidEventError

from .conftest import ClientKind, Converse
from .desk import ServerSocket, desk

EVENT = {"type": "x"}
CODES = (1000, 1001, 1002, 1003, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 3000, 4999)
GOOD = (1000, 1001, 1005)
"""Codes that the library takes for the end of a conversation in good order."""


async def _opened(client: Any, client_kind: ClientKind, **options: Any) -> Any:
    return await client_kind.run_sync(client.realtime.connect(model="m", **options).enter())


@pytest.mark.parametrize("code", CODES)
def test_the_server_closes(talk: Converse, code: int) -> None:
    async def script(line: ServerSocket) -> None:
        await line.say(EVENT)
        await line.close(code)
        await line.socket.wait_closed()

    async def work(client: Any, client_kind: ClientKind) -> None:
        connection = await _opened(client, client_kind)
        assert [event.type for event in await client_kind.some(connection, 1)] == ["x"]
        if code in GOOD:
            assert await client_kind.all(connection) == []
        else:
            with pytest.raises(ConnectionClosedError) as caught:
                await client_kind.all(connection)
            received: Any = caught.value.rcvd
            assert (1006 if received is None else received.code) == code
        with pytest.raises(ConnectionClosed):
            await client_kind.run_sync(connection.recv())
        with pytest.raises(ConnectionClosed):
            await client_kind.run_sync(connection.send(EVENT))
        assert connection.in_doubt == []
        await client_kind.run_sync(connection.close())

    with desk(script) as server:
        talk(server, work)


def test_what_was_not_answered_is_in_doubt(talk: Converse) -> None:
    async def script(line: ServerSocket) -> None:
        for _ in range(4):
            await line.receive()
        await line.say({"type": "session.updated", "event_id": "e", "session": {}})
        await line.receive()
        await line.die()

    async def work(client: Any, client_kind: ClientKind) -> None:
        connection = await _opened(client, client_kind)
        await client_kind.run_sync(connection.session.update(session={"type": "realtime"}))
        await client_kind.run_sync(connection.response.create())
        await client_kind.run_sync(connection.input_audio_buffer.append(audio="AA=="))
        await client_kind.run_sync(connection.send_raw('{"type": "raw"}'))
        assert [json.loads(frame)["type"] for frame in connection.in_doubt] == [
            "session.update",
            "response.create",
            "input_audio_buffer.append",
            "raw",
        ]
        await client_kind.run_sync(connection.recv())
        assert [json.loads(frame)["type"] for frame in connection.in_doubt] == ["response.create"]
        await client_kind.run_sync(connection.input_audio_buffer.append(audio="AAAA"))
        with pytest.raises(ConnectionClosedError) as caught:
            await client_kind.all(connection)
        error: Any = caught.value
        kinds = [json.loads(frame)["type"] for frame in error.in_doubt]
        assert kinds == ["response.create", "input_audio_buffer.append"]
        await client_kind.run_sync(connection.close())

    with desk(script) as server:
        talk(server, work)


def test_an_error_answers_the_event_that_it_names(talk: Converse) -> None:
    async def script(line: ServerSocket) -> None:
        await line.receive()
        await line.receive()
        await line.say({"type": "error", "event_id": "e", "error": {"event_id": "mine", "message": "no"}})
        await line.close()

    async def work(client: Any, client_kind: ClientKind) -> None:
        connection = await _opened(client, client_kind)
        await client_kind.run_sync(connection.response.create(event_id="other"))
        await client_kind.run_sync(connection.response.create(event_id="mine"))
        await client_kind.run_sync(connection.recv())
        assert [json.loads(frame)["event_id"] for frame in connection.in_doubt] == ["other"]
        await client_kind.run_sync(connection.close())

    with desk(script) as server:
        talk(server, work)


@pytest.mark.parametrize(
    "garbage",
    ["no json", "", "{", "[" * 200_000, b"\xff\xfe{}"],
    ids=["words", "nothing", "half", "deep", "bytes"],
)
def test_garbage_is_told_and_the_connection_goes_on(talk: Converse, garbage: Any) -> None:
    async def script(line: ServerSocket) -> None:
        await line.say(garbage, EVENT)
        await line.close()

    async def work(client: Any, client_kind: ClientKind) -> None:
        connection = await _opened(client, client_kind)
        with pytest.raises(InvalidEventError, match="not valid JSON") as caught:
            await client_kind.run_sync(connection.recv())
        assert isinstance(caught.value, (OpenAIError, ValueError))
        sent = garbage if isinstance(garbage, bytes) else garbage.encode()
        assert caught.value.data == sent
        assert [event.type for event in await client_kind.all(connection)] == ["x"]
        await client_kind.run_sync(connection.close())

    with desk(script) as server:
        talk(server, work)


def test_half_a_character_in_a_text_frame(talk: Converse) -> None:
    text = '{"type": "ü"}'.encode()[:-3]

    async def script(line: ServerSocket) -> None:
        await line.raw(bytes((0x81, len(text))) + text)
        await line.say(EVENT)
        await line.close()

    async def work(client: Any, client_kind: ClientKind) -> None:
        connection = await _opened(client, client_kind)
        # Version 13 of the library closes the connection for it on the blocking side.
        with pytest.raises((InvalidEventError, ConnectionClosed)):
            await client_kind.run_sync(connection.recv())
        await client_kind.run_sync(connection.close())

    with desk(script) as server:
        talk(server, work)


def test_bytes_that_are_no_frame(talk: Converse) -> None:
    async def script(line: ServerSocket) -> None:
        await line.raw(b"HTTP/1.1 200 OK\r\n\r\n" * 10)
        await line.socket.wait_closed()

    async def work(client: Any, client_kind: ClientKind) -> None:
        connection = await _opened(client, client_kind)
        with pytest.raises(ConnectionClosedError):
            await client_kind.all(connection)
        await client_kind.run_sync(connection.close())

    with desk(script) as server:
        talk(server, work)


def test_a_frame_of_20_megabytes(talk: Converse) -> None:
    audio = "A" * 20_000_000

    async def script(line: ServerSocket) -> None:
        heard = await line.receive()
        await line.say({**EVENT, "delta": heard["audio"]})
        await line.close()

    async def work(client: Any, client_kind: ClientKind) -> None:
        connection = await _opened(client, client_kind)
        await client_kind.run_sync(connection.input_audio_buffer.append(audio=audio))
        (event,) = await client_kind.all(connection)
        assert event.delta == audio
        await client_kind.run_sync(connection.close())

    with desk(script) as server:
        talk(server, work)


def test_a_limit_of_ones_own(talk: Converse) -> None:
    async def script(line: ServerSocket) -> None:
        await line.say({**EVENT, "delta": "A" * 2000})
        await line.socket.wait_closed()

    async def work(client: Any, client_kind: ClientKind) -> None:
        connection = await _opened(client, client_kind, websocket_connection_options={"max_size": 1000})
        with pytest.raises(ConnectionClosedError):
            await client_kind.run_sync(connection.recv())
        await client_kind.run_sync(connection.close())

    with desk(script) as server:
        talk(server, work)


def test_a_server_that_never_says_goodbye(talk: Converse) -> None:
    async def script(line: ServerSocket) -> None:
        line.socket.transport.pause_reading()
        await line.say(EVENT)
        await asyncio.sleep(1)
        await line.die()

    async def work(client: Any, client_kind: ClientKind) -> None:
        connection = await _opened(client, client_kind, websocket_connection_options={"close_timeout": 0.1})
        await client_kind.run_sync(connection.recv())
        await client_kind.run_sync(connection.close())
        with pytest.raises(ConnectionClosed):
            await client_kind.run_sync(connection.recv())

    with desk(script) as server:
        talk(server, work)


def test_leaving_the_context_closes(talk: Converse) -> None:
    async def script(line: ServerSocket) -> None:
        with pytest.raises(ConnectionClosed) as caught:
            await line.receive()
        received: Any = caught.value.rcvd
        line.desk.heard.append((received.code, received.reason))

    async def work(client: Any, client_kind: ClientKind) -> None:
        manager = client.realtime.connect(model="m")
        if client_kind.asynchronous:
            async with manager as connection:
                await connection.close(code=4000, reason="enough")
            with pytest.raises(KeyError):
                async with manager:
                    raise KeyError
        else:
            with manager as connection:
                connection.close(code=4000, reason="enough")
            with pytest.raises(KeyError), manager:
                raise KeyError

    with desk(script) as server:
        talk(server, work)
    assert server.heard == [(4000, "enough"), (1000, "")]
