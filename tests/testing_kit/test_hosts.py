"""Whom a served core answers: this machine, not pages of the web whose names were led here."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterable

import pytest
from pytest_httpserver import HTTPServer

from openai_client.testing import Answer, MockAPI, Scripted, Server, answer_with, json_answer

_UPGRADE = {
    "connection": "upgrade",
    "upgrade": "websocket",
    "sec-websocket-version": "13",
    "sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAA==",
}
TARGETS = ("/v1/models", "/_status", "/_status.json", "/_status/events", "/v1/realtime?model=m")
OURS = ("127.0.0.1", "localhost", "LOCALHOST", "localhost.", "app.localhost", "[::1]", "127.4.5.6")
FOREIGN = (
    *(
        "attacker.example",
        "localhost.attacker.example",
        "127.0.0.1.attacker.example",
        "xlocalhost",
        "10.0.0.1",
    ),
    *("0.0.0.0", "attacker.example:80:127.0.0.1", "127.0.0.1@attacker.example", "attacker.example#127.0.0.1"),
    *(
        "attacker.example/127.0.0.1",
        "[::1",
        "",
        " ",
        ":80",
        "[attacker.example]",
        "127.0.0.1 attacker.example",
    ),
)


def ask(
    server: Server | HTTPServer, target: str = "/v1/models", host: str | None = None, **more: str
) -> tuple[int, str]:
    """Status and the first bytes of what comes back; `host` None: none is said."""
    head = {"authorization": "Bearer k", "connection": "close"} | ({} if host is None else {"host": host})
    head |= {name.replace("_", "-"): value for name, value in more.items()}
    return raw(server, target, head.items())


def raw(server: Server | HTTPServer, target: str, head: Iterable[tuple[str, str]]) -> tuple[int, str]:
    lines = "".join(f"{name}: {value}\r\n" for name, value in head)
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as caller:
        caller.sendall(f"GET {target} HTTP/1.1\r\n{lines}\r\n".encode())
        with caller.makefile("rb") as reader:
            status = int(reader.readline().split()[1])
            if status in (101, 200):
                return status, ""  # what follows may never end
            return status, reader.read().partition(b"\r\n\r\n")[2].decode()


def upgrade(target: str) -> dict[str, str]:
    return {name.replace("-", "_"): value for name, value in _UPGRADE.items()} if "realtime" in target else {}


@pytest.mark.parametrize("target", TARGETS)
def test_names_of_this_machine_are_answered(server: Server, target: str) -> None:
    for host in OURS:
        for named in (host, f"{host}:{server.port}", f"{host}:1"):
            assert ask(server, target, named, **upgrade(target))[0] in (200, 101), named


@pytest.mark.parametrize("target", TARGETS)
def test_other_names_are_refused(mock: MockAPI, server: Server, target: str) -> None:
    for host in FOREIGN:
        status, body = ask(server, target, host, **upgrade(target))
        assert status in (400, 421), host
        if status == 421:
            error = json.loads(body)["error"]
            assert error["code"] == "host_not_allowed"
            assert "hosts" in error["message"]
    assert ask(server, target, **upgrade(target))[0] == 400
    assert mock.requests == []


def test_one_name_of_several_is_not_enough(mock: MockAPI, server: Server) -> None:
    ours, theirs = ("host", f"127.0.0.1:{server.port}"), ("host", "attacker.example")
    for head in ([ours, theirs], [theirs, ours]):
        assert raw(server, "/v1/models", head)[0] in (400, 421)
    for target in ("http://attacker.example/v1/models", "http://127.0.0.1@attacker.example/v1/models"):
        assert raw(server, target, [ours])[0] == 421
    assert raw(server, f"http://127.0.0.1:{server.port}/v1/models", [theirs])[0] == 421
    assert mock.requests == []


@pytest.mark.parametrize("target", TARGETS)
def test_pages_from_elsewhere_are_refused(mock: MockAPI, server: Server, target: str) -> None:
    for origin in ("https://attacker.example", "null", "file://", "https://localhost.attacker.example", "x"):
        status, body = ask(server, target, "localhost", origin=origin, **upgrade(target))
        assert (status, json.loads(body)["error"]["code"]) == (403, "origin_not_allowed"), origin
    assert mock.requests == []
    for origin in ("http://localhost:3000", f"http://127.0.0.1:{server.port}", "https://app.localhost"):
        assert ask(server, target, "localhost", origin=origin, **upgrade(target))[0] in (200, 101), origin


def test_further_names_are_named() -> None:
    for reader, asked, status in (
        (["mock.test"], "MOCK.test:80", 200),
        (["MOCK.test"], "mock.test", 200),
        (["mock.test"], "other.test", 421),
        (["mock.test"], "sub.mock.test", 421),
        (["*"], "any.test", 200),
        (["10.1.2.3", "fd00::1"], "[fd00::1]:8080", 200),
    ):
        with MockAPI().serve(hosts=reader) as server:
            assert ask(server, host=asked)[0] == status, (reader, asked)
            named = ask(server, host="localhost", origin=f"https://{asked}")[0]
            assert named == (200 if status == 200 else 403)


def test_names_are_no_urls() -> None:
    for wrong in ("http://mock.test", "mock.test/v1", "", "a b"):
        with pytest.raises(ValueError, match="host"):
            Server(MockAPI(), hosts=[wrong])
    with pytest.raises(TypeError, match="list"):
        Server(MockAPI(), hosts="mock.test")


def test_the_command_takes_names(capsys: pytest.CaptureFixture[str]) -> None:
    from openai_client.testing.__main__ import main

    with pytest.raises(SystemExit) as caught:
        main(["--port", "0", "--allow-host", "mock.test", "--allow-host", "http://mock.test"])
    assert caught.value.code == 2
    assert "'http://mock.test' is no host" in capsys.readouterr().err


def test_a_server_at_every_address_answers_the_one_that_was_reached() -> None:
    with Server(Scripted(lambda _: json_answer({})), host="0.0.0.0") as server:
        for host, status in (("127.0.0.1", 200), ("0.0.0.0", 200), ("192.0.2.1", 421)):
            assert ask(server, host=host)[0] == status, host


def test_scripts_are_guarded_as_well() -> None:
    with Scripted([Answer()]).serve() as server:
        assert ask(server, host="attacker.example")[0] == 421
        assert ask(server, host="127.0.0.1")[0] == 200
    assert len(server.requests) == 1


def test_pytest_httpserver_is_guarded_as_well(mock: MockAPI, httpserver: HTTPServer) -> None:
    answer_with(httpserver, mock)
    assert ask(httpserver, host="attacker.example")[0] == 421
    assert ask(httpserver, host="localhost", origin="https://attacker.example")[0] == 403
    assert ask(httpserver, host=f"localhost:{httpserver.port}")[0] == 200
    assert len(mock.requests) == 1
