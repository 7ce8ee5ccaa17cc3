"""The status page in a browser."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from openai_client.testing import Answer, MockAPI, Pause, Server

if TYPE_CHECKING:
    from playwright.sync_api import Page

_BROWSER = shutil.which("chromium")

# Where .ci/run says so, a browser that is missing is a failure.
pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(
        _BROWSER is None and not os.environ.get("SPECLOOM_CI"),
        reason="no chromium here: apt install chromium",
    ),
]


@pytest.fixture
def page(server: Server) -> Iterator[Page]:
    from playwright.sync_api import sync_playwright

    assert _BROWSER is not None, "no chromium here: apt install chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=_BROWSER, args=["--no-sandbox", "--no-proxy-server"]
        )
        page = browser.new_page()
        wrong: list[str] = []
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda line: wrong.append(line.text) if line.type == "error" else None)
        page.goto(server.page, wait_until="domcontentloaded")  # events never end, so it is never idle
        page.wait_for_selector("#live.on")
        yield page
        browser.close()
    assert wrong == []


def test_requests_appear_as_they_come(mock: MockAPI, page: Page) -> None:
    assert page.locator("#requests .empty").is_visible()
    client = mock.client(max_retries=0)
    client.files.create(file=b'{"a": 1}', purpose="user_data")
    client.models.retrieve("gpt-4o")
    page.wait_for_selector("#requests details:nth-child(2)")
    latest, first = page.locator("#requests summary").all_inner_texts()
    assert latest.split()[:5] == ["2", "200", "GET", "/v1/models/gpt-4o", "models.retrieve"]
    assert first.split()[:5] == ["1", "200", "POST", "/v1/files", "files.create"]
    page.wait_for_selector("#state li")
    assert page.locator("#count").inner_text() == "2"
    assert page.locator("#state .kind").first.inner_text().split()[:2] == ["/files", "1"]


def test_what_strangers_send_is_text(mock: MockAPI, page: Page) -> None:
    markup = '<img src=x onerror="window.hurt = 1"><script>window.hurt = 1</script></pre>'
    client = mock.client(max_retries=0)
    client.responses.create(model=markup, input=markup, extra_headers={"x-odd": markup})
    client.files.create(file=(markup, b"a"), purpose="user_data")
    page.wait_for_selector("#state li")
    for entry in page.locator("#requests summary").all():
        entry.click()
    page.wait_for_selector("#requests details:nth-child(2) pre")
    shown = page.locator("#requests details:nth-child(2) pre").inner_text()
    assert "<script>window.hurt = 1</script>" in shown
    assert "<script>window.hurt = 1</script>" in page.locator("#state").inner_text()
    assert page.locator("main img, main script").count() == 0
    assert page.evaluate("window.hurt") is None
    assert "***" in shown
    assert mock.key not in page.content()


def test_streams_come_and_go(mock: MockAPI, server: Server, page: Page) -> None:
    import httpx

    go = threading.Event()

    def pieces() -> Iterator[bytes | Pause]:
        yield b"data: 1\n\n"
        while not go.is_set():
            yield Pause(0.005)

    mock.answer("models.list", Answer(200, {"content-type": "text/event-stream"}, pieces()))
    with httpx.stream("GET", f"{server.url}/models", headers={"api-key": "k"}, trust_env=False) as answer:
        page.wait_for_selector("#running .row")
        assert page.locator("#running .row").inner_text().split() == ["models.list", "1", "pieces,", "9", "B"]
        go.set()
        answer.read()
    page.wait_for_selector("#running .empty")


def test_it_reads_in_light_and_dark(page: Page) -> None:
    grounds: list[str] = []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        grounds.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert grounds == ["rgb(246, 246, 243)", "rgb(19, 21, 23)"]
    page.set_viewport_size({"width": 390, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
