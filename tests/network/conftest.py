"""Every test here runs over each way a request can take."""

from __future__ import annotations

import pytest

from .ways import WAYS, Way


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Way:
    """One way."""
    return Way(request.param, monkeypatch)


@pytest.fixture(params=[each for each in WAYS if "httpx" not in each])
def own(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Way:
    """One way without the caller's own HTTP client."""
    return Way(request.param, monkeypatch)
