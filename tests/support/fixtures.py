"""One server, one event loop and one client of each kind for all tests of a worker."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from .bench import Bench
from .benches import openai_bench
from .desk import Desk


@pytest.fixture(scope="session")
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="session")
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.close()


@pytest.fixture(scope="session")
def bench(desk: Desk, runner: asyncio.Runner) -> Iterator[Bench]:
    bench = openai_bench(desk, runner)
    yield bench
    bench.close()
