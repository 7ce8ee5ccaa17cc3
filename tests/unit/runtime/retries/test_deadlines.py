"""One bound over all attempts, waits and reading."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import httpx
import pytest

from openai_client.testing import Answer, Scripted

from .calls import failure


class TestDeadlines:
    """One bound over all attempts, waits and reading."""

    def test_no_wait_goes_beyond(self, ask: Any, core: Any) -> None:
        with Scripted([Answer(503, {"retry-after": "60"})]).serve() as server:
            error = failure(core, ask, server, deadline=30)
        assert (error.status_code, error.not_repeated) == (503, core("calls.retry_policy").LATE)
        assert len(server.requests) == 1

    def test_storms_end(self, ask: Any, core: Any) -> None:
        with Scripted(lambda _: Answer(503, {"retry-after-ms": "50"})).serve() as server:
            error = failure(core, ask, server, max_retries=10_000, deadline=0.5)
        assert type(error).__name__ in (
            "InternalServerError",
            "APITimeoutError",
        )  # the end meets a wait or a call
        assert {each.status_code for each in error.attempts} == {503}
        assert error.not_repeated == core("calls.retry_policy").LATE
        assert 1 <= error.retries_taken <= 10
        assert error.attempts[-1].elapsed < 0.5

    def test_slow_answers(self, ask: Any, core: Any) -> None:
        for work in (
            lambda c: c.files.delete("f", deadline=0.1),
            lambda c: c.with_options(deadline=0.1).files.delete("f"),
        ):
            with Scripted([Answer(delay=20)]).serve() as server:
                error = failure(core, ask, server, work, deadline=60)
            assert type(error).__name__ == "APITimeoutError"
            assert error.not_repeated == core("calls.retry_policy").LATE

    def test_phases_are_cut_off_at_what_is_left(self, core: Any) -> None:
        import time

        timeouts = core("foundation.timeouts")
        for asked, wanted in (
            (600, (3, 3, 3, 3)),
            (None, (3, 3, 3, 3)),
            (1, (1, 1, 1, 1)),
            (httpx.Timeout(9, connect=1, pool=None), (1, 3, 3, 3)),
        ):
            clipped = timeouts.clipped(timeouts.phases(asked), time.monotonic() + 3)
            assert [round(clipped[name], 1) for name in timeouts.PHASES] == list(wanted)

    def test_asking_for_a_key_takes_time_too(self, ask: Any, core: Any) -> None:
        import time

        def slow() -> str:
            time.sleep(0.05)
            return "k"

        with Scripted([]).serve() as server:
            error = failure(core, ask, server, deadline=0.01, credentials={"AdminKey": slow})
        assert type(error).__name__ == "APITimeoutError" and not server.requests

    def test_values(self, mini: ModuleType) -> None:
        client = mini.Client(deadline=3, credentials={"AdminKey": "a"})
        assert (client.deadline, mini.Client().deadline) == (3, None)
        assert client.copy(deadline=4).deadline == 4
        assert client.copy().deadline == 3
        for wrong in (0, -1, float("nan")):
            with pytest.raises(ValueError, match="more than 0 seconds"):
                mini.Client(deadline=wrong)
            with pytest.raises(ValueError, match="more than 0 seconds"):
                client.files.delete("f", deadline=wrong)
        for odd in ("3", True, [1]):
            with pytest.raises(TypeError, match="must be a number of seconds or None"):
                mini.Client(deadline=odd)
