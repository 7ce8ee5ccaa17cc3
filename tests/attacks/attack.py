"""Making calls under attack: each call's outcome, then a call that nobody disturbs, then the invariants."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Container, Sequence
from typing import Any, Protocol, TypeAlias

import pytest
from attrs import define, field

from openai_client import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AsyncStream,
    IncompleteStreamError,
    OpenAIError,
    Stream,
)

from .invariants import check_error, check_loop, nothing_left
from .transports import SECONDS, Transport

Work: TypeAlias = Callable[[Any], Any]
"""From a client to what one of its calls gives: a value, something to await, a stream, a manager of a response."""


class Named(Protocol):
    """A line of a table."""

    @property
    def name(self) -> str: ...


ENDS: tuple[tuple[type[OpenAIError], str], ...] = (
    (APITimeoutError, "timeout"),
    (IncompleteStreamError, "incomplete"),
    (APIConnectionError, "lost"),
    (APIResponseValidationError, "invalid"),
    (APIStatusError, "status"),
    (OpenAIError, "refused"),
)


ENDLESS = 1.5 * SECONDS
"""Seconds after which a call counts as one that never ends."""


@define
class Outcome:
    """What came of a call."""

    value: Any = None
    events: list[Any] = field(factory=list[Any])
    """Of a stream, also of one that broke."""
    error: Exception | None = None

    @property
    def end(self) -> str:
        """In one word: the kind of the error, else the id of what came."""
        if self.error is not None:
            return next(name for kind, name in ENDS if isinstance(self.error, kind))
        return str(getattr(self.value, "id", "done"))


def cases(*tables: Sequence[Named]) -> pytest.MarkDecorator:
    """A test for each case of these tables."""
    every = [each for table in tables for each in table]
    return pytest.mark.parametrize("case", every, ids=[each.name.replace(" ", "-") for each in every])


def retrieve(name: str = "whole") -> Work:
    """Asks for a model, which servers that do no harm call as they were asked for."""
    return lambda client: client.models.retrieve(name)


def attack(
    transport: Transport,
    peer: Any,
    *works: Work,
    url: str = "",
    after: Container[str] = ("next",),
    untidy: bool = False,
    **settings: Any,
) -> list[Outcome]:
    """Make calls one after the other on one client, then one that must go well; all invariants hold.

    Args:
        transport: how.
        peer: the server, or several, whose sockets are counted.
        works: the calls.
        url: where they go, when that is not the first server.
        after: how the last call may end.
        untidy: sockets may be left to the collector, and the loop may tell what it makes of them.
        settings: of the client.
    """
    peers = peer if isinstance(peer, tuple) else (peer,)
    with nothing_left(*peers, untidy=untidy):
        client = transport.client(url or peers[0].url, **settings)
        # Peers of sockets that are left to the collector would wait for their end.
        between = [] if untidy else [settled(transport, peers)]
        *outcomes, last = play(transport, client, [*works, *between, retrieve("next")], untidy)
    for outcome in outcomes:
        if outcome.error is not None:
            check_error(outcome.error)
    assert last.end in after, f"the client is of no use any more: {last.error!r}"
    return outcomes[: len(works)]


def settled(transport: Transport, peers: tuple[Any, ...]) -> Work:
    """Lets the peers do what they still have to, and the loop see it."""
    waits = [each.settle for each in peers if hasattr(each, "settle")]

    def work(_: Any) -> Any:
        if not transport.asynchronous:
            return [wait() for wait in waits]

        async def run_async() -> None:
            for wait in waits:
                await asyncio.to_thread(wait)
            for _ in range(3):
                await asyncio.sleep(0)

        return run_async()

    return work


def play(transport: Transport, client: Any, works: list[Work], untidy: bool = False) -> list[Outcome]:
    """The outcomes of calls on one client, which is closed then."""
    if not transport.asynchronous:
        with client:
            return [_outcome(client, work) for work in works]
    complaints: list[Any] = []

    async def main() -> list[Outcome]:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: complaints.append(context))
        async with client:
            outcomes = [await _awaited(client, work) for work in works]
        await check_loop()
        return outcomes

    with asyncio.Runner(loop_factory=transport.loop_factory) as runner:
        outcomes = runner.run(main())
    assert untidy or not complaints, f"the loop complains: {complaints}"
    return outcomes


def _outcome(client: Any, work: Work) -> Outcome:
    found = Outcome()
    try:
        perform(found, work, client)
    except Exception as error:
        found.error = error
    return found


async def _awaited(client: Any, work: Work) -> Outcome:
    found = Outcome()
    try:
        async with asyncio.timeout(ENDLESS):
            await perform_later(found, work, client)
    except Exception as error:
        found.error = error
    return found


def perform(found: Outcome, work: Work, client: Any) -> None:
    """Make a call, and read what it gives to its end, into `found`."""
    found.value = value = work(client)
    if isinstance(value, Stream):
        for event in value:
            found.events.append(event)
    elif hasattr(value, "__enter__"):
        with value as response:
            found.value = response.read()


async def perform_later(found: Outcome, work: Work, client: Any) -> None:
    """The same on a loop."""
    value = work(client)
    if hasattr(value, "__await__"):
        value = await value
    found.value = value
    if isinstance(value, AsyncStream):
        async for event in value:
            found.events.append(event)
    elif hasattr(value, "__aenter__"):
        async with value as response:
            found.value = await response.read()
