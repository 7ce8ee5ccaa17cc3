"""Names and addresses: look-ups that fail, lie or take for ever, addresses where nobody is. No name is looked up for real."""

from __future__ import annotations

import socket
import threading
from typing import Any

import httpx
import pytest
from attrs import frozen

from support.name_resolution import Names, black_hole

from .attack import Work, attack, cases
from .server import HostileServer
from .transports import SECONDS, Transport

HOST = "many.test"
SOON = 0.2
"""Seconds after which what never comes is given up."""


GOOD = "127.0.0.1"
"""Where the server is."""
REFUSING, REFUSING6 = "127.0.0.2", "::1"
"""Where nobody listens at its port."""
SILENT = "127.0.0.3"
"""Where connections are neither made nor refused."""


@frozen
class Case:
    """What a look-up gives or raises, and how the call may end."""

    name: str
    found: list[str] | Exception
    must: set[str]

    def look(self) -> list[str]:
        """Look it up."""
        if isinstance(self.found, Exception):
            raise self.found
        return self.found


FOUND = {"whole"}
LOST = {"lost"}

LOOK_UPS = [
    Case("not found", socket.gaierror(socket.EAI_NONAME, "no such name"), LOST),
    Case("not found for now", socket.gaierror(socket.EAI_AGAIN, "try again"), LOST),
    Case("no memory", socket.gaierror(socket.EAI_MEMORY, "no memory"), LOST),
    Case("no descriptors", OSError(24, "too many open files"), LOST),
    Case("timed out", TimeoutError("timed out"), {"lost", "timeout"}),
    Case("no address", [], LOST),
    Case("one", [GOOD], FOUND),
    Case("the same often", [GOOD] * 20, FOUND),
    Case("refused, then good", [REFUSING, GOOD], FOUND),
    Case("refused often, then good", [*[REFUSING] * 20, GOOD], FOUND),
    Case("refused by IPv6, then good", [REFUSING6, GOOD], FOUND),
    Case("good, then refused", [GOOD, REFUSING], FOUND),
    Case("all refuse", [REFUSING, REFUSING6, "127.0.0.4"], LOST),
    Case("nobody's address", ["255.255.255.255"], LOST),
]

SILENCE = [
    Case("one is silent", [SILENT], {"timeout"}),
    Case("three are silent", [SILENT] * 3, {"timeout"}),
    Case("silent and refusing", [SILENT, REFUSING], {"timeout", "lost"}),
]

HOSTS = {
    "a-label-too-long": "x" * 64 + ".test",
    "a-name-too-long": "x." * 200 + "test",
    "an-empty-label": "a..test",
    "an-empty-label-first": ".test",
    "broken-punycode": "xn--.test",
    "an-underscore": "a_b.test",
    "what-idna-refuses": "☃☃.test",
    "NUL-escaped": "a%00b.test",
    "a-number": "0x7f.1.test",
    "five-numbers": "1.2.3.4.5",
    "no-address": "999.999.999.999",
}


def at(host: str, port: int) -> Work:
    """A call to a host of that name."""
    return lambda client: client.with_options(base_url=f"http://{host}:{port}/v1").models.retrieve("whole")


def attacked(transport: Transport, names: Names, case: Case, **settings: Any) -> str:
    """How a call to the host of a case ends."""
    names.known[HOST] = case.look
    with HostileServer() as server, black_hole(SILENT, server.port):
        (outcome,) = attack(transport, server, at(HOST, server.port), **settings)
    assert HOST in names.asked
    return outcome.end


@cases(LOOK_UPS)
def test_look_ups(transport: Transport, names: Names, case: Case) -> None:
    assert attacked(transport, names, case) in case.must


@pytest.mark.parametrize("host", HOSTS.values(), ids=HOSTS)
def test_names_that_cannot_be(transport: Transport, names: Names, host: str) -> None:
    with HostileServer() as server:
        (outcome,) = attack(transport, server, at(host, server.port))
        assert outcome.end in ("lost", "refused")


@cases(SILENCE)
@pytest.mark.parametrize("bound", ["timeout", "deadline"])
def test_silence(transport: Transport, names: Names, case: Case, bound: str) -> None:
    settings = {"timeout": {"timeout": httpx.Timeout(SECONDS, connect=SOON)}, "deadline": {"deadline": SOON}}
    assert attacked(transport, names, case, **settings[bound]) in case.must


def test_silence_beside_a_good_address(transport: Transport, names: Names) -> None:
    case = Case("", [SILENT, GOOD], FOUND)
    assert attacked(transport, names, case, timeout=httpx.Timeout(SECONDS, connect=1)) in case.must


@pytest.mark.parametrize("bound", ["timeout", "deadline"])
def test_a_look_up_without_end(transport: Transport, names: Names, bound: str) -> None:
    if transport.http_client is httpx.Client:
        pytest.skip("httpx looks names up without a timeout")
    ended = threading.Event()

    def look() -> list[str]:
        ended.wait(SECONDS / 2)
        raise socket.gaierror(socket.EAI_AGAIN, "try again")

    names.known[HOST] = look
    settings = {"timeout": {"timeout": httpx.Timeout(SECONDS, connect=SOON)}, "deadline": {"deadline": SOON}}
    with HostileServer() as server:
        # A loop waits for the threads of its look-ups at its end.
        outcome, _ = attack(
            transport, server, at(HOST, server.port), lambda _: ended.set(), **settings[bound]
        )
    assert outcome.end == "timeout"


def test_names_beyond_ascii_are_asked_for_in_ascii(transport: Transport, names: Names) -> None:
    with HostileServer() as server:
        names.known["xn--bcher-kva.test"] = lambda: [GOOD]
        (outcome,) = attack(transport, server, at("bücher.test", server.port))
        assert outcome.end == "whole"
        assert f"host: xn--bcher-kva.test:{server.port}".encode() in server.heads[0].lower()
