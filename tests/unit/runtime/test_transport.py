"""How requests travel: timeouts, pools, what stands on the wire, clients of other libraries."""

from __future__ import annotations

import sys
import time
from types import ModuleType
from typing import Any

import httpx
import pytest

from openai_client.testing import Answer, Scripted, Server, json_answer
from support import loops
from support.loops import KINDS as LOOPS

KEYS = {"ApiKeyAuth": "sk-1", "AdminKey": "adm"}


class TestTimeouts:
    def test_phases(self, core: Any) -> None:
        phases = core("foundation.timeouts").phases
        assert phases(600) == {"connect": 5.0, "read": 600, "write": 600, "pool": 600}
        assert set(phases(3).values()) == {3}
        assert set(phases(None).values()) == {None}
        own = httpx.Timeout(1, read=2, pool=None)
        assert phases(own) == {"connect": 1, "read": 2, "write": 1, "pool": None}
        assert phases((1, 2, 3, 4)) == {"connect": 1, "read": 2, "write": 3, "pool": 4}

    def test_deadlines_cut_off(self, core: Any) -> None:
        clipped = core("foundation.timeouts").clipped
        given = {"connect": 5.0, "read": None, "write": 0.1, "pool": 600.0}
        assert clipped(given, None) is given
        found = clipped(given, time.monotonic() + 1)
        assert found["write"] == 0.1
        assert all(0.5 < found[name] <= 1 for name in ("connect", "read", "pool"))
        with pytest.raises(httpx.ReadTimeout, match="deadline"):
            clipped(given, time.monotonic() - 1)


class Fake:
    """A connection, as a pool sees it."""

    def __init__(self) -> None:
        self.idle = True
        self.expired = False

    def is_idle(self) -> bool:
        return self.idle

    def has_expired(self) -> bool:
        return self.expired


