"""Clients of the mini package: what they are made of, and what their copies share."""

from __future__ import annotations

from types import ModuleType

import httpx
import pytest

KEYS = {"ApiKeyAuth": "sk-1", "AdminKey": "adm"}


class TestClients:
    def test_copies_share_the_connection(self, mini: ModuleType) -> None:
        client = mini.Client(credentials=KEYS, default_headers={"a": "1"}, timeout=3)
        other = client.with_options(max_retries=5, default_headers={"b": "2"})
        assert other._session.connection is client._session.connection
        assert (other.timeout, other.max_retries, other.credentials) == (3, 5, KEYS)
        assert other.default_headers == {"a": "1", "b": "2"}
        assert client.copy(set_default_headers={"c": "3"}).default_headers == {"c": "3"}
        with pytest.raises(ValueError, match="exclude each other"):
            client.copy(default_query={}, set_default_query={})
        other.close()
        assert client.is_closed()

    def test_settings_are_checked(self, mini: ModuleType) -> None:
        for wrong in (None, 1.5, True, "2"):
            with pytest.raises(TypeError):
                mini.Client(max_retries=wrong)
        with pytest.raises(ValueError):
            mini.Client(max_retries=-1)
        with pytest.raises(TypeError, match="must be a sync HTTP client"):
            mini.Client(http_client=httpx.AsyncClient())
        with pytest.raises(TypeError, match="must be an async HTTP client"):
            mini.AsyncClient(http_client=httpx.Client())

    def test_base_urls(self, mini: ModuleType) -> None:
        assert mini.Client().base_url == "https://mini.example/v1/"
        assert mini.Client(base_url="http://h/a?x=1").base_url == "http://h/a/?x=1"
        client = mini.Client(base_url="http://h/a/?x=1")
        assert client._session.url("/b") == "http://h/a/b?x=1"
        assert client._session.url("https://other/b") == "https://other/b"

    def test_timeouts(self, mini: ModuleType) -> None:
        assert mini.Client().timeout == 600
        assert mini.Client(timeout=None).timeout is None
        own = httpx.Timeout(3)
        assert mini.Client(http_client=httpx.Client(timeout=own)).timeout == own
        assert mini.Client(http_client=httpx.Client()).timeout == 600

    def test_closed_clients_do_not_send(self, mini: ModuleType) -> None:
        client = mini.Client(credentials=KEYS)
        client.close()
        with pytest.raises(RuntimeError):
            client.files.delete("f")
