"""Closing, event loops, processes, threads: connections live no longer than what they belong to."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import threading
from typing import Any

import pytest
import trio

from openai_client import APIConnectionError, AsyncOpenAI, OpenAI
from openai_client.testing import Answer, Pause, Request, Scripted, Server, json_answer
from support.loops import FACTORIES

from .client_kinds import ClientKind, let_go, open_connections

MODELS = {"object": "list", "data": []}


@pytest.fixture
def server() -> Any:
    with Scripted(lambda _: json_answer(MODELS)).serve() as server:
        yield server


def client(kind: Any, server: Server, **more: Any) -> Any:
    return kind(api_key="k", base_url=server.url, max_retries=0, **more)


def test_a_closed_client_says_so(client_kind: ClientKind, server: Server) -> None:
    made = client_kind.client(server)
    if client_kind.asynchronous:

        async def main() -> None:
            await made.models.list()
            await made.close()
            await made.close()
            assert made.is_closed()
            with pytest.raises(RuntimeError, match="client has been closed"):
                await made.models.list()

        client_kind.complete(main())
        return
    made.models.list()
    made.close()
    made.close()
    assert made.is_closed()
    with pytest.raises(RuntimeError, match="client has been closed"):
        made.models.list()


def test_closing_leaves_no_sockets(client_kind: ClientKind, server: Server) -> None:
    client_kind.run(server, lambda each: each.models.list())
    assert let_go(server)


def test_closing_ends_what_is_being_read(own: ClientKind) -> None:
    with Scripted(lambda _: Answer(body=[b"x"] + [Pause(0.01), b"y"] * 1000)).serve() as server:
        if own.asynchronous:

            async def main() -> None:
                made = own.client(server)
                await made.chat.completions.create(model="m", messages=[], stream=True)
                await made.close()
                await asyncio.sleep(0.05)
                assert open_connections(server) == 0

            own.complete(main())
            return
        made = own.client(server)
        stream = made.chat.completions.create(model="m", messages=[], stream=True)
        made.close()
        assert open_connections(server) == 0
        with pytest.raises(APIConnectionError):
            list(stream)


def test_two_loops_one_after_the_other(own: ClientKind, server: Server) -> None:
    if not own.asynchronous:
        pytest.skip("has no loop")
    made = own.client(server)

    async def work() -> None:
        for _ in range(2):
            await made.models.list()

    for _ in range(3):
        own.complete(work())
        assert let_go(server)
    assert server.connections == 3
    assert len(made._session.connection._senders) == 1
    own.complete(made.close())


def test_two_loops_at_once(own: ClientKind, server: Server) -> None:
    if not own.asynchronous:
        pytest.skip("has no loop")
    made = own.client(server)
    found: list[Any] = []

    async def work() -> None:
        for _ in range(20):
            found.append(await made.models.list())

    threads = [threading.Thread(target=lambda: own.complete(work())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 80
    assert server.connections == 4


def test_closing_reaches_another_loop(own: ClientKind, server: Server) -> None:
    if not own.asynchronous:
        pytest.skip("has no loop")
    made = own.client(server)
    loop = (FACTORIES[own.kind] or asyncio.new_event_loop)()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:

        async def work() -> None:
            await made.models.list()

        asyncio.run_coroutine_threadsafe(work(), loop).result(5)
        own.complete(made.close())
        assert let_go(server)
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


ABANDONED = """
import asyncio, gc, sys
if {own}: sys.modules["httpx_aiohttp"] = None
from openai_client import AsyncOpenAI, OpenAI

async def one():
    client = AsyncOpenAI(api_key="k", base_url={url!r})
    await client.models.list()
    return client

kept = asyncio.run(one())
asyncio.run(one())
gc.collect()

async def two():
    await kept.models.list()
    await one()
    gc.collect()
    await asyncio.sleep(0.01)

