"""A mock for each test, and ways to talk to it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from openai_client import AsyncOpenAI, OpenAI
from openai_client.testing import MockAPI, Server

from .ears import Converse, Ear


@pytest.fixture
def mock() -> MockAPI:
    return MockAPI()


@pytest.fixture
def client(mock: MockAPI) -> Iterator[OpenAI]:
    with mock.client(max_retries=0) as client:
        yield client


@pytest.fixture
def server(mock: MockAPI) -> Iterator[Server]:
    with mock.serve() as server:
        yield server


@pytest.fixture(params=["sync", "async"])
def converse(request: pytest.FixtureRequest, server: Server) -> Converse:
    """`converse(work, …)` runs `work(ear)` on a connection of `client.realtime`, or of `open(client)`."""

    def run(work: Callable[[Ear], Any], open: Callable[[Any], Any] | None = None) -> Any:
        opens = open or (lambda client: client.realtime.connect(model="gpt-realtime"))

        async def main() -> Any:
            if request.param == "sync":
                with OpenAI(api_key="sk-1", base_url=server.url) as client, opens(client) as connection:
                    return await work(Ear(connection))
            async with AsyncOpenAI(api_key="sk-1", base_url=server.url) as client, opens(client) as talk:
                return await work(Ear(talk))

        return asyncio.run(main())

    return run
