"""The kit's WebSockets: each protocol in its order, scripted or echoed, right by the contract."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Iterator
from typing import Any

import pytest
from websockets.exceptions import InvalidStatus

from openai_client.testing import MockAPI, Request, Server, WebSocketSession

from .ears import Converse, Ear, user

SOUND = bytes(range(256)) * 40


def test_text(converse: Converse, mock: MockAPI) -> None:
    mock.realtime.reply("Fine, thanks.")

    async def work(ear: Ear) -> None:
        created = await ear.next()
        assert (created.type, created.session.model) == ("session.created", "gpt-realtime")
        await ear.say(type="session.update", session={"type": "realtime", "output_modalities": ["text"]})
        assert (await ear.next()).session.output_modalities == ["text"]
        for part, answer in (("How are you?", "Fine, thanks."), ("One two", "One two")):
            await ear.say(type="conversation.item.create", item=user(part))
            assert (await ear.until("conversation.item.done"))[0].type == "conversation.item.added"
            await ear.say(type="response.create")
            events = await ear.until("response.done")
            kinds = [event.type for event in events]
            assert kinds[:4] == [
                "response.created",
                "response.output_item.added",
                "conversation.item.added",
                "response.content_part.added",
            ]
            deltas = [event.delta for event in events if event.type == "response.output_text.delta"]
            assert "".join(deltas) == answer
            assert len(deltas) == len(answer.split())
            assert kinds[-5:] == [
                "response.content_part.done",
                "conversation.item.done",
                "response.output_item.done",
                "rate_limits.updated",
                "response.done",
            ]
            assert events[-1].response.output[0].content[0].text == answer

    converse(work)
    assert mock.assert_event("conversation.item.create")["item"]["content"][0]["text"] == "One two"
    assert [event["type"] for event in mock.events][:2] == ["session.update", "conversation.item.create"]
    assert mock.requests[0].operation == "realtime.connect"
    with pytest.raises(AssertionError, match="no event 'response.cancel' was sent"):
        mock.assert_event("response.cancel")


def test_audio_comes_back_as_it_was(converse: Converse) -> None:
    async def work(ear: Ear) -> None:
        await ear.next()
        for start in range(0, len(SOUND), 1000):
            piece = b64encode(SOUND[start : start + 1000]).decode()
            await ear.say(type="input_audio_buffer.append", audio=piece)
        await ear.say(type="input_audio_buffer.commit")
        committed, added, _ = await ear.until("conversation.item.done")
        assert (committed.type, committed.item_id) == ("input_audio_buffer.committed", added.item.id)
        await ear.say(type="response.create")
        events = await ear.until("response.done")
        pieces = [b64decode(e.delta) for e in events if e.type == "response.output_audio.delta"]
        assert len(pieces) > 1
        assert b"".join(pieces) == SOUND
        await ear.say(type="conversation.item.retrieve", item_id=committed.item_id)
        (found,) = await ear.until("conversation.item.retrieved")
        assert b64decode(found.item.content[0].audio) == SOUND

    converse(work)


def test_functions(converse: Converse, mock: MockAPI) -> None:
    mock.realtime.reply(tool_calls=[("weather", {"city": "Oslo"})])

    async def work(ear: Ear) -> None:
        await ear.next()
        await ear.say(type="response.create")
        events = await ear.until("response.done")
        (call,) = events[-1].response.output
        assert (call.name, call.arguments) == ("weather", '{"city": "Oslo"}')
        parts = [e.delta for e in events if e.type == "response.function_call_arguments.delta"]
        assert "".join(parts) == call.arguments
        output = {"type": "function_call_output", "call_id": call.call_id, "output": "rain"}
        await ear.say(type="conversation.item.create", item=output)
        await ear.say(type="response.create")
        part = (await ear.until("response.done"))[-1].response.output[0].content[0]
        assert part.transcript == "rain"

    converse(work)


def test_items_and_buffers(converse: Converse) -> None:
    async def work(ear: Ear) -> None:
        await ear.next()
        await ear.say(type="input_audio_buffer.append", audio=b64encode(b"old").decode())
        await ear.say(type="input_audio_buffer.clear")
        assert (await ear.next()).type == "input_audio_buffer.cleared"
        await ear.say(type="conversation.item.create", item=user("first"))
        first = (await ear.until("conversation.item.done"))[-1].item
        await ear.say(type="conversation.item.create", item={**user("second"), "id": "item_mine"})
        second = (await ear.until("conversation.item.done"))[-1]
        assert (second.item.id, second.previous_item_id) == ("item_mine", first.id)
        await ear.say(type="conversation.item.truncate", item_id=first.id, content_index=0, audio_end_ms=100)
        assert (await ear.next()).audio_end_ms == 100
        await ear.say(type="conversation.item.delete", item_id=first.id)
        assert (await ear.next()).item_id == first.id
        await ear.say(type="output_audio_buffer.clear")
        assert (await ear.next()).type == "output_audio_buffer.cleared"

    converse(work)


@pytest.mark.parametrize(
    ("event", "code", "param"),
    [
        ({"type": "input_audio_buffer.commit"}, "input_audio_buffer_commit_empty", None),
        ({"type": "input_audio_buffer.append"}, "missing_required_parameter", "audio"),
        ({"type": "input_audio_buffer.append", "audio": "?"}, "invalid_value", "audio"),
        ({"type": "conversation.item.delete", "item_id": "none"}, "item_not_found", "item_id"),
        ({"type": "response.cancel"}, "response_cancel_not_active", None),
        ({"type": "tea.make"}, "invalid_value", "type"),
    ],
)
def test_what_is_wrong_is_said(
    converse: Converse, event: dict[str, Any], code: str, param: str | None
) -> None:
    async def work(ear: Ear) -> None:
        await ear.next()
        await ear.say(**event, event_id="mine")
        error = (await ear.next()).error
        assert (error.code, error.param, error.event_id) == (code, param, "mine")

    converse(work)


def test_garbage_is_answered(converse: Converse) -> None:
    async def work(ear: Ear) -> None:
        await ear.next()
        for message in ("no json", "[1]"):
            await ear._complete(ear.connection.send_raw(message))
            assert (await ear.next()).error.code in ("invalid_json", "invalid_event")

    converse(work)


def test_responses(converse: Converse, mock: MockAPI) -> None:
    mock.responses.reply("Hello!")

    async def work(ear: Ear) -> None:
        await ear.say(type="response.create", model="gpt-4o-mini", input="Say hello")
        events = await ear.until("response.completed")
        assert [event.sequence_number for event in events] == list(range(len(events)))
        assert "".join(e.delta for e in events if e.type == "response.output_text.delta") == "Hello!"
        first = events[-1].response
        await ear.say(type="response.create", model="m", input="Again", previous_response_id=first.id)
        assert (await ear.until("response.completed"))[-1].response.previous_response_id == first.id
        await ear.say(type="response.create", model="m", input="Again", previous_response_id="resp_none")
        error = await ear.next()
        assert (error.type, error.code) == ("error", "previous_response_not_found")

    converse(work, lambda client: client.responses.connect())
    mock.responses.reply("Hello!")
    converse(work, lambda client: client.beta.responses.connect())


def test_translations(converse: Converse, mock: MockAPI) -> None:
    mock.realtime.reply("Guten Tag. ")

    async def work(ear: Ear) -> None:
        created = await ear.next()
        assert (created.type, created.session.model) == ("session.created", "gpt-realtime-translate")
        await ear._complete(ear.connection.session.update(session={"audio": {"output": {"language": "fr"}}}))
        assert (await ear.next()).session.audio.output.language == "fr"
        sound = b64encode(SOUND).decode()
        await ear._complete(ear.connection.session.input_audio_buffer.append(audio=sound))
        events = await ear.until("session.output_audio.delta")
        assert [event.delta for event in events] == ["Guten Tag. ", "Guten Tag. ", sound]
        await ear.say(type="session.input_audio_buffer.append", audio="?")
        assert (await ear.next()).error.param == "audio"
        await ear._complete(ear.connection.session.close())
        assert (await ear.next()).type == "session.closed"

    converse(work, lambda client: client.realtime.translations.connect(model="gpt-realtime-translate"))


def test_everything_that_is_said_is_right_by_the_contract(mock: MockAPI) -> None:
    mock.realtime.reply("One two.")
    mock.realtime.reply(tool_calls=[("f", {"a": 1})])
    talk = mock.sockets["/realtime"](mock, Request("GET", "/v1/realtime?model=m"))
    part = [*talk.opening()]
    sound = b64encode(SOUND).decode()
    heard: list[dict[str, Any]] = [
        {"type": "session.update", "session": {"type": "realtime", "instructions": "Be brief."}},
        {"type": "input_audio_buffer.append", "audio": sound},
        {"type": "input_audio_buffer.commit"},
        {"type": "response.create"},
        {"type": "response.create", "response": {"output_modalities": ["text"]}},
        {"type": "conversation.item.create", "item": {**user("x"), "id": "item_x"}},
        {"type": "conversation.item.retrieve", "item_id": "item_x"},
        {"type": "conversation.item.truncate", "item_id": "item_x", "content_index": 0, "audio_end_ms": 1},
        {"type": "conversation.item.delete", "item_id": "item_x"},
        {"type": "input_audio_buffer.clear"},
        {"type": "output_audio_buffer.clear"},
    ]
    for event in heard:
        part += talk.receive(event)
    shape = mock.contract.sockets["realtime"]["server"]
    assert [(each["type"], wrong) for each in part if (wrong := mock.checks.wrong(each, shape))] == []
    assert len({each["type"] for each in part}) > 20


class Shouting(WebSocketSession):
    """A protocol of somebody's own."""

    name = "realtime"

    def receive(self, event: dict[str, Any]) -> Iterator[dict[str, Any]]:
        yield {"type": "session.updated", "event_id": "1", "session": {"type": "realtime"}}
        yield {"type": "SHOUTED", "event_id": "2", "was": event["type"].upper()}


def test_a_protocol_of_ones_own(converse: Converse, mock: MockAPI) -> None:
    mock.sockets["/realtime"] = Shouting

    async def work(ear: Ear) -> None:
        await ear.say(type="response.create")
        assert (await ear.until("SHOUTED"))[-1].was == "RESPONSE.CREATE"

    converse(work)


def test_there_is_no_other_socket(server: Server, mock: MockAPI) -> None:
    from websockets.sync.client import connect

    headers = {"authorization": "Bearer k"}
    with pytest.raises(InvalidStatus) as caught:
        connect(server.url.replace("http", "ws") + "/models", additional_headers=headers)
    assert caught.value.response.status_code == 404
    with pytest.raises(InvalidStatus) as refused:
        connect(server.url.replace("http", "ws") + "/realtime")
    assert refused.value.response.status_code == 401
