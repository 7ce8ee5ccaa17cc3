"""A thousand calls on each transport, cancelled at moments that nobody chose; what blocks has deadlines instead."""

from __future__ import annotations

import asyncio
import random
import ssl
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import Any

import pytest
import trustme

from openai_client import OpenAIError
from support.name_resolution import Names, black_hole

from .attack import ENDLESS, Outcome, Work, attack, perform, perform_later, retrieve
from .server import HostileServer
from .test_cancellation import chat
from .test_name_resolution import GOOD, SILENT, at
from .transports import Transport

ROUNDS, CALLS = 10, 100
AT_ONCE = 4
"""With one connection for all."""
THEIRS = {
    # httpcore loses connections to calls that are cancelled while they wait for them: as many as httpx allows.
    "httpx": {"connections": 100, "untidy": True},
    "httpx-async": {"connections": 100, "untidy": True},
    # uvloop tells of TLS that aiohttp ends while it begins.
    "aiohttp-uvloop": {"untidy": True},
}
"""Where connections are another library's."""
MOMENT = 0.01
"""Seconds within which most calls come to their end by themselves."""
TURNS = 60
"""Turns of the loop in which they do."""


@contextmanager
def locations(names: Names, authority: trustme.CA) -> Iterator[tuple[tuple[HostileServer, ...], list[Work]]]:
    """Servers, and calls that differ in how they get there and what they do there."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    names.known |= {"slow.test": slowly, "many.test": lambda: [SILENT, GOOD], "silent.test": lambda: [SILENT]}
    with HostileServer() as plain, HostileServer(tls=context) as secure, black_hole(SILENT, plain.port):

        def over_tls(client: Any) -> Any:
            return client.with_options(base_url=secure.url).models.retrieve("whole")

        hosts = [at(each, plain.port) for each in names.known]
        yield (plain, secure), [retrieve(), over_tls, chat, note, *hosts]


def note(client: Any) -> Any:
    """A request that takes a while to be written."""
    return client.files.create(file=("name", b"x" * 1_000_000), purpose="batch")


def slowly() -> list[str]:
    """A look-up that takes a while."""
    time.sleep(MOMENT / 3)
    return [GOOD]


def cancelled(rng: random.Random, works: list[Work]) -> Callable[[Any], Any]:
    """Calls on a loop, some at once, each cancelled after some turns or some time."""

    async def one(client: Any, number: int) -> None:
        turns, seconds, work = rng.randrange(TURNS), rng.random() * MOMENT, rng.choice(works)
        task = asyncio.ensure_future(perform_later(Outcome(), work, client))
        if number % 2:
            await asyncio.sleep(seconds)
        else:
            for _ in range(turns):
                await asyncio.sleep(0)
        task.cancel()
        done, _ = await asyncio.wait([task], timeout=ENDLESS)
        assert done
        assert task.cancelled() or isinstance(task.exception(), OpenAIError | None)

    async def work(client: Any) -> None:
        for start in range(0, CALLS, AT_ONCE):
            await asyncio.gather(*(one(client, start + number) for number in range(AT_ONCE)))

    return work


def late(rng: random.Random, works: list[Work]) -> Callable[[Any], Any]:
    """Calls in threads, each with a deadline of its own."""

    def work(client: Any) -> None:
        def one(seconds: float, work: Work) -> None:
            with suppress(OpenAIError):
                perform(Outcome(), work, client.with_options(deadline=seconds))

        with ThreadPoolExecutor(AT_ONCE) as threads:
            made = [threads.submit(one, rng.random() * MOMENT, rng.choice(works)) for _ in range(CALLS)]
            for each in made:
                each.result()

    return work


@pytest.mark.heavy
def test_a_thousand(transport: Transport, names: Names, authority: trustme.CA) -> None:
    rng = random.Random(1)
    with locations(names, authority) as (servers, works):
        many = (cancelled if transport.asynchronous else late)(rng, works)
        outcomes = attack(transport, servers, *[many] * ROUNDS, **THEIRS.get(transport.name, {}))
        assert [each.error for each in outcomes] == [None] * ROUNDS
