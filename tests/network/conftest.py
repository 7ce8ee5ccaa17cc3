"""Every test here runs with each kind of client."""

from __future__ import annotations

import pytest

from .client_kinds import CLIENT_KINDS, ClientKind


@pytest.fixture(params=CLIENT_KINDS)
def client_kind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> ClientKind:
    """One kind of client."""
    return ClientKind(request.param, monkeypatch)


@pytest.fixture(params=[each for each in CLIENT_KINDS if "httpx" not in each])
def own(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> ClientKind:
    """One kind, without the caller's own HTTP client."""
    return ClientKind(request.param, monkeypatch)
