"""Clients against servers that fail, without long waits."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from openai_client.testing import Server
from support.both import KINDS, runner


@pytest.fixture(params=KINDS)
def ask(request: pytest.FixtureRequest, mini: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Runs `work(client)` against a server; waits without a wish of the server are short."""
    retry = __import__("mini._core.calls.retry_policy", None, None, ("",))
    monkeypatch.setattr(retry, "backoff", lambda taken: 0.001)
    run = runner(request.param, mini)

    def asked(server: Server, work: Callable[[Any], Any], **settings: Any) -> Any:
        return run(work, **{"base_url": server.origin, "credentials": {"AdminKey": "a"}, **settings})

    return asked
