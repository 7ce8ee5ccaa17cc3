"""Where an answer sends a request on to: nowhere it must not go, with nothing it must not carry, and not for ever."""

from __future__ import annotations

import io
import os
import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import trustme
from attrs import frozen

from network.client_kinds import KEY
from openai_client.testing import Answer, Request, Scripted, Server, json_answer
from support.name_resolution import Names

from .attack import Work, attack, cases
from .transports import Transport

SECRETS = {
    "api-key": "hidden-a",
    "x-api-key": "hidden-b",
    "cookie": "sid=hidden-c",
    "proxy-authorization": "Basic hidden-d",
}
LOST = {"lost"}
STAYS = {"lost", "status"}
FOLLOWED = {"moved"}
EITHER = FOLLOWED | STAYS


@frozen
class Case:
    """A place that an answer leads to, and how the call may end. `{origin}` is the server's own."""

    name: str
    location: str
    must: set[str]


PLACES = [
    Case("absolute", "{origin}/v1/models/moved", FOLLOWED),
    Case("capitals", "HTTP://127.0.0.1:{port}/v1/models/moved", FOLLOWED),
    Case("without a scheme", "//127.0.0.1:{port}/v1/models/moved", FOLLOWED),
    Case("path", "/v1/models/moved", FOLLOWED),
    Case("relative path", "moved", FOLLOWED),
    Case("dots", "./x/../moved", FOLLOWED),
    Case("more dots than there are folders", "../../../../../v1/models/moved", FOLLOWED),
    Case("query alone", "?to=moved", {"start"}),
    Case("fragment", "/v1/models/moved#part", FOLLOWED),
    Case("fragment alone", "#part", STAYS),
    Case("empty", "", STAYS),
    Case("a space", "/v1/models/a b", STAYS | {"a b"}),
    Case("beyond ASCII", "/v1/models/é", STAYS | {"é", "Ã©"}),
    Case(
        "line ends, escaped", "/v1/models/moved%0d%0aX-Injected:%20yes", EITHER | {"moved\r\nX-Injected: yes"}
    ),
    Case("a tab", "/v1/models/mo\tved", EITHER | {"mo\tved"}),
    Case("backslashes", "\\\\elsewhere.test\\moved", STAYS | {"moved", "\\\\elsewhere.test\\moved"}),
    Case("long", "/v1/models/" + "x" * 30_000, STAYS),
    Case("two", "/v1/models/moved, /v1/models/other", EITHER | {"other"}),
]

NOWHERE = [
    Case("another scheme", "ftp://127.0.0.1:{port}/v1/models/moved", LOST),
    Case("a file", "file:///etc/hostname", LOST),
    Case("a file of a host", "file://127.0.0.1:{port}/etc/hostname", LOST),
    Case("code", "javascript:alert(1)", LOST),
    Case("data", 'data:application/json,{{"id":"moved"}}', LOST),
    Case("sockets", "ws://127.0.0.1:{port}/v1/models/moved", EITHER),
    Case("http with a plus", "http+unix://%2Fx/v1/models/moved", LOST),
    Case("no scheme but a colon", ":/v1/models/moved", EITHER),
    Case("no host", "http:///v1/models/moved", EITHER),
    Case("scheme alone", "http://", LOST),
    Case("scheme without slashes", "http:", STAYS),
    Case("half an address", "http://[::1/moved", LOST),
    Case("brackets around nothing", "http://[]/moved", LOST),
    Case("no address within brackets", "http://[nonsense]/moved", LOST),
    Case("a space in the host", "http://a b.test/moved", LOST),
    Case("an at sign alone", "http://@/moved", EITHER),
    Case("port beyond all ports", "http://127.0.0.1:99999/moved", LOST),
    Case("port of many digits", "http://127.0.0.1:" + "9" * 5000 + "/moved", LOST),
    Case("port is negative", "http://127.0.0.1:-1/moved", LOST),
    Case("port is text", "http://127.0.0.1:abc/moved", LOST),
    Case("an unknown name", "http://nowhere.test/moved", LOST),
    Case("a label too long", "http://" + "x" * 64 + ".test/moved", LOST),
    Case("a name too long", "http://" + "x." * 200 + "test/moved", LOST),
    Case("an empty label", "http://a..test/moved", LOST),
    Case("broken punycode", "http://xn--/moved", LOST),
    Case("a name that idna refuses", "http://☃☃.test/moved", LOST),
    Case("NUL, escaped, in the host", "http://a%00.test/moved", LOST),
    Case("a number for a host", "http://0x7f000001.test:{port}/moved", LOST),
]


