"""Speech to text: the class of the answer follows the format that was asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

import openai_client
from openai_client import APIResponseValidationError, AsyncOpenAI, OpenAI
from openai_client.types import audio

SEGMENT = {
    "type": "transcript.text.segment",
    "id": "s",
    "start": 0.0,
    "end": 1.5,
    "text": "hi",
    "speaker": "A",
}
PLAIN = {"text": "hi"}
VERBOSE = {"duration": 1.5, "language": "english", "text": "hi"}
DIARIZED = {"task": "transcribe", "duration": 1.5, "text": "hi", "segments": [SEGMENT]}
# What a service may say besides must not change the class.
FULL = {**VERBOSE, **DIARIZED, "words": [], "usage": {"type": "duration", "seconds": 2}}

TRANSCRIPTIONS: list[tuple[str | None, dict[str, Any], type[Any]]] = [
    (None, PLAIN, audio.Transcription),
    (None, FULL, audio.Transcription),
    ("json", FULL, audio.Transcription),
    ("verbose_json", VERBOSE, audio.TranscriptionVerbose),
    ("verbose_json", {**FULL, "segments": []}, audio.TranscriptionVerbose),
    ("diarized_json", DIARIZED, audio.TranscriptionDiarized),
    ("diarized_json", FULL, audio.TranscriptionDiarized),
]
TRANSLATIONS: list[tuple[str | None, dict[str, Any], type[Any]]] = [
    (None, PLAIN, audio.Translation),
    ("json", {**VERBOSE, "segments": []}, audio.Translation),
    ("verbose_json", VERBOSE, audio.TranslationVerbose),
    ("verbose_json", {**VERBOSE, "segments": []}, audio.TranslationVerbose),
]
CASES = [
    *(("transcriptions", *case) for case in TRANSCRIPTIONS),
    *(("translations", *case) for case in TRANSLATIONS),
]
each_case = pytest.mark.parametrize(("resource", "format", "body", "kind"), CASES)
each_text = pytest.mark.parametrize("format", ["text", "srt", "vtt"])
each_resource = pytest.mark.parametrize("resource", ["transcriptions", "translations"])
each_strictness = pytest.mark.parametrize("strict", [False, True])

View = Callable[[Any, str, dict[str, Any]], Any]
"""Makes the call on a client's resource: what the call itself gives, or `parse()` of its response."""


def _plainly(client: Any, resource: str, given: dict[str, Any]) -> Any:
    return getattr(client.audio, resource).create(**given)


def _raw(client: Any, resource: str, given: dict[str, Any]) -> Any:
    answer = getattr(client.audio.with_raw_response, resource).create(**given)
    if isinstance(client, OpenAI):
        return answer.parse()

    async def parsed() -> Any:
        return (await answer).parse()

    return parsed()


def _streamed(client: Any, resource: str, given: dict[str, Any]) -> Any:
    answer = getattr(client.audio, resource).with_streaming_response.create(**given)
    if isinstance(client, OpenAI):
        with answer as response:
            return response.parse()

    async def parsed() -> Any:
        async with answer as response:
            return await response.parse()

    return parsed()


each_view = pytest.mark.parametrize("view", [_plainly, _raw, _streamed], ids=["call", "raw", "streamed"])


def _given(format: str | None) -> dict[str, Any]:
    return {"file": b"x", "model": "m"} | ({} if format is None else {"response_format": format})


@each_case
@each_view
@each_strictness
def test_the_class_follows_the_format(
    ask: Any,
    httpserver: HTTPServer,
    resource: str,
    format: str | None,
    body: dict[str, Any],
    kind: type[Any],
    view: View,
    strict: bool,
) -> None:
    httpserver.expect_request(f"/v1/audio/{resource}").respond_with_json(body)
    answer = ask(lambda c: view(c, resource, _given(format)), _strict_response_validation=strict)
    assert type(answer) is kind
    assert answer.to_dict() == body
    if segments := body.get("segments"):
        assert kind is audio.Transcription or type(answer.segments[0]) is audio.TranscriptionDiarizedSegment
        assert len(segments) == 1


@each_resource
@each_text
@each_view
@each_strictness
def test_text_is_text_whatever_it_looks_like(
    ask: Any, httpserver: HTTPServer, resource: str, format: str, view: View, strict: bool
) -> None:
    httpserver.expect_request(f"/v1/audio/{resource}").respond_with_data(
        '{"text": "hi"}\n', content_type="application/json"
    )
    answer = ask(lambda c: view(c, resource, _given(format)), _strict_response_validation=strict)
    assert answer == '{"text": "hi"}\n'


def test_strict_validation_looks_for_what_the_format_promises(ask: Any, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/audio/transcriptions").respond_with_json(PLAIN)
    for format, missing in (
        ("verbose_json", "duration|language"),
        ("diarized_json", "task|duration|segments"),
    ):
        with pytest.raises(APIResponseValidationError, match=missing):
            ask(
                lambda c, format=format: c.audio.transcriptions.create(**_given(format)),
                _strict_response_validation=True,
            )


def test_formats_of_the_body_of_the_caller_count(ask: Any, httpserver: HTTPServer) -> None:
    """What `extra_body` says is what the service sees."""
    httpserver.expect_request("/v1/audio/transcriptions").respond_with_json(VERBOSE)
    more = {"response_format": "verbose_json"}
    answer = ask(lambda c: c.audio.transcriptions.create(**_given(None), extra_body=more))
    assert type(answer) is audio.TranscriptionVerbose


@pytest.mark.parametrize("format", [openai_client.omit, None, "later_json", ["json"]])
def test_formats_that_nobody_knows_are_told_apart_by_what_comes(
    ask: Any, httpserver: HTTPServer, format: Any
) -> None:
    """A format of tomorrow may be anything; one that was left out is json."""
    httpserver.expect_request("/v1/audio/transcriptions").respond_with_json(PLAIN)
    answer = ask(lambda c: c.audio.transcriptions.create(**_given(format)))
    assert (type(answer), answer.text) == (audio.Transcription, "hi")


@each_text
def test_streams_are_streams_in_every_format(httpserver: HTTPServer, format: str) -> None:
    events = 'data: {"type": "transcript.text.done", "text": "hi"}\n\n'
    httpserver.expect_request("/v1/audio/transcriptions").respond_with_data(
        events, content_type="text/event-stream"
    )
    settings: dict[str, Any] = {"base_url": httpserver.url_for("/v1"), "api_key": "k"}
    given: dict[str, Any] = {**_given(format), "stream": True}
    with OpenAI(**settings) as client, client.audio.transcriptions.create(**given) as stream:
        assert [type(event) for event in stream] == [audio.TranscriptionTextDoneEvent]

    async def main() -> list[Any]:
        async with AsyncOpenAI(**settings) as client:
            return [event async for event in await client.audio.transcriptions.create(**given)]

    assert [type(event) for event in asyncio.run(main())] == [audio.TranscriptionTextDoneEvent]
