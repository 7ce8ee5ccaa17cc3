"""What the mock says over a WebSocket, message by message, without a socket between."""

from __future__ import annotations

import json
import threading
from base64 import b64encode
from typing import Any

import httpx
import pytest

from openai_client.testing import Answer, Fault, MockAPI, Request, Scripted, WebSocketSession, json_answer
from openai_client.testing.redact import shown

SOUND = b64encode(bytes(480)).decode()
_KEY = {"authorization": "Bearer k"}


class Connection:
    """Says events, and hears events."""

    def __init__(self, mock: MockAPI, target: str = "/v1/realtime") -> None:
        line, self.kept = mock.connect(Request("GET", target, _KEY))
        assert not isinstance(line, Answer)
        self.line = line

    def open(self) -> list[Any]:
        return [json.loads(each) for each in self.line.open() if isinstance(each, str)]

    def say(self, type: str, **event: Any) -> list[Any]:
        sent = self.line.receive(json.dumps({"type": type, **event}))
        return [json.loads(each) for each in sent if isinstance(each, str)]


def kinds(events: list[Any]) -> list[str]:
    return [each["type"] for each in events]


def test_items_leave_the_audio_that_is_not_yet_committed(mock: MockAPI) -> None:
    line = Connection(mock)
    line.say("input_audio_buffer.append", audio=SOUND)
    part = {"type": "input_text", "text": "Hi"}
    line.say("conversation.item.create", item={"type": "message", "role": "user", "content": [part]})
    committed = line.say("input_audio_buffer.commit")
    assert kinds(committed)[0] == "input_audio_buffer.committed"
    (found,) = line.say("conversation.item.retrieve", item_id=committed[0]["item_id"])
    assert found["item"]["content"][0]["audio"] == SOUND


def test_audio_may_come_with_an_item(mock: MockAPI) -> None:
    line = Connection(mock)
    part = {"type": "input_audio", "audio": SOUND}
    item = {"type": "message", "role": "user", "content": [part]}
    added = line.say("conversation.item.create", item=item)
    (found,) = line.say("conversation.item.retrieve", item_id=added[0]["item"]["id"])
    assert found["item"]["content"][0]["audio"] == SOUND


@pytest.mark.parametrize(
    ("target", "message", "code"),
    [
        ("/v1/realtime?intent=transcription", '{"type": "response.create"}', "invalid_event"),
        ("/v1/realtime", '{"type": "input_audio_buffer.append", "audio": "a"}', "invalid_value"),
        (
            "/v1/realtime",
            '{"type": "conversation.item.create", "item": {"type": "message", "role": "user",'
            ' "content": [{"type": "input_audio", "audio": "a"}]}}',
            "invalid_value",
        ),
        ("/v1/realtime", "[" * 100_000, "invalid_json"),
        ("/v1/realtime/translations", '{"type": "session.input_audio_buffer.append", "audio": "a"}', None),
    ],
)
def test_what_is_wrong_is_said(mock: MockAPI, target: str, message: str, code: str | None) -> None:
    line, _ = mock.connect(Request("GET", target, _KEY))
    assert not isinstance(line, Answer)
    (sent,) = line.receive(message)
    event = json.loads(sent) if isinstance(sent, str) else None
    assert event["type"] == "error"
    assert code is None or event["error"]["code"] == code


def test_an_update_says_something_of_one_side(mock: MockAPI) -> None:
    line = Connection(mock)
    (opened,) = line.open()
    line.say(
        "session.update", session={"type": "realtime", "audio": {"input": {"format": {"type": "audio/pcmu"}}}}
    )
    (now,) = line.say("session.update", session={"type": "realtime", "audio": {"output": {"voice": "marin"}}})
    assert now["session"]["audio"] == {
        "input": {"format": {"type": "audio/pcmu"}},
        "output": {"voice": "marin"},
    }
    assert now["session"]["id"] == opened["session"]["id"]


def test_what_is_not_stored_may_be_gone_on_with_on_its_line(mock: MockAPI) -> None:
    line = Connection(mock, "/v1/responses")
    first = line.say("response.create", model="m", input="One", store=False)[-1]["response"]
    second = line.say("response.create", model="m", input="Two", previous_response_id=first["id"])
    assert second[-1]["type"] == "response.completed"
    for id in (first["id"], "resp_x"):
        (refused,) = line.say("response.create", model="m", input="3", previous_response_id=id)
        assert refused["code"] == "previous_response_not_found"
    (refused,) = line.say("response.create", model="m", input="4", bogus=1)
    assert refused["code"] == "unknown_parameter"