def named(request: Request) -> Answer:
    """A model that is called like the end of the path."""
    return json_answer(
        {"id": request.path.rpartition("/")[2], "object": "model", "created": 1, "owned_by": "us"}
    )


def leading(location: str, status: int = 307, body: bytes = b"moved") -> Callable[[Request], Answer]:
    """Leads on from `start`, once."""

    def handler(request: Request) -> Answer:
        if request.path.endswith("/start") and not request.query:
            return Answer(status, {"location": location}, body)
        return named(request)

    return handler


def start(client: Any) -> Any:
    """A call with more secrets than one."""
    return client.models.retrieve("start", extra_headers=SECRETS)


def secrets(server: Server) -> set[str]:
    """The secrets that a server was told."""
    sent = repr([(each.target, each.headers) for each in server.requests])
    return {each for each in (KEY, *SECRETS.values()) if each in sent}


@cases(PLACES, NOWHERE)
def test_places(transport: Transport, case: Case) -> None:
    core = Scripted(())
    with core.serve() as server:
        core.script = leading(case.location.format(origin=server.origin, port=server.port))
        (outcome,) = attack(transport, server, start)
        assert outcome.end in case.must
        assert not any("x-injected" in each.headers for each in server.requests)
        assert len(server.requests) <= 22


LOOPS = [
    Case("itself", "{origin}/v1/models/start", LOST),
    Case("ever further", "{path}x", LOST),
    Case("there and back", "{other}{path}", LOST),
]


@cases(LOOPS)
def test_circles(transport: Transport, case: Case) -> None:
    first, second = Scripted(()), Scripted(())
    with first.serve() as one, second.serve() as two:

        def handler(here: Server, other: Server) -> Callable[[Request], Answer]:
            def script(request: Request) -> Answer:
                place = case.location.format(origin=here.origin, other=other.origin, path=request.path)
                return named(request) if "next" in request.path else Answer(302, {"location": place})

            return script

        first.script, second.script = handler(one, two), handler(two, one)
        (outcome,) = attack(transport, (one, two), start)
        assert outcome.end in case.must
        assert len(one.requests) + len(two.requests) == 22  # 20 redirects, and the call after them
        assert not secrets(two)


# --- secrets --------------------------------------------------------------------------------

ORIGINS = [
    Case("another port", "{elsewhere}/v1/models/moved", FOLLOWED),
    Case("another port without a scheme", "//{netloc}/v1/models/moved", FOLLOWED),
    Case("another name", "http://localhost.test:{port}/v1/models/moved", FOLLOWED),
    Case("another port with a user", "http://us%65r:pass@{netloc}/v1/models/moved", FOLLOWED),
    Case("a user that looks like the host", "http://127.0.0.1:1@{netloc}/v1/models/moved", FOLLOWED),
    Case("over another one and back", "{elsewhere}/v1/models/back", FOLLOWED),
]


@cases(ORIGINS)
def test_other_origins_see_no_secrets(transport: Transport, case: Case, names: Names) -> None:
    core, other = Scripted(()), Scripted(())
    with core.serve(hosts=["localhost.test"]) as server, other.serve() as elsewhere:
        names.known["localhost.test"] = lambda: ["127.0.0.1"]
        netloc = f"127.0.0.1:{elsewhere.port}"
        place = case.location.format(elsewhere=elsewhere.origin, netloc=netloc, port=server.port)
        core.script = leading(place)
        back = Answer(307, {"location": f"{server.origin}/v1/models/moved"})
        other.script = lambda request: back if request.path.endswith("/back") else named(request)
        (outcome,) = attack(transport, (server, elsewhere), start)
        assert outcome.end in case.must
        assert len(secrets(server)) == 5
        assert not secrets(elsewhere)
        moved = [each for each in (*server.requests, *elsewhere.requests) if each.path.endswith("/moved")]
        assert not any(name in each.headers for each in moved for name in SECRETS)
        if transport.http_client is None:  # httpx makes a credential of a user in a URL
            assert "authorization" not in moved[0].headers


def test_a_user_in_the_place_is_no_credential(transport: Transport) -> None:
    core = Scripted(())
    with core.serve() as server:
        core.script = leading(f"http://user:word@127.0.0.1:{server.port}/v1/models/moved")
        (outcome,) = attack(transport, server, start)
        assert outcome.end == "moved"
        sent = {each.headers["authorization"] for each in server.requests}
        assert sent == {f"Bearer {KEY}"} or transport.http_client is not None  # httpx makes one of it


