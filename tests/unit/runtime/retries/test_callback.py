"""Whoever wants to know of repetitions is told."""

from __future__ import annotations

import asyncio
from types import ModuleType
from typing import Any

import pytest

from openai_client.testing import Answer, Scripted

from .calls import GONE, SOON, delete, delete_raw


class TestCallback:
    """`on_retry`."""

    def test_it_is_told_before_each_wait(self, ask: Any, core: Any) -> None:
        seen_attempts: list[tuple[Any, int]] = []
        with Scripted([Answer(503, SOON), Answer(429, SOON), GONE]).serve() as server:
            raw = ask(
                server, delete_raw, on_retry=lambda each: seen_attempts.append((each, len(server.requests)))
            )
        assert [(each.number, each.status_code, requests) for each, requests in seen_attempts] == [
            (1, 503, 1),
            (2, 429, 2),
        ]
        assert tuple(each for each, _ in seen_attempts) == raw.attempts
        assert isinstance(seen_attempts[0][0].error, core("foundation.errors").InternalServerError)

    def test_what_it_raises_ends_the_call(self, ask: Any) -> None:
        def stop(attempt: Any) -> None:
            raise LookupError(attempt.number)

        with Scripted([Answer(503, SOON)]).serve() as server, pytest.raises(LookupError, match="1"):
            ask(server, delete, on_retry=stop)

    def test_coroutine_functions(self, ask: Any, request: pytest.FixtureRequest) -> None:
        seen_attempts: list[int] = []

        async def notify(attempt: Any) -> None:
            await asyncio.sleep(0)
            seen_attempts.append(attempt.number)

        with Scripted([Answer(503, SOON), GONE]).serve() as server:
            if "sync" not in request.node.callspec.params.values():
                ask(server, delete, on_retry=notify)
                assert seen_attempts == [1]
            else:
                with pytest.raises(TypeError, match="must be a plain function"):
                    ask(server, delete, on_retry=notify)

    def test_it_must_be_callable(self, mini: ModuleType) -> None:
        with pytest.raises(TypeError, match="on_retry must be a function of one attempt, not str"):
            mini.Client(on_retry="print")
