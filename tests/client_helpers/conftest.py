"""The emitted client, sync and async, against an API on loopback."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from openai_client import AsyncOpenAI, OpenAI


@pytest.fixture(params=["sync", "async"])
def ask(request: pytest.FixtureRequest, httpserver: HTTPServer) -> Callable[..., Any]:
    """Runs `work(client)`: its result, awaited on the async side."""
    asynchronous = request.param == "async"

    def run(work: Callable[[Any], Any], **settings: Any) -> Any:
        settings = {"base_url": httpserver.url_for("/v1"), "api_key": "sk-1", "max_retries": 0, **settings}
        if not asynchronous:
            with OpenAI(**settings) as client:
                return work(client)

        async def main() -> Any:
            async with AsyncOpenAI(**settings) as client:
                return await work(client)

        return asyncio.run(main())

    return run


class Clock:
    """Time that passes only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """A clock in place of the real one, as helpers see it."""
    from openai_client._core.calls import steps
    from openai_client.helpers import polling

    found = Clock()
    monkeypatch.setattr(polling, "monotonic", found.monotonic)

    def run_sync(step: steps.Sleep, session: Any) -> None:
        found.sleep(step.seconds)

    async def run_async(step: steps.Sleep, session: Any) -> None:
        found.sleep(step.seconds)

    monkeypatch.setattr(steps.Sleep, "run_sync", run_sync)
    monkeypatch.setattr(steps.Sleep, "run_async", run_async)
    return found