@pytest.mark.parametrize("down", [True, False], ids=["from-tls", "to-tls"])
def test_another_scheme_is_another_origin(transport: Transport, down: bool, authority: trustme.CA) -> None:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    core = Scripted(())
    tls, plain = (context, None) if down else (None, context)
    with core.serve(tls=tls) as server, Scripted(named).serve(tls=plain) as elsewhere:
        core.script = leading(f"{elsewhere.origin}/v1/models/moved")
        (outcome,) = attack(transport, (server, elsewhere), start)
        assert outcome.end == "moved"
        assert (len(secrets(server)), secrets(elsewhere)) == (5, set())


# --- bodies ---------------------------------------------------------------------------------


class Once(io.RawIOBase):
    """A file that cannot be read twice."""

    def __init__(self) -> None:
        self._rest = io.BytesIO(b"content")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._rest.readinto(buffer)


def pipe() -> Any:
    """The reading end of a pipe that holds all of it."""
    reading, writing = os.pipe()
    os.write(writing, b"content")
    os.close(writing)
    return os.fdopen(reading, "rb")


ONE_SHOT: dict[str, Callable[[], Any]] = {
    "generator": lambda: (each for each in [b"con", b"tent"]),
    "iterator": lambda: iter([b"con", b"tent"]),
    "file that cannot seek": Once,
    "pipe": pipe,
}


def upload(content: Any) -> Work:
    """Sends a file; what comes back says its content, and what it was made of is closed."""

    def work(client: Any) -> Any:
        return client.files.create(file=("name", content), purpose="batch")

    return work


def received(request: Request) -> Answer:
    """A file that is called like its content."""
    if request.method == "GET":
        return named(request)
    file = request.files.get("file")
    return json_answer({"id": "nothing" if file is None else file.content.decode(), "object": "file"})


@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize("kind", ONE_SHOT)
def test_what_can_be_read_once_is_not_sent_twice(transport: Transport, kind: str, status: int) -> None:
    def handler(request: Request) -> Answer:
        return Answer(status, {"location": "/v1/moved"}) if request.path == "/v1/files" else received(request)

    content = ONE_SHOT[kind]()
    with Scripted(handler).serve() as server:
        (outcome,) = attack(transport, server, upload(content), _strict_response_validation=False)
        assert outcome.end in ("lost", "refused")
        assert [each.path for each in server.requests if each.method == "POST"] == ["/v1/files"]
    if hasattr(content, "close"):
        content.close()


@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize("kind", ["bytes", "path", "file"])
def test_what_can_be_read_again_is_sent_again(
    transport: Transport, kind: str, status: int, tmp_path: Path
) -> None:
    path = tmp_path / "name"
    path.write_bytes(b"content")

    def handler(request: Request) -> Answer:
        return Answer(status, {"location": "/v1/moved"}) if request.path == "/v1/files" else received(request)

    with Scripted(handler).serve() as server, path.open("rb") as file:
        content = {"bytes": b"content", "path": path, "file": file}[kind]
        (outcome,) = attack(transport, server, upload(content), _strict_response_validation=False)
        assert outcome.end == "content"


@pytest.mark.parametrize("status", [301, 302, 303])
@pytest.mark.parametrize("kind", ["bytes", *ONE_SHOT])
def test_other_methods_carry_no_body(transport: Transport, kind: str, status: int) -> None:
    def handler(request: Request) -> Answer:
        return Answer(status, {"location": "/v1/moved"}) if request.path == "/v1/files" else named(request)

    content = {"bytes": lambda: b"content", **ONE_SHOT}[kind]()
    with Scripted(handler).serve() as server:
        (outcome,) = attack(transport, server, upload(content), _strict_response_validation=False)
        assert outcome.end == "moved"
        moved = server.requests[1]
        assert (moved.method, moved.body) == ("GET", b"")
        assert not {"content-length", "transfer-encoding"} & set(moved.headers)
    if hasattr(content, "close"):
        content.close()


@pytest.mark.parametrize("status", [300, 304, 305, 306])
def test_other_statuses_lead_nowhere(transport: Transport, status: int) -> None:
    core = Scripted(())
    with core.serve() as server:
        core.script = leading(f"{server.origin}/v1/models/moved", status, b"")
        (outcome,) = attack(transport, server, start)
        assert (outcome.end, len(server.requests)) == ("status", 2)
