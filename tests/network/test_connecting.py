"""Connecting: several addresses, names that take long to be found, what is left when it is cancelled."""

from __future__ import annotations

import asyncio
import gc
import itertools
import socket
import threading
import time
import warnings
from typing import Any

import httpx
import pytest

import openai_client
from openai_client.testing import Scripted, json_answer
from support.name_resolution import Names, black_hole, refusing

from .client_kinds import ClientKind, let_go, open_connections

MODELS = {"object": "list", "data": []}
_numbers = itertools.count()
Timeout, Lost = openai_client.APITimeoutError, openai_client.APIConnectionError


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Names:
    """All names that there are."""
    return Names.installed(monkeypatch)


def models(client: Any) -> Any:
    return client.models.list()


def test_the_next_address_is_tried_beside_one_that_says_nothing(own: ClientKind, names: Names) -> None:
    with Scripted([json_answer(MODELS)]).serve(hosts=["many.test"]) as server, black_hole() as silent:
        names.known["many.test"] = lambda: [silent, ("127.0.0.1", server.port)]
        url = f"http://many.test:{server.port}/v1"
        assert own.run(url, models, timeout=None).data == []


def test_the_next_address_is_tried_when_one_refuses(own: ClientKind, names: Names) -> None:
    with Scripted([json_answer(MODELS)]).serve(hosts=["many.test"]) as server:
        names.known["many.test"] = lambda: [refusing(), refusing(), ("127.0.0.1", server.port)]
        assert own.run(f"http://many.test:{server.port}/v1", models).data == []


def test_an_address_that_answered_late_is_closed(own: ClientKind, names: Names) -> None:
    with Scripted([json_answer(MODELS)] * 2).serve(hosts=["many.test"]) as server:
        names.known["many.test"] = lambda: [("127.0.0.1", server.port)] * 3
        assert own.run(f"http://many.test:{server.port}/v1", models).data == []
        assert let_go(server)


def test_all_refuse(own: ClientKind, names: Names) -> None:
    names.known["many.test"] = lambda: [refusing() for _ in range(3)]
    with pytest.raises(Lost) as caught:
        own.run("http://many.test:1/v1", models)
    assert not isinstance(caught.value, Timeout)


@pytest.mark.parametrize("settings", [{"timeout": httpx.Timeout(20, connect=0.3)}, {"deadline": 0.3}])
def test_addresses_share_one_timeout(own: ClientKind, names: Names, settings: dict[str, Any]) -> None:
    with black_hole() as one, black_hole() as two, black_hole() as three:
        names.known["silent.test"] = lambda: [one, two, three] * 20  # 18 s, one after the other
        start = time.monotonic()
        with pytest.raises(Timeout):
            own.run("http://silent.test:1/v1", models, **settings)
    assert time.monotonic() - start < 9


@pytest.mark.parametrize("settings", [{"timeout": httpx.Timeout(20, connect=0.1)}, {"deadline": 0.1}])
def test_a_slow_look_up(own: ClientKind, names: Names, settings: dict[str, Any]) -> None:
    ended, begun = threading.Event(), threading.Event()

    def look() -> list[tuple[str, int]]:
        begun.set()
        assert ended.wait(20)
        return [refusing()]

    host = f"slow{next(_numbers)}.test"  # one whose look-up no earlier call has begun
    names.known[host] = look

    def work(client: Any) -> Any:
        if not own.asynchronous:
            with pytest.raises(Timeout):
                models(client)
            return ended.set()

        async def main() -> None:
            with pytest.raises(Timeout):
                await models(client)
            ended.set()  # before the loop waits for the threads of its look-ups

        return main()

    own.run(f"http://{host}:1/v1", work, **settings)
    assert begun.is_set()


def test_a_slow_look_up_is_made_once(names: Names) -> None:
    ended, looks = threading.Event(), []

    def look() -> list[tuple[str, int]]:
        looks.append(1)
        assert ended.wait(20)
        return [refusing()]

    names.known["slow.test"] = look
    with openai_client.OpenAI(api_key="k", base_url="http://slow.test:1", max_retries=0) as client:
        try:
            for _ in range(3):
                with pytest.raises(Timeout):
                    client.with_options(deadline=0.05).models.list()
        finally:
            ended.set()
    assert looks == [1]


def test_names_that_are_not_found(own: ClientKind, names: Names) -> None:
    def look() -> list[tuple[str, int]]:
        raise socket.gaierror(socket.EAI_NONAME, "not known")

    names.known["none.test"] = look
    with pytest.raises(Lost) as caught:
        own.run("http://none.test:1/v1", models)
    assert not isinstance(caught.value, Timeout)
    with pytest.raises(Lost):
        own.run(f"http://{'x' * 64}.test:1/v1", models)


class TestCancelling:
    """Two hundred calls are cancelled at other moments each; sockets are closed by us, not by the collector."""

    CALLS = 200

    @pytest.fixture(autouse=True)
    def _only_asynchronous(self, own: ClientKind) -> None:
        if not own.asynchronous:
            pytest.skip("cannot be cancelled")

    def cancelled(self, own: ClientKind, url: str, turns: int) -> None:
        async def main(client: Any) -> None:
            for call in range(self.CALLS):
                task = asyncio.ensure_future(client.with_options(timeout=20).models.list())
                for _ in range(call % turns):
                    await asyncio.sleep(0)
                if task.cancel():
                    with pytest.raises(asyncio.CancelledError):
                        await task
            assert asyncio.all_tasks() == {asyncio.current_task()}

        with warnings.catch_warnings(record=True) as caught_warnings:
            warnings.simplefilter("always")
            own.run(url, main)
            gc.collect()
        assert [str(each.message) for each in caught_warnings] == []

    def test_while_connecting(self, own: ClientKind) -> None:
        with black_hole() as (host, port):
            self.cancelled(own, f"http://{host}:{port}/v1", 12)

    def test_while_several_addresses_are_tried(
        self, own: ClientKind, names: Names, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("openai_client._core.http.async_connecting.ATTEMPT_DELAY", 0)
        with black_hole() as one, black_hole() as two:
            names.known["silent.test"] = lambda: [one, two]
            self.cancelled(own, "http://silent.test:1/v1", 30)

    def test_while_tls_begins(self, own: ClientKind) -> None:
        with socket.create_server(("127.0.0.1", 0), backlog=1000) as silent:  # connects, and says nothing
            self.cancelled(own, f"https://127.0.0.1:{silent.getsockname()[1]}/v1", 20)

    def test_at_any_moment_of_a_call(self, own: ClientKind) -> None:
        with Scripted(lambda _: json_answer(MODELS)).serve() as server:
            self.cancelled(own, server.url, 40)
            assert own.run(server, models).data == []
            assert open_connections(server) == 0 or let_go(server)
