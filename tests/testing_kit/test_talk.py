"""What models say: scripted turns and echoes, whole and streamed."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openai_client import OpenAI
from openai_client.testing import MockAPI

_ASKED: Any = [{"role": "system", "content": "Be kind."}, {"role": "user", "content": "Hello there"}]
_WEATHER: Any = {
    "name": "weather",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}, "days": {"type": "integer", "minimum": 2}},
        "required": ["city", "days"],
    },
}


def _chat(client: OpenAI, **more: Any) -> Any:
    return client.chat.completions.create(model="gpt-4o", messages=_ASKED, **more)


def test_chat_echoes_until_told_otherwise(mock: MockAPI, client: OpenAI) -> None:
    assert _chat(client).choices[0].message.content == "Hello there"
    mock.chat.reply("One.")
    mock.chat.reply({"two": 2})
    mock.chat.reply(lambda body: f"{body['model']}!")
    replies = [_chat(client).choices[0].message.content for _ in range(4)]
    assert replies == ["One.", '{"two": 2}', "gpt-4o!", "Hello there"]
    mock.chat.reply("Always.", times=None)
    assert [choice.message.content for choice in _chat(client, n=2).choices] == ["Always."] * 2
    mock.chat.clear()
    assert _chat(client).choices[0].message.content == "Hello there"


def test_chat_refuses_and_calls_tools(mock: MockAPI, client: OpenAI) -> None:
    mock.chat.refuse("No.")
    refused = _chat(client).choices[0]
    assert (refused.message.refusal, refused.message.content, refused.finish_reason) == ("No.", None, "stop")
    mock.chat.reply(tool_calls=[("weather", {"city": "Paris"}), {"name": "time", "arguments": {}}])
    called = _chat(client).choices[0]
    assert called.finish_reason == "tool_calls"
    assert [(c.function.name, c.function.arguments) for c in called.message.tool_calls] == [
        ("weather", '{"city": "Paris"}'),
        ("time", "{}"),
    ]
    mock.chat.reply("Cut", finish_reason="length")
    assert _chat(client).choices[0].finish_reason == "length"


def test_echoes_keep_to_schemas(client: OpenAI) -> None:
    tools = [{"type": "function", "function": _WEATHER}]
    (call,) = _chat(client, tools=tools, tool_choice="required").choices[0].message.tool_calls
    assert json.loads(call.function.arguments) == {"city": "city", "days": 2}
    format = {"type": "json_schema", "json_schema": {"name": "w", "schema": _WEATHER["parameters"]}}
    replies = _chat(client, response_format=format).choices[0].message.content
    assert json.loads(replies) == {"city": "city", "days": 2}
    flat = {"type": "function", **_WEATHER, "strict": True}
    made = client.responses.create(model="m", input="Hi", tools=[flat], tool_choice="required")  # type: ignore[list-item]
    (call,) = made.output
    assert call.type == "function_call" and json.loads(call.arguments)["days"] == 2


def test_chat_streams_in_order(mock: MockAPI, client: OpenAI) -> None:
    mock.chat.reply("One two three.")
    chunks = list(_chat(client, stream=True, stream_options={"include_usage": True}))
    assert chunks[0].choices[0].delta.role == "assistant"
    assert [c.choices[0].delta.content for c in chunks[1:-2]] == ["One", " two", " three."]
    assert chunks[-2].choices[0].finish_reason == "stop"
    assert chunks[-1].choices == [] and chunks[-1].usage.total_tokens > 0
    assert {chunk.id for chunk in chunks} == {chunks[0].id}


def test_chat_streams_tool_calls(mock: MockAPI, client: OpenAI) -> None:
    mock.chat.reply(tool_calls=[("weather", {"city": "Paris"})])
    deltas = [call for c in _chat(client, stream=True) for call in c.choices[0].delta.tool_calls or ()]
    assert deltas[0].function.name == "weather" and deltas[0].id
    assert "".join(each.function.arguments for each in deltas) == '{"city": "Paris"}'


def test_streams_in_process_are_incremental(mock: MockAPI, client: OpenAI) -> None:
    drawn: list[int] = []

    def pieces() -> Any:
        for number in range(100):
            drawn.append(number)
            yield f'data: {{"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[{{"index":0,"delta":{{"content":"{number}"}},"finish_reason":null}}]}}\n\n'.encode()

    from openai_client.testing import Answer

    mock.answer("chat.completions.create", Answer(200, {"content-type": "text/event-stream"}, pieces()))
    with _chat(client, stream=True) as stream:
        assert next(iter(stream)).choices[0].delta.content == "0"
        assert len(drawn) < 5


_ORDER = """response.created response.in_progress response.output_item.added response.content_part.added
    response.output_text.delta response.output_text.delta response.output_text.done response.content_part.done
    response.output_item.done response.completed""".split()


def test_responses_stream_in_order(mock: MockAPI, client: OpenAI) -> None:
    mock.responses.reply("One two")
    events = list(client.responses.create(model="m", input="Hi", stream=True))
    assert [event.type for event in events] == _ORDER
    assert [event.sequence_number for event in events] == list(range(10))
    last = events[-1]
    assert last.type == "response.completed" and last.response.status == "completed"
    assert last.response.to_dict()["output"][0]["content"][0]["text"] == "One two"
    again = list(client.responses.retrieve(last.response.id, stream=True, starting_after=6))
    assert [event.sequence_number for event in again] == [7, 8, 9]


def test_responses_refuse_call_and_end_early(mock: MockAPI, client: OpenAI) -> None:
    mock.responses.refuse("No.")
    kinds = [event.type for event in client.responses.create(model="m", input="Hi", stream=True)]
    assert "response.refusal.delta" in kinds and "response.refusal.done" in kinds
    mock.responses.reply(tool_calls=[("weather", {"city": "Paris"})])
    kinds = [event.type for event in client.responses.create(model="m", input="Hi", stream=True)]
    assert kinds.count("response.function_call_arguments.done") == 1
    mock.responses.reply("Cut", finish_reason="length")
    made = client.responses.create(model="m", input="Hi")
    assert made.status == "incomplete" and made.incomplete_details is not None
    assert made.incomplete_details.reason == "max_output_tokens"


def test_a_run_streams_in_order(mock: MockAPI, client: OpenAI) -> None:
    mock.chat.reply("One two")
    helper = client.beta.assistants.create(model="m")
    events = list(client.beta.threads.create_and_run(assistant_id=helper.id, stream=True))
    assert [event.event for event in events] == [
        *("thread.created", "thread.run.created", "thread.run.queued", "thread.run.in_progress"),
        *(
            "thread.message.created",
            "thread.message.in_progress",
            "thread.message.delta",
            "thread.message.delta",
        ),
        *("thread.message.completed", "thread.run.completed"),
    ]


@pytest.mark.anyio
async def test_async(mock: MockAPI) -> None:
    async def main() -> list[str]:
        async with mock.async_client() as client:
            mock.chat.reply("One two")
            stream = await client.chat.completions.create(model="m", messages=_ASKED, stream=True)
            replies = [chunk.choices[0].delta.content or "" async for chunk in stream]
            page = [model.id async for model in client.models.list()]
            assert "gpt-4o" in page
            return replies

    assert await main() == ["", "One", " two", ""]


def test_media(mock: MockAPI, client: OpenAI) -> None:
    sound = client.audio.speech.create(model="tts-1", voice="alloy", input="Hello", response_format="wav")
    assert sound.content[:4] == b"RIFF" and sound.content[8:12] == b"WAVE"
    mock.chat.reply("Spoken words")
    heard = client.audio.transcriptions.create(model="whisper-1", file=("a.wav", sound.content))
    assert heard.text == "Spoken words"
    (picture,) = client.images.generate(prompt="A cat", model="gpt-image-1").data or ()
    assert picture.b64_json is not None and picture.b64_json.startswith("iVBOR")
    kinds = [event.type for event in client.images.generate(prompt="A cat", stream=True, partial_images=2)]
    assert kinds == ["image_generation.partial_image"] * 2 + ["image_generation.completed"]


@pytest.mark.parametrize(
    ("format", "kind"),
    [
        ("json", "Transcription"),
        ("verbose_json", "TranscriptionVerbose"),
        ("diarized_json", "TranscriptionDiarized"),
        ("text", "str"),
    ],
)
def test_transcripts_are_what_their_format_promises(mock: MockAPI, format: Any, kind: str) -> None:
    with mock.client(_strict_response_validation=True) as client:
        heard: Any = client.audio.transcriptions.create(model="m", file=b"x", response_format=format)
    assert type(heard).__name__ == kind


def test_an_operation_can_be_answered_by_hand(mock: MockAPI, client: OpenAI) -> None:
    mock.answer("models.retrieve", lambda call: {"id": call.path["model"], "object": "model", "created": 1})
    assert client.models.retrieve("mine").created == 1
    with pytest.raises(ValueError, match="files.list"):
        mock.answer("models.nothing", {})
