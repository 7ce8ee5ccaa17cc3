"""The mock as a server: connections, streams as they come, TLS, sockets, what it tells about itself."""

from __future__ import annotations

import gc
import os
import socket
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from pytest_httpserver import HTTPServer

from openai_client import AsyncOpenAI, OpenAI
from openai_client.testing import Answer, MockAPI, Pause, Scripted, Server, answer_with, json_answer

_ROOT = Path(__file__).resolve().parents[2]
_KEY = {"authorization": "Bearer k"}


def test_connections_are_kept(server: Server) -> None:
    with httpx.Client() as http:
        ports = set()
        for _ in range(3):
            with http.stream("GET", f"{server.url}/models", headers=_KEY) as answer:
                ports.add(answer.extensions["network_stream"].get_extra_info("client_addr"))
                answer.read()
    assert len(ports) == 1


def test_streams_come_piece_by_piece(mock: MockAPI, server: Server) -> None:
    go = threading.Event()

    def pieces() -> Iterator[bytes | Pause]:
        yield b"data: 1\n\n"
        while not go.is_set():
            yield Pause(0.005)
        yield b"data: 2\n\n"

    mock.answer("models.list", Answer(200, {"content-type": "text/event-stream"}, pieces()))
    with httpx.Client() as http, http.stream("GET", f"{server.url}/models", headers=_KEY) as answer:
        read = answer.iter_raw()
        assert next(read) == b"data: 1\n\n"
        go.set()
        assert b"".join(read) == b"data: 2\n\n"


@pytest.mark.anyio
async def test_sync_and_async_clients(server: Server) -> None:
    with OpenAI(api_key="k", base_url=server.url) as client:
        assert client.models.retrieve("gpt-4o").owned_by == "openai"

    async def main() -> list[str]:
        async with AsyncOpenAI(api_key="k", base_url=server.url) as client:
            stream = await client.responses.create(model="m", input="One two", stream=True)
            return [event.type async for event in stream]

    assert (await main())[-1] == "response.completed"


def test_a_taken_port_is_an_error(server: Server) -> None:
    port = int(server.origin.rpartition(":")[2])
    with pytest.raises(OSError), MockAPI().serve(port=port):
        pass


def test_behind_pytest_httpserver(mock: MockAPI, httpserver: HTTPServer) -> None:
    url = answer_with(httpserver, mock)
    with OpenAI(api_key="k", base_url=url) as client:
        assert client.responses.create(model="m", input="Hi").status == "completed"
        chunks = list(
            client.chat.completions.create(
                model="m", messages=[{"role": "user", "content": "a b"}], stream=True
            )
        )
    assert len(chunks) == 4
    mock.assert_called("responses.create", times=1)


def test_the_command() -> None:
    environment = {**os.environ, "PYTHONPATH": str(_ROOT / "generated" / "openai")}
    command = [sys.executable, "-m", "openai_client.testing", "--port", "0"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        output = process.stdout.readline()
        words = dict(word.split("=", 1) for word in output.split() if "=" in word)
        assert process.stdout.readline().endswith("/_status\n")
        answer = httpx.get(f"{words['OPENAI_BASE_URL']}/models/gpt-4o", headers=_KEY, trust_env=False)
        line = process.stdout.readline()
        process.terminate()
    assert answer.json()["id"] == "gpt-4o"
    assert "200 GET /v1/models/gpt-4o models.retrieve" in line


def test_a_server_that_ends_in_the_middle_leaves_nothing(caplog: pytest.LogCaptureFixture) -> None:
    """Neither sockets, found by whichever test runs when they are collected, nor words in the log."""
    for turn in range(40):
        with Scripted([json_answer({})]).serve() as server:
            callers = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(turn % 4)]
            for caller in callers[::2]:
                caller.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
            for caller in callers[::3]:
                caller.close()
        for caller in callers:
            caller.close()
    with warnings.catch_warnings():
        warnings.simplefilter("error", ResourceWarning)
        gc.collect()  # pytest makes an error of what could not be raised
    assert caplog.messages == []
