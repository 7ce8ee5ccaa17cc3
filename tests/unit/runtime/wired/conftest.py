"""The mini package over a real connection."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from support.both import KINDS, runner

from .calls import KEYS


@pytest.fixture(params=KINDS)
def ask(request: pytest.FixtureRequest, mini: ModuleType, httpserver: HTTPServer) -> Callable[..., Any]:
    """Runs `work(client)`: its result, awaited on the async side; iterations are lists."""
    run = runner(request.param, mini)

    def asked(work: Callable[[Any], Any], **settings: Any) -> Any:
        settings = {"base_url": httpserver.url_for("/v1"), "credentials": KEYS, "max_retries": 0, **settings}
        return run(work, **settings)

    return asked
