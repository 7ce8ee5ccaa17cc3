"""Proxies that the environment names."""

from __future__ import annotations

import gc
import socket
import ssl
import warnings
from pathlib import Path
from typing import Any

import pytest
import trustme

from openai_client.testing import Answer, Scripted, json_answer

from .client_kinds import ClientKind
from .proxy import Proxy

MODELS = {"object": "list", "data": []}
BASIC = "Basic dXNlcjp3b3Jk"


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def models(client: Any) -> Any:
    return client.models.list()


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "ALL_PROXY", "http_proxy"])
def test_plain(client_kind: ClientKind, monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    with Proxy() as proxy, Scripted([json_answer(MODELS)]).serve() as server:
        monkeypatch.setenv(variable, proxy.url)
        assert client_kind.run(server, models).data == []
        line = f"GET {server.origin}/v1/models HTTP/1.1"
    assert proxy.seen == [(line, BASIC)]


def test_through_a_tunnel(client_kind: ClientKind, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    with Proxy() as proxy, Scripted([json_answer(MODELS)] * 2).serve(tls=context) as server:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        assert client_kind.run(server, models).data == []
    assert proxy.seen == [(f"CONNECT 127.0.0.1:{server.port} HTTP/1.1", BASIC)]


def test_through_a_tunnel_within_tls(
    own: ClientKind, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    large = Answer(headers={"content-type": "application/octet-stream"}, body=b"x" * 1_000_000)
    with Proxy(context) as proxy, Scripted([large]).serve(tls=context) as server:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        assert len(own.run(server, lambda client: client.files.content("f")).content) == 1_000_000
    assert proxy.seen == [(f"CONNECT 127.0.0.1:{server.port} HTTP/1.1", BASIC)]


def test_a_proxy_that_ends_in_the_middle_leaves_nothing() -> None:
    """Else what it left is found by whichever test runs when it is collected."""
    with socket.create_server(("127.0.0.1", 0)) as origin:
        for turn in range(40):
            with Proxy() as proxy, socket.create_connection(("127.0.0.1", proxy.port)) as caller:
                port = origin.getsockname()[1]
                caller.sendall(f"GET http://127.0.0.1:{port}/ HTTP/1.1\r\n\r\n".encode())
                if turn % 2:
                    origin.accept()[0].close()
    with warnings.catch_warnings():
        warnings.simplefilter("error", ResourceWarning)
        gc.collect()  # pytest makes an error of what could not be raised


@pytest.mark.parametrize("rule", ["127.0.0.1", "*", "a.example, 127.0.0.1", "http://127.0.0.1"])
def test_spared_hosts(client_kind: ClientKind, monkeypatch: pytest.MonkeyPatch, rule: str) -> None:
    with Proxy() as proxy, Scripted([json_answer(MODELS)]).serve() as server:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", rule)
        client_kind.run(server, models)
    assert proxy.seen == []


def test_spared_networks(own: ClientKind, monkeypatch: pytest.MonkeyPatch) -> None:
    """As curl and requests do; httpx does not."""
    with Proxy() as proxy, Scripted([json_answer(MODELS)]).serve() as server:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", "10.0.0.0/8,127.0.0.0/8")
        own.run(server, models)
    assert proxy.seen == []


RULES = [
    ("example.com", "http://example.com", True),
    ("example.com", "http://www.example.com", True),
    ("example.com", "http://wwwexample.com", False),
    (".example.com", "http://www.example.com", True),
    (".example.com", "http://example.com", False),
    ("EXAMPLE.com", "http://example.COM", True),
    ("https://example.com", "http://example.com", False),
    ("https://example.com", "https://example.com", True),
    ("all://example.com", "https://example.com", True),
    ("example.com:8080", "http://example.com:8080", True),
    ("example.com:8080", "http://example.com", False),
    ("example.com:443", "https://example.com", True),
    ("::1", "http://[::1]:80", True),
    ("[::1]", "http://[::1]", True),
    ("localhost,", "http://localhost:1", True),
    ("127.0.0.0/8", "http://127.1.2.3", True),
    ("10.0.0.0/8, 127.0.0.0/8", "http://127.0.0.1:80", True),
    ("127.0.0.0/8", "http://128.0.0.1", False),
    ("127.0.0.9/8", "http://127.0.0.1", True),
    ("https://127.0.0.0/8", "http://127.0.0.1", False),
    ("127.0.0.0/8", "http://127.0.0.1.example", False),
    ("127.0.0.0/33", "http://127.0.0.1", False),
    ("127.0.0.1:8080", "http://127.0.0.1:8080", True),
    ("127.0.0.1:8080", "http://127.0.0.1", False),
    ("0.0.1", "http://127.0.0.1", False),
    (".0.0.1", "http://127.0.0.1", False),
    ("fd00::/8", "http://[fd12::1]", True),
    ("[fd00::]/8", "http://[fd12::1]", True),
    ("fd00::/8", "http://[fe80::1]", False),
    ("fd00::/8", "http://10.0.0.1", False),
    ("::/0", "http://10.0.0.1", False),
    ("0:0:0:0:0:0:0:1", "http://[::1]", True),
    ("::1", "http://[0:0::1]", True),
    ("[::1]:8080", "http://[::1]:8080", True),
    ("[::1]:8080", "http://[::1]", False),
    ("FD00::A", "http://[fd00::a]", True),
    ("example.com.", "http://www.example.com", True),
    ("example.com", "http://example.com.", True),
    ("", "http://localhost", False),
]


@pytest.mark.parametrize(("rule", "url", "spared"), RULES)
def test_rules(rule: str, url: str, spared: bool) -> None:
    import httpx

    from openai_client._core.http.routes import proxy_of

    found = proxy_of(httpx.URL(url), {"all": "proxy:1", "no": rule})
    assert found == (None if spared else "http://proxy:1")
