"""Connections between two calls: too old, closed, reset, or with something on them that nobody asked for."""

from __future__ import annotations

import time
from types import SimpleNamespace
from typing import Any

import pytest
from attrs import frozen

from .attack import Work, attack, cases, retrieve
from .server import HostileServer, Step, answer, document, end, hold, model, request, reset, serve, wait
from .test_framing import theirs
from .transports import Transport

EXPIRY = 5
"""Seconds after which a connection is too old, for every transport here."""


class Clock:
    """The time of all pools, which goes on when a test says so."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.ahead = 0.0
        patch.setattr("openai_client._core.http.idle_connections.monotonic", self.monotonic)
        patch.setattr("aiohttp.connector.monotonic", self.monotonic)
        for place in ("_sync", "_async"):
            patch.setattr(f"httpcore.{place}.http11.time", SimpleNamespace(monotonic=self.monotonic))

    def monotonic(self) -> float:
        """Seconds."""
        return time.monotonic() + self.ahead

    def goes_on(self, seconds: float) -> Work:
        """In place of a call."""

        def work(client: Any) -> None:
            self.ahead += seconds

        return work


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


@pytest.mark.parametrize("seconds", [EXPIRY + 0.5, 60, 3600, 1e9])
def test_one_that_was_forgotten(transport: Transport, clock: Clock, seconds: float) -> None:
    """As behind a load balancer: what is sent on it is taken, and nobody answers."""
    with HostileServer((request, model("whole"), hold)) as server:
        works = retrieve(), clock.goes_on(seconds), retrieve("second")
        outcomes = attack(transport, server, *works, timeout=3)
        assert [each.end for each in outcomes] == ["whole", "done", "second"]
        assert server.connections == 2


@pytest.mark.parametrize("seconds", [0, EXPIRY - 1])
def test_one_that_is_young(transport: Transport, clock: Clock, seconds: float) -> None:
    with HostileServer() as server:
        outcomes = attack(transport, server, retrieve(), clock.goes_on(seconds), retrieve("second"))
        assert [each.end for each in outcomes] == ["whole", "done", "second"]
        assert server.connections == 1


def test_age_begins_anew_with_each_call(transport: Transport, clock: Clock) -> None:
    again = [clock.goes_on(EXPIRY - 1), retrieve()]
    with HostileServer() as server:
        attack(transport, server, retrieve(), *again, *again, *again)
        assert server.connections == 1


@frozen
class Case:
    """What the peer does to a connection after its first answer."""

    name: str
    does: tuple[Step, ...]


LATE = [
    Case("closed", ()),
    Case("half closed", (end, hold)),
    Case("reset", (reset,)),
    Case("another answer", (model("smuggled"), serve)),
    Case("another answer and the end", (model("smuggled"),)),
    Case("408 and the end", (answer(b"{}", status="408 Timeout"),)),
    Case("half an answer", (model("smuggled")[:-9], serve)),
    Case("half a head", (b"HTTP/1.1 200 OK\r\nContent-Le", serve)),
    Case("a line end", (b"\r\n", serve)),
    Case("nonsense", (b"\0\1\2", serve)),
    Case("a body", (document("smuggled"), serve)),
    Case("100 Continue", (b"HTTP/1.1 100 Continue\r\n\r\n", serve)),
]


@cases(LATE)
def test_what_comes_between_calls(transport: Transport, case: Case) -> None:
    """It comes after the first call, so that nothing of it was read with the answer."""
    with HostileServer((request, model("whole"), wait, *case.does)) as server:
        attack(transport, server, retrieve(), lambda _: server.go.set(), after=theirs(transport))
