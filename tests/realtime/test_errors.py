"""Errors of the websockets library and of the system are errors of the package as well, and quote no key."""

from __future__ import annotations

import asyncio
import pickle
import socket
import threading
import traceback
from http import HTTPStatus
from typing import Any

import pytest
from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed, ConnectionClosedError, InvalidHandshake, InvalidStatus
from websockets.http11 import Request, Response

from openai_client import OpenAIError
from openai_client._core.foundation.errors import ArgumentValueError

from .conftest import ClientKind, Converse
from .desk import ServerSocket, desk

KEY = "sk-planted-s3cret"
EVENT = {"type": "x"}


def frames(error: BaseException | None) -> str:
    """The locals of all frames of an error and of what led to it, tests left out."""
    lines: list[str] = []
    while error is not None:
        lines += [repr(error), str(error)]
        for frame, _ in traceback.walk_tb(error.__traceback__):
            if "/tests/" not in frame.f_code.co_filename:
                lines += [repr(value) for value in frame.f_locals.values()]
        error = error.__cause__ or error.__context__
    return "\n".join(lines)


def fine(error: BaseException, kind: Any) -> None:
    """Is it an error of the package, too, with the original as its cause, and does it keep the key?"""
    assert isinstance(error, OpenAIError) and isinstance(error, kind)
    assert isinstance(error.__cause__, kind) and not isinstance(error.__cause__, OpenAIError)
    assert str(error) == str(error.__cause__) and type(error).__name__ == type(error.__cause__).__name__
    assert KEY not in frames(error)


async def opened(client: Any, client_kind: ClientKind, **options: Any) -> Any:
    return await client_kind.run_sync(client.realtime.connect(model="m", **options).enter())


async def goodbye(line: ServerSocket) -> None:
    await line.socket.wait_closed()


@pytest.mark.parametrize("end", ["die", "close"])
def test_sockets_that_are_cut(talk: Converse, end: str) -> None:
    async def script(line: ServerSocket) -> None:
        await line.say(EVENT)
        await (line.die() if end == "die" else line.close(1011))
        await line.socket.wait_closed()

    async def work(client: Any, client_kind: ClientKind) -> None:
        connection = await opened(client, client_kind)
        with pytest.raises(OpenAIError) as caught:
            await client_kind.all(connection)
        fine(caught.value, ConnectionClosedError)
        for use in (connection.recv, connection.recv_bytes, lambda: connection.send(EVENT)):
            with pytest.raises(OpenAIError) as caught:
                await client_kind.run_sync(use())
            fine(caught.value, ConnectionClosed)
            assert caught.value.in_doubt == []  # type: ignore[attr-defined]
        refusal: Any = caught.value
        other: Any = pickle.loads(pickle.dumps(refusal))
        assert isinstance(other, OpenAIError) and isinstance(other, ConnectionClosed)
        await client_kind.run_sync(connection.close())

    with desk(script) as server:
        talk(server, work, api_key=KEY)


def test_a_refusal(talk: Converse) -> None:
    async def work(client: Any, client_kind: ClientKind) -> None:
        with pytest.raises(OpenAIError) as caught:
            await opened(client, client_kind)
        fine(caught.value, InvalidStatus)
        refusal: Any = caught.value
        assert refusal.response.status_code == 401

    def no(request: Request) -> Response:
        return Response(HTTPStatus.UNAUTHORIZED, "", Headers(), b"{}")

    with desk(goodbye, gate=no) as server:
        talk(server, work, api_key=KEY)


def test_nobody_there(talk: Converse) -> None:
    async def work(client: Any, client_kind: ClientKind) -> None:
        with pytest.raises(OpenAIError) as caught:
            await opened(client, client_kind)
        fine(caught.value, OSError)
        refusal: Any = caught.value
        assert refusal.errno is not None

    with socket.socket() as taken, desk(goodbye) as server:
        taken.bind(("127.0.0.1", 0))  # but nobody listens
        talk(server, work, api_key=KEY, base_url=f"http://127.0.0.1:{taken.getsockname()[1]}/v1")


@pytest.mark.parametrize("handshake", [b"garbage\r\n\r\n", b"", None], ids=["garbage", "nothing", "silence"])
def test_no_handshake(talk: Converse, handshake: bytes | None) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener, desk(goodbye) as server:
        over = threading.Event()

        def answer() -> None:
            accepted, _ = listener.accept()
            with accepted:
                accepted.recv(1 << 16)
                if handshake is None:
                    over.wait(20)
                else:
                    accepted.sendall(handshake)

        thread = threading.Thread(target=answer)
        thread.start()

        async def work(client: Any, client_kind: ClientKind) -> None:
            options = {"open_timeout": 0.2} if handshake is None else {}
            with pytest.raises(OpenAIError) as caught:
                await opened(client, client_kind, websocket_connection_options=options)
            fine(
                caught.value,
                TimeoutError if handshake is None else (InvalidHandshake, EOFError, OSError, ValueError),
            )
            over.set()

        try:
            address = f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
            talk(server, work, api_key=KEY, base_url=address)
        finally:
            over.set()
            thread.join()


@pytest.mark.parametrize("key", [KEY + "ü", KEY + "\n"])
def test_keys_that_no_header_can_carry(talk: Converse, key: str) -> None:
    async def work(client: Any, client_kind: ClientKind) -> None:
        with pytest.raises(ArgumentValueError, match="'Authorization'") as caught:
            await opened(client, client_kind)
        assert KEY not in frames(caught.value)

    with desk(goodbye) as server:
        talk(server, work, api_key=key)
        assert server.requests == []


def test_what_a_function_for_the_key_raises_is_its_own(talk: Converse) -> None:
    async def run_async() -> str:
        raise LookupError("mine")

    def run_sync() -> str:
        raise LookupError("mine")

    async def work(client: Any, client_kind: ClientKind) -> None:
        client.api_key = run_async if client_kind.asynchronous else run_sync
        with pytest.raises(LookupError, match="mine") as caught:
            await opened(client, client_kind)
        assert not isinstance(caught.value, OpenAIError)

    with desk(goodbye) as server:
        talk(server, work)


def test_mistakes_stay_mistakes(talk: Converse) -> None:
    async def work(client: Any, client_kind: ClientKind) -> None:
        with pytest.raises(TypeError) as caught:
            await opened(client, client_kind, websocket_connection_options={"no_such_option": 1})
        assert not isinstance(caught.value, OpenAIError)
        connection = await opened(client, client_kind)
        with pytest.raises(TypeError):
            await client_kind.run_sync(connection.send_raw(3))
        await client_kind.run_sync(connection.close())
        await asyncio.sleep(0)

    with desk(goodbye) as server:
        talk(server, work, api_key=KEY)
