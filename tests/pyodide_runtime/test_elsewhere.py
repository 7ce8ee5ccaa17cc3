"""The edge's transports outside of it, and sockets where there are none."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from types import ModuleType, SimpleNamespace
from typing import Any

import httpx
import pytest

from openai_client.edge import FetchTransport, SyncFetchTransport


@pytest.mark.parametrize("transport", [FetchTransport, SyncFetchTransport])
def test_without_pyodide(transport: Any) -> None:
    with pytest.raises(RuntimeError, match="needs Pyodide"):
        transport()


_SOCKETLESS = """
import asyncio, sys
sys.modules["httpcore"] = None  # imports of it fail, as without ssl
from openai_client import AsyncOpenAI, OpenAI

async def main():
    await AsyncOpenAI(api_key="k", base_url="http://127.0.0.1:9", max_retries=0).models.list()

def sync():
    OpenAI(api_key="k", base_url="http://127.0.0.1:9", max_retries=0).models.list()

for call in (sync, lambda: asyncio.run(main())):
    try:
        call()
    except RuntimeError as error:
        print(error)
"""


def test_without_sockets() -> None:
    # A process of its own: here the modules that need sockets may have been loaded.
    done = subprocess.run([sys.executable, "-c", _SOCKETLESS], capture_output=True, text=True, check=True)
    lines = done.stdout.splitlines()
    assert len(lines) == 2
    for line in lines:
        assert "no sockets with TLS" in line
        assert "edge.FetchTransport" in line


class Browser:
    """As much of JavaScript as a request without a body needs; `status` is 0 for a redirect that is hidden."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, status: int) -> None:
        self.asked: list[dict[str, Any]] = []
        self._answer = SimpleNamespace(
            status=status, body=None, headers=SimpleNamespace(has=lambda name: False, entries=list)
        )
        js, ffi, pyodide = ModuleType("js"), ModuleType("pyodide.ffi"), ModuleType("pyodide")
        abort = SimpleNamespace(signal="signal", abort=lambda: None)
        vars(js).update(
            fetch=self.fetch,
            AbortController=SimpleNamespace(new=lambda: abort),
            Object=SimpleNamespace(fromEntries=dict),
        )
        vars(ffi).update(
            to_js=lambda value, **_: value,
            JsException=type("JsException", (Exception,), {}),
            can_run_sync=lambda: False,
            run_sync=None,
        )
        vars(pyodide).update(ffi=ffi)
        for module in (js, ffi, pyodide):
            monkeypatch.setitem(sys.modules, module.__name__, module)

    async def fetch(self, url: str, options: dict[str, Any]) -> Any:
        self.asked.append({"url": url, **options})
        return self._answer


def get(url: str, **options: Any) -> httpx.Response:
    async def main() -> httpx.Response:
        async with httpx.AsyncClient(transport=FetchTransport(options), trust_env=False) as http:
            return await http.get(url, headers={"x-mine": "1"})

    return asyncio.run(main())


def test_what_fetch_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    browser = Browser(monkeypatch, 200)
    assert get("https://a.invalid/x?y=1", credentials="omit").status_code == 200
    (asked,) = browser.asked
    names = {name for name, _ in asked.pop("headers")}
    assert {"x-mine", "accept"} <= names
    assert not names & {"host", "connection", "accept-encoding"}
    assert asked == {
        "url": "https://a.invalid/x?y=1",
        "method": "GET",
        "redirect": "manual",
        "signal": "signal",
        "credentials": "omit",
    }


def test_redirects_that_browsers_hide(monkeypatch: pytest.MonkeyPatch) -> None:
    Browser(monkeypatch, 0)
    with pytest.raises(httpx.RemoteProtocolError, match="base_url"):
        get("https://a.invalid/")


def test_sync_where_python_cannot_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    Browser(monkeypatch, 200)
    with pytest.raises(RuntimeError, match="use AsyncOpenAI"):
        SyncFetchTransport()