class TestKept:
    A, B = (b"http", b"a", 80), (b"http", b"b", 80)

    @pytest.fixture
    def kept(self, core: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
        monkeypatch.setattr(core("http.idle_connections"), "CONNECTIONS", 3)
        monkeypatch.setattr(core("http.idle_connections"), "KEPT_ALIVE", 2)
        return core("http.idle_connections").IdleConnections()

    def opened(self, kept: Any, count: int) -> list[Fake]:
        assert all(kept.room([]) for _ in range(count))
        return [Fake() for _ in range(count)]

    def test_the_last_one_used_comes_first(self, kept: Any) -> None:
        one, two = self.opened(kept, 2)
        kept.give(self.A, one, [])
        kept.give(self.A, two, [])
        assert [kept.take(self.A, []) for _ in range(3)] == [two, one, None]
        assert kept.take(self.B, []) is None

    def test_limits(self, kept: Any) -> None:
        dead: list[Fake] = []
        one, two, three = self.opened(kept, 3)
        assert not kept.room(dead)
        for each in (one, two, three):
            kept.give(self.A, each, dead)
        assert (dead, kept.open) == ([one], 2)
        assert kept.room(dead) and kept.room(dead)
        assert dead == [one, two]  # an idle one made room
        assert kept.clear() == [three]
        assert kept.open == 2

    def test_what_cannot_be_used_again(self, kept: Any, monkeypatch: pytest.MonkeyPatch, core: Any) -> None:
        one, two, three = self.opened(kept, 3)
        dead: list[Fake] = []
        one.idle = False
        kept.give(self.A, one, dead)
        kept.give(self.A, two, dead)
        two.expired = True
        assert kept.take(self.A, dead) is None
        assert dead == [one, two]
        kept.give(self.B, three, dead)
        now = time.monotonic()
        monkeypatch.setattr(core("http.idle_connections"), "monotonic", lambda: now + 60)
        kept.give(self.A, *self.opened(kept, 1), dead)
        assert dead[2:] == [three]
        assert kept.open == 1


@pytest.fixture(params=LOOPS)
def get(request: pytest.FixtureRequest, mini: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Runs `work(client)` over our own pools."""
    monkeypatch.setitem(sys.modules, "httpx_aiohttp", None)

    def run(work: Any, server: Server, **settings: Any) -> Any:
        settings = {"base_url": server.url, "credentials": KEYS, "max_retries": 0, **settings}
        if request.param == "sync":
            with mini.Client(**settings) as client:
                return work(client)

        async def main() -> Any:
            async with mini.AsyncClient(**settings) as client:
                return await work(client)

        return loops.run(main(), request.param)

    run.asynchronous = request.param != "sync"  # type: ignore[attr-defined]
    return run


class TestWire:
    def test_encodings(self, get: Any) -> None:
        import gzip

        body = gzip.compress(b'{"id": "c1"}')
        reply = Answer(headers={"content-type": "application/json", "content-encoding": "gzip"}, body=body)
        with Scripted([reply]).serve() as server:
            assert get(lambda c: c.chat.completions.create(model="m", messages=[]), server).id == "c1"
            with httpx.Client() as client:
                offered = client.headers["accept-encoding"]
            assert server.requests[0].headers["accept-encoding"] == offered

    def test_headers_are_the_caller_s(self, get: Any, mini: ModuleType) -> None:
        more = {"accept-encoding": "identity", "Host": "other.example", "user-agent": mini._core.omit}
        work = lambda c: c.chat.completions.create(model="m", messages=[], extra_headers=more)  # noqa: E731
        with Scripted([json_answer({"id": "c"})]).serve(hosts=["other.example"]) as server:
            get(work, server)
            headers = server.requests[0].headers
        assert (headers["accept-encoding"], headers["host"]) == ("identity", "other.example")
        assert "user-agent" not in headers

    def test_requests_and_times_stay(self, get: Any) -> None:
        work = lambda c: c.chat.completions.with_raw_response.create(model="m", messages=[])  # noqa: E731
        with Scripted([json_answer({"id": "c"})]).serve() as server:
            raw = get(work, server)
            assert raw.http_request.content == server.requests[0].body
        assert raw.http_response.elapsed.total_seconds() > 0
        assert raw.http_response.num_bytes_downloaded == len(raw.http_response.content) > 0
        assert raw.http_response.history == []

    def test_other_schemes(self, get: Any, core: Any) -> None:
        with (
            Scripted([]).serve() as server,
            pytest.raises(core("foundation.errors").APIConnectionError) as caught,
        ):
            get(lambda c: c.files.delete("f"), server, base_url="ftp://127.0.0.1/")
        assert "http:// or https://" in str(caught.value.__cause__)

    def test_headers_of_schemes_are_secret(self, get: Any) -> None:
        with Scripted([Answer(204)]).serve() as other:
            there = Answer(307, {"location": other.origin})
            with Scripted([there]).serve() as server:
                get(lambda c: c.files.delete("f"), server)
            assert server.requests[0].headers["x-admin-key"] == "adm"
            assert "x-admin-key" not in other.requests[0].headers


class TransportError(Exception):
    """Another library's."""

    __module__ = "httpx"


class TimeoutException(TransportError):
    """Another library's."""


class OtherClient:
    """The interface of `httpx.Client`, with exceptions of its own."""

    timeout = None
    is_closed = False
    follow_redirects = True

    def __init__(self) -> None:
        self._http = httpx.Client()

    def build_request(self, *arguments: Any, **named: Any) -> Any:
        return self._http.build_request(*arguments, **named)

    def send(self, request: Any, **named: Any) -> Any:
        try:
            return self._http.send(request, **named)
        except httpx.TimeoutException as error:
            raise TimeoutException from error
        except httpx.TransportError as error:
            raise TransportError from error

    def close(self) -> None:
        self.is_closed = True
        self._http.close()


def test_clients_of_other_libraries(mini: ModuleType, core: Any) -> None:
    replies = [
        Answer(307, {"location": "/there"}),
        Answer(204),
        Answer(delay=30),
        Answer(reset=True),
    ]
    errors = core("foundation.errors")
    with (
        Scripted(replies).serve() as server,
        mini.Client(
            base_url=server.origin, credentials=KEYS, max_retries=0, http_client=OtherClient()
        ) as client,
    ):
        assert client.files.delete("f") is None
        with pytest.raises(errors.APITimeoutError):
            client.files.delete("f", timeout=0.05)
        with pytest.raises(errors.APIConnectionError) as caught:
            client.files.delete("f")
        assert type(caught.value) is errors.APIConnectionError
        assert not client.is_closed()
    assert client.is_closed()


@pytest.mark.parametrize("name", ["DefaultHttpxClient", "DefaultAsyncHttpxClient", "DefaultAioHttpClient"])
def test_clients_with_our_settings(name: str) -> None:
    import openai_client

    made = getattr(openai_client, name)(headers={"x-a": "1"})
    assert made.timeout == httpx.Timeout(600, connect=5)
    assert made.follow_redirects is True
    assert made.headers["x-a"] == "1"
    assert getattr(openai_client, name)(timeout=3).timeout == httpx.Timeout(3)


def test_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "httpx_aiohttp", None)
    monkeypatch.delitem(sys.modules, "openai_client._transports", raising=False)
    import openai_client

    monkeypatch.delitem(vars(openai_client), "DefaultAioHttpClient", raising=False)
    with pytest.raises(RuntimeError, match="aiohttp"):
        openai_client.DefaultAioHttpClient()
    monkeypatch.delitem(vars(openai_client), "DefaultAioHttpClient", raising=False)
    monkeypatch.delitem(sys.modules, "openai_client._transports", raising=False)


class Recorded:
    """A socket that remembers what it was given."""

    def __init__(self) -> None:
        self.written: list[tuple[bytes, float | None]] = []
        self.seconds: float | None = None

    def settimeout(self, seconds: float | None) -> None:
        self.seconds = seconds

    def send(self, data: bytes) -> int:
        self.written.append((bytes(data), self.seconds))
        return len(data)

    def recv(self, most: int) -> bytes:
        return b"x"


class Reluctant:
    """A socket that takes a byte at a time; after the third the deadline has passed."""

    def __init__(self, network: Any) -> None:
        self.network = network
        self.taken = 0

    def settimeout(self, seconds: float) -> None:
        assert 0 < seconds <= 60

    def send(self, data: bytes) -> int:
        self.taken += 1
        if self.taken == 3:
            self.network.deadline = time.monotonic() - 1
        return 1


class TestWrites:
    def test_no_part_of_a_piece_goes_beyond_the_deadline(self, core: Any) -> None:
        import httpcore

        network = core("http.network_streams").Network()
        network.deadline = time.monotonic() + 60
        socket = Reluctant(network)
        wire = core("http.network_streams").SocketStream(socket, network)
        wire.write(b"head", None)
        with pytest.raises(httpcore.WriteTimeout):
            wire.write(b"body", None)
        assert socket.taken == 3

    def test_head_and_body_travel_together(self, core: Any) -> None:
        socket, network = Recorded(), core("http.network_streams").Network()
        wire = core("http.network_streams").SocketStream(socket, network)
        for _ in range(2):
            wire.write(b"head", 3)
            assert socket.written == []
            wire.write(b"body", 3)
            wire.write(b"more", 3)
            assert socket.written == [(b"headbody", 3), (b"more", 3)]
            assert wire.read(10, 3) == b"x"
            socket.written.clear()
        wire.write(b"head", 3)
        wire.read(10, 3)
        assert socket.written == [(b"head", 3)]

    def test_large_bodies_go_in_pieces(self, core: Any) -> None:
        import httpcore

        socket, network = Recorded(), core("http.network_streams").Network()
        wire = core("http.network_streams").SocketStream(socket, network)
        wire.write(b"head", None)
        network.deadline = time.monotonic() + 60
        wire.write(b"y" * 200_000, None)
        assert b"".join(data for data, _ in socket.written) == b"head" + b"y" * 200_000
        assert len(socket.written) > 3
        assert all(seconds is not None and 50 < seconds <= 60 for _, seconds in socket.written)
        network.deadline = time.monotonic() - 1
        with pytest.raises(httpcore.WriteTimeout):
            wire.write(b"z", None)
        with pytest.raises(httpcore.ReadTimeout):
            wire.read(10, None)
