"""Every test that asks for `transport` is made on each; the machine's proxies, names and authorities play no part."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from support.name_resolution import Names

from .transports import CONNECTIONS, TRANSPORTS, Transport


@pytest.fixture(params=TRANSPORTS, ids=lambda each: each.name)
def transport(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Transport:
    """One way in which a request can travel."""
    chosen: Transport = request.param
    if not chosen.aiohttp:
        monkeypatch.setitem(sys.modules, "httpx_aiohttp", None)  # as if it were not installed
    for place in (
        "openai_client._core.http.idle_connections.CONNECTIONS",
        "openai_client._core.http.aiohttp_extra.CONNECTIONS",
    ):
        monkeypatch.setattr(place, CONNECTIONS)
    return chosen


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """The one authority that clients trust here."""
    return trustme.CA()


@pytest.fixture(scope="session")
def _trusted(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("authority") / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return path


@pytest.fixture(autouse=True)
def _environment(_trusted: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(_trusted))
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture(autouse=True)
def names(monkeypatch: pytest.MonkeyPatch) -> Names:
    """All names that there are."""
    return Names.installed(monkeypatch)


@pytest.fixture(autouse=True, scope="package")
def _unfrozen() -> Iterator[None]:
    """Attacks freeze what is there when they begin; afterwards all is collected again."""
    yield
    gc.unfreeze()