def test_faults_wait_for_what_they_can_spoil(mock: MockAPI) -> None:
    mock.faults.close(1011)
    mock.faults.cut(10)
    with mock.client() as client:
        Connection(mock).open()  # the close is here
        with pytest.raises(Exception, match=r"JSON|json"):
            client.models.list()
    assert Connection(mock).open() != []
    assert Fault(latency=1).on_answers and not Fault(latency=1).on_sockets
    assert Fault(close=1011).on_sockets and not Fault(close=1011).on_answers


def test_a_talk_of_one_s_own_hears_all_it_is_told(mock: MockAPI) -> None:
    class Echo(WebSocketSession):
        def receive(self, event: Any) -> Any:
            yield event

    mock.sockets["/echo"] = Echo
    line = Connection(mock, "/v1/echo")
    assert line.say("whatever", n=1) == [{"type": "whatever", "n": 1}]
    assert line.kept.operation == "echo.connect"
    assert mock.connect(Request("GET", "/v1/models", _KEY))[1].operation == ""


def test_lines_and_requests_take_turns(mock: MockAPI) -> None:
    begun, go = threading.Event(), threading.Event()

    def slow(_: Any) -> str:
        begun.set()
        assert go.wait(10)
        return "x"

    mock.realtime.reply(slow)
    line = Connection(mock)
    saying = threading.Thread(target=line.say, args=("response.create",))
    saying.start()
    assert begun.wait(10)
    asked = threading.Thread(target=mock.handle, args=(Request("GET", "/v1/models", _KEY),))
    asked.start()
    asked.join(0.05)
    waits = asked.is_alive()
    go.set()
    for each in (saying, asked):
        each.join(10)
    assert waits


def test_the_page_answers_while_a_line_thinks(mock: MockAPI) -> None:
    from openai_client import OpenAI

    begun, go = threading.Event(), threading.Event()

    def slow(_: Any) -> str:
        begun.set()
        assert go.wait(10)
        return "x"

    mock.realtime.reply(slow)
    with (
        mock.serve() as server,
        OpenAI(api_key="k", base_url=server.url) as client,
        client.realtime.connect(model="m") as connection,
        httpx.Client(trust_env=False) as http,
    ):
        connection.send({"type": "response.create"})
        assert begun.wait(10)
        assert http.get(f"{server.page}.json", timeout=5).json()["count"] == 1
        go.set()


def test_a_script_may_ask_its_own_server() -> None:
    def script(request: Request) -> Answer:
        if request.path == "/inner":
            return json_answer({"inner": True})
        return json_answer({"outer": http.get(f"{server.origin}/inner").json()})

    with httpx.Client(trust_env=False) as http, Scripted(script).serve() as server:
        assert http.get(f"{server.origin}/outer").json() == {"outer": {"inner": True}}


def test_names_and_depths_from_outside_do_not_stop_the_page() -> None:
    assert shown({"_" * 5_000: 1}) == {"_" * 5_000: 1}
    deep: Any = 1
    for _ in range(5_000):
        deep = [deep]
    assert "…" in json.dumps(shown(deep), ensure_ascii=False)
    for name in ("api_key", "x-api-key", "my_client_secret", "password", "openai_api_key", "id_token"):
        assert shown("v", name) == "***"


def test_bodies_too_deep_are_refused_and_kept(mock: MockAPI) -> None:
    answer = mock.handle(
        Request("POST", "/v1/responses", _KEY | {"content-type": "application/json"}, b"[" * 9_999)
    )
    assert (answer.status, len(mock.requests)) == (400, 1)


def test_collections_below_objects_are_added_up(mock: MockAPI) -> None:
    from openai_client.testing.status import Status

    for job in ("ftjob-1", "ftjob-2"):
        mock.state.put("/fine_tuning/jobs", job, {"id": job})
        mock.state.put(f"/fine_tuning/jobs/{job}/events", f"e-{job}", {"id": f"e-{job}"})
    rows = {each["collection"]: each["count"] for each in Status(mock).snapshot()["state"]}
    assert rows["/fine_tuning/jobs/*/events"] == 2
    assert rows["/fine_tuning/jobs"] == 2


def test_a_server_that_never_started_can_be_stopped(mock: MockAPI) -> None:
    mock.serve().stop()
