"""What a served mock tells about itself: as JSON, as events, on its page."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from typing import Any

import aiohttp
import httpx
import pytest

from openai_client.testing import Answer, MockAPI, Pause, Server

_SECRET = "sk-quite-secret-0123456789"
_KEY = {"authorization": f"Bearer {_SECRET}"}


@pytest.fixture
def http() -> Iterator[httpx.Client]:
    with httpx.Client(headers=_KEY, trust_env=False) as http:
        yield http


def events(lines: Iterator[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Name and data of each event."""
    name = ""
    for line in lines:
        field, _, value = line.partition(": ")
        if field == "event":
            name = value
        elif field == "data":
            yield name, json.loads(value)


def status(http: httpx.Client, server: Server) -> dict[str, Any]:
    found: dict[str, Any] = http.get(f"{server.page}.json").json()
    return found


def test_requests_and_state_as_json(mock: MockAPI, server: Server, http: httpx.Client) -> None:
    made = http.post(f"{server.url}/threads", json={}).json()
    http.post(f"{server.url}/threads/{made['id']}/messages", json={"role": "user", "content": "Hi"})
    found = status(http, server)
    assert found["count"] == len(mock.requests) == 2
    first, second = found["requests"]
    assert (first["method"], first["path"], first["status"]) == ("POST", "/threads", 200)
    assert first["at"] > 1_700_000_000
    assert second["operation"] == "beta.threads.messages.create"
    assert second["json"] == {"role": "user", "content": "Hi"}
    kinds = {each["collection"]: each for each in found["state"]}
    assert [each["id"] for each in kinds["/threads"]["items"]] == [made["id"]]
    assert kinds["/threads/*/messages"]["count"] == 1
    assert found["running"] == []


def test_requests_as_they_come(server: Server, http: httpx.Client) -> None:
    http.get(f"{server.url}/models")
    with http.stream("GET", f"{server.page}/events") as answer:
        heard = events(answer.iter_lines())
        assert next(heard)[1]["path"] == "/models"
        assert next(heard)[1]["count"] == 1
        http.post(f"{server.url}/threads", json={})
        name, row = next(heard)
        assert (name, row["operation"]) == ("request", "beta.threads.create")
        name, now = next(heard)
        assert (name, now["count"]) == ("now", 2)


def test_watchers_that_come_back_hear_what_they_missed(server: Server, http: httpx.Client) -> None:
    for _ in range(3):
        http.get(f"{server.url}/models")
    with http.stream("GET", f"{server.page}/events", headers={"last-event-id": "2"}) as answer:
        assert next(events(answer.iter_lines()))[1]["number"] == 3
    for strange in ("-1", "9" * 5_000, "99", "x"):
        with http.stream("GET", f"{server.page}/events", headers={"last-event-id": strange}) as answer:
            assert answer.status_code == 200
            assert next(events(answer.iter_lines()))


def test_watchers_who_leave_are_forgotten(mock: MockAPI, server: Server, http: httpx.Client) -> None:
    gone = threading.Event()
    listen = mock.record.listen

    def listening(listener: Any) -> Any:
        forget = listen(listener)
        return lambda: (forget(), gone.set())

    mock.record.listen = listening  # type: ignore[method-assign]
    with http.stream("GET", f"{server.page}/events") as answer:
        lines = answer.iter_lines()  # held: without it the answer would be closed
        next(lines)
        assert len(mock.record._listeners) == 1
    http.get(f"{server.url}/models")
    assert gone.wait(20)
    assert mock.record._listeners == []


def test_streams_show_while_they_run(mock: MockAPI, server: Server, http: httpx.Client) -> None:
    go = threading.Event()

    def pieces() -> Iterator[bytes | Pause]:
        yield b"data: 1\n\n"
        while not go.is_set():
            yield Pause(0.005)

    mock.answer("models.list", Answer(200, {"content-type": "text/event-stream"}, pieces()))
    with http.stream("GET", f"{server.url}/models?after=a") as answer:
        read = answer.iter_raw()
        next(read)
        (row,) = status(http, server)["running"]
        assert (row["path"], row["operation"]) == ("/v1/models?after=a", "models.list")
        go.set()
        assert list(read) == []
    with http.stream("GET", f"{server.page}/events") as answer:
        assert next(now for name, now in events(answer.iter_lines()) if not now.get("running", True))


def test_secrets_are_not_shown(mock: MockAPI, server: Server, http: httpx.Client) -> None:
    tool = {"type": "mcp", "server_label": "a", "server_url": "https://a.invalid"}
    tool |= {"authorization": "token-1234", "headers": {"x-mine": "token-5678"}}
    body = {"model": "m", "input": f"my key is {_SECRET}", "tools": [tool]}
    target = f"{server.url}/responses?api-key=token-9012&limit=3"
    http.post(target, json=body, headers={"cookie": "token-3456", "x-api-key": "token-7890"})
    text = http.get(f"{server.page}.json").text
    with http.stream("GET", f"{server.page}/events") as answer:
        text += next(data for data in answer.iter_lines() if data.startswith("data"))
    assert "token-" not in text
    assert _SECRET not in text
    (row,) = status(http, server)["requests"]
    assert row["headers"]["authorization"] == row["headers"]["cookie"] == row["query"]["api-key"] == "***"
    assert row["query"]["limit"] == "3"
    assert row["json"]["input"] == "my key is sk-***"
    assert row["json"]["model"] == "m"
    assert mock.requests[0].json == body


def test_what_is_long_is_cut(server: Server, http: httpx.Client) -> None:
    body = {"model": "m", "input": ["x" * 100_000] * 1_000, "dimensions": 1}
    http.post(f"{server.url}/embeddings", json=body)
    (row,) = status(http, server)["requests"]
    assert row["json"]["input"][0].endswith("… (100,000 characters)")
    assert row["json"]["input"][100] == "… (900 more)"


def test_the_latest_of_many(server: Server, mock: MockAPI, http: httpx.Client) -> None:
    client = mock.client()
    for _ in range(250):
        client.models.retrieve("gpt-4o")
    found = status(http, server)
    assert (found["count"], len(found["requests"]), found["requests"][0]["number"]) == (250, 200, 51)


def test_the_page_allows_nothing_from_elsewhere(server: Server, http: httpx.Client) -> None:
    answer = http.get(server.page)
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    assert "://" not in answer.text
    assert "innerHTML" not in answer.text


def test_what_else_is_asked(server: Server, http: httpx.Client) -> None:
    assert http.post(server.page).status_code == 405
    assert "/_status/events" in http.get(f"{server.page}/nothing").json()["error"]


@pytest.mark.anyio
async def test_open_sockets_show(server: Server, http: httpx.Client) -> None:
    async def main() -> dict[str, Any]:
        url = f"{server.url}/realtime?model=gpt-realtime"
        async with aiohttp.ClientSession() as session, session.ws_connect(url, headers=_KEY) as socket:
            await socket.receive_str()
            return status(http, server)

    found = await main()
    (row,) = found["running"]
    assert (row["operation"], row["pieces"]) == ("realtime.connect", 1)
    assert found["requests"][0]["status"] == 101


def test_the_log_shows_no_secrets(capsys: pytest.CaptureFixture[str]) -> None:
    from openai_client.testing.__main__ import _log

    mock = MockAPI()
    with Server(mock, on_request=_log) as server:
        httpx.get(f"{server.url}/models?api-key=token-1&limit=2", headers=_KEY, trust_env=False)
    assert capsys.readouterr().out == "    1 200 GET /v1/models?api-key=***&limit=2 models.list\n"