asyncio.run(two())
blocking = OpenAI(api_key="k", base_url={url!r})
blocking.models.list()
"""


@pytest.mark.parametrize("own_pools", [True, False])
def test_abandoned_clients_say_nothing(server: Server, own_pools: bool) -> None:
    script = ABANDONED.format(own=own_pools, url=server.url)
    run = [sys.executable, "-W", "always::ResourceWarning", "-c", script]
    done = subprocess.run(run, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_dropped_client_closes_its_connections(own: ClientKind, server: Server) -> None:
    if not own.asynchronous:
        made = own.client(server)
        made.models.list()
        del made
        assert let_go(server)
        return

    async def main() -> None:
        made = own.client(server)
        await made.models.list()
        del made
        gc.collect()
        await asyncio.sleep(0.05)
        assert not open_connections(server)

    own.complete(main())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_process_opens_its_own(server: Server) -> None:
    with client(OpenAI, server) as made:
        made.models.list()
        child = os.fork()
        if child == 0:
            status = 1
            try:
                made.models.list()
                status = 0
            finally:
                os._exit(status)
        assert os.waitpid(child, 0)[1] == 0
        made.models.list()
    assert len(server.requests) == 3
    assert server.connections == 2  # the child's own one; ours served again


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_fork_while_a_thread_holds_the_lock(server: Server) -> None:
    made = client(OpenAI, server)
    made.models.list()
    made._session.connection._lock.acquire()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            made.models.list()
            status = 0
        finally:
            os._exit(status)
    made._session.connection._lock.release()
    assert os.waitpid(child, 0)[1] == 0
    made.close()


def test_threads_share_a_client(server: Server) -> None:
    failures: list[BaseException] = []
    with client(OpenAI, server) as made:
        gate = threading.Barrier(8)

        def work() -> None:
            try:
                gate.wait()
                for _ in range(25):
                    made.models.list()
            except BaseException as error:
                failures.append(error)

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert failures == []
    assert len(server.requests) == 200
    assert server.connections <= 8


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # sockets say it themselves
def test_responses_that_nobody_closes(own: ClientKind) -> None:
    from openai_client._core.http import idle_connections as kept

    def handler(request: Request) -> Answer:
        return Answer(body=[b"x"] * 10 + [Pause(0.01), b"y"] * 500)

    with Scripted(handler).serve() as server, pytest.MonkeyPatch.context() as patch:
        patch.setattr(kept, "CONNECTIONS", 2)

        def work(made: Any) -> Any:
            create = made.chat.completions.create
            if not own.asynchronous:
                for _ in range(5):
                    create(model="m", messages=[], stream=True)
                    gc.collect()
                return None

            async def main() -> None:
                for _ in range(5):
                    await create(model="m", messages=[], stream=True)
                    gc.collect()

            return main()

        if own.name != "aiohttp":  # it keeps such connections for itself
            own.run(server, work, timeout=1)
            assert let_go(server)


def test_a_pool_that_is_full(own: ClientKind, monkeypatch: pytest.MonkeyPatch) -> None:
    from openai_client._core.http import idle_connections as kept

    if own.name == "aiohttp":
        pytest.skip("waits for connections in its own way")
    monkeypatch.setattr(kept, "CONNECTIONS", 1)
    with Scripted(lambda _: Answer(body=[b"{}", Pause(0.3)])).serve() as server:

        def work(made: Any) -> Any:
            import httpx

            raw = made.with_options(timeout=httpx.Timeout(5, pool=0.05)).models.with_streaming_response
            if not own.asynchronous:
                with raw.list(), pytest.raises(APIConnectionError, match="timed out"):
                    made.with_options(timeout=httpx.Timeout(5, pool=0.05)).models.list()
                return made.models.with_raw_response.list().status_code

            async def main() -> Any:
                async with raw.list():
                    with pytest.raises(APIConnectionError, match="timed out"):
                        await made.with_options(timeout=httpx.Timeout(5, pool=0.05)).models.list()
                first, second = await asyncio.gather(*(made.models.with_raw_response.list() for _ in "ab"))
                return first.status_code or second.status_code

            return main()

        assert own.run(server, work) == 200


def test_cancelled_calls_free_their_connections(own: ClientKind, monkeypatch: pytest.MonkeyPatch) -> None:
    if not own.asynchronous:
        pytest.skip("cannot be cancelled")
    from openai_client._core.http import idle_connections as kept

    monkeypatch.setattr(kept, "CONNECTIONS", 3)
    monkeypatch.setattr("openai_client._core.http.aiohttp_extra.CONNECTIONS", 3, raising=False)
    with Scripted(
        lambda r: Answer(delay=30) if r.method == "POST" else json_answer(MODELS)
    ).serve() as server:

        async def main(made: Any) -> None:
            for _ in range(4):
                work = [
                    asyncio.ensure_future(made.chat.completions.create(model="m", messages=[]))
                    for _ in range(5)
                ]
                await asyncio.sleep(0.05)
                for task in work:
                    task.cancel()
                assert all(
                    isinstance(each, asyncio.CancelledError)
                    for each in await asyncio.gather(*work, return_exceptions=True)
                )
            assert (await asyncio.wait_for(made.models.list(), 5)).data == []
            assert len(asyncio.all_tasks()) == 1

        own.run(server, main)
        assert let_go(server)


def test_trio(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    failing = iter([Answer(500, {"retry-after-ms": "1"}), *[json_answer(MODELS)] * 2])
    server.core.script = lambda _: next(failing)

    async def main() -> Any:
        async with AsyncOpenAI(api_key="k", base_url=server.url) as made:
            await made.models.list()
            return await made.models.list()

    assert trio.run(main).data == []
    assert server.requests[0].headers["x-stainless-async"] == "async:trio"
    assert let_go(server)


def test_http2_is_asked_for_in_words(
    own: ClientKind, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert own.run(server, lambda made: made.models.list(), http2=True).data == []  # plain text: HTTP/1.1
    with pytest.raises(ValueError, match="set it on the http_client itself"):
        own.client(server, http2=True, http_client=own.passed())
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(RuntimeError, match="extra http2"):
        own.client(server, http2=True)
