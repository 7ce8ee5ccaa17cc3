"""What cannot succeed is tried once, and the error says why."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from typing import Any

import pytest
import trustme

import openai_client
from openai_client.testing import Answer, Reset, Scripted, Server, json_answer

from .client_kinds import ClientKind

MODELS = {"object": "list", "data": []}


@pytest.fixture
def circle() -> Iterator[Server]:
    with Scripted(lambda _: Answer(307, {"location": "/again"})).serve() as server:
        yield server


def refused(
    client_kind: ClientKind, server: Server | str, **settings: Any
) -> openai_client.APIConnectionError:
    """The error of a call that was not repeated."""
    repeated: list[Any] = []
    with pytest.raises(openai_client.APIConnectionError) as caught:
        client_kind.run(
            server, lambda client: client.models.list(), max_retries=2, on_retry=repeated.append, **settings
        )
    assert (repeated, caught.value.attempts) == ([], ())
    return caught.value


def test_a_certificate_of_an_unknown_authority(client_kind: ClientKind) -> None:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with Scripted([]).serve(tls=context) as server:
        error = refused(client_kind, server)
        assert server.requests == []
    assert error.not_repeated == "the certificate of the server is not trusted"
    assert error.not_repeated in error.__notes__[-1]


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/v1", "127.0.0.1/v1", "https+x://127.0.0.1/v1"])
def test_a_scheme_that_is_not_http(client_kind: ClientKind, url: str) -> None:
    assert refused(client_kind, url).not_repeated == "its URL is none that HTTP can reach"


def test_redirects_in_a_circle(client_kind: ClientKind, circle: Server) -> None:
    assert refused(client_kind, circle).not_repeated == "its redirects lead nowhere"
    assert len(circle.requests) == 21


@pytest.mark.parametrize("client_kind", ["sync httpx", "async httpx"], indirect=True)
@pytest.mark.parametrize("name", ["two words", "X-A:"])
def test_a_header_of_the_caller_s_client(client_kind: ClientKind, name: str) -> None:
    with Scripted([]).serve() as server:
        error = refused(client_kind, server, http_client=client_kind.passed(headers={name: "1"}))
        assert server.requests == []
    assert error.not_repeated == "a header of its HTTP client has a name that HTTP does not have"


def test_one_attempt_that_was_allowed_needs_no_reason(client_kind: ClientKind, circle: Server) -> None:
    with pytest.raises(openai_client.APIConnectionError) as caught:
        client_kind.run(circle, lambda client: client.models.list(), max_retries=0)
    assert caught.value.not_repeated is None


def test_what_may_succeed_is_repeated(client_kind: ClientKind) -> None:
    lost = Answer(raw=[Reset()])
    with Scripted([lost, lost, json_answer(MODELS)]).serve() as server:
        assert client_kind.run(server, lambda client: client.models.list(), max_retries=2).data == []


def test_errors_that_the_caller_handles_meanwhile_do_not_count(client_kind: ClientKind) -> None:
    with Scripted([Answer(raw=[Reset()]), json_answer(MODELS)]).serve() as server:
        try:
            raise ssl.SSLCertVerificationError("of another service")
        except ssl.SSLCertVerificationError:
            assert client_kind.run(server, lambda client: client.models.list(), max_retries=2).data == []
