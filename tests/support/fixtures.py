"""One server, one event loop and one client of each kind for all tests of a worker."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .bench import Bench
from .benches import openai_bench
from .desk import Desk
from .loops import Loops


@pytest.fixture(scope="session")
def runner() -> Iterator[Loops]:
    loops = Loops()
    yield loops
    loops.close()


@pytest.fixture(scope="session")
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.close()


@pytest.fixture(scope="session")
def bench(desk: Desk, runner: Loops) -> Iterator[Bench]:
    bench = openai_bench(desk, runner)
    yield bench
    bench.close()
