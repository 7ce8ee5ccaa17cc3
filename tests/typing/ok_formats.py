"""Answers that follow a format: each value has its class, sync and async and on every view."""

from __future__ import annotations

from typing import Literal, assert_type

from openai_client import AsyncOpenAI, AsyncStream, OpenAI, Stream
from openai_client.types import AudioResponseFormat
from openai_client.types.audio import (
    Transcription,
    TranscriptionCreateParams,
    TranscriptionCreateResponse,
    TranscriptionDiarized,
    TranscriptionStreamEvent,
    TranscriptionVerbose,
    Translation,
    TranslationCreateResponse,
    TranslationVerbose,
)

Text = Literal["text", "srt", "vtt"]


def sync_formats(client: OpenAI, text: Text, any_: AudioResponseFormat, maybe: bool) -> None:
    create = client.audio.transcriptions.create
    assert_type(create(file=b"", model="m"), Transcription)
    assert_type(create(file=b"", model="m", language="en", stream=False), Transcription)
    assert_type(create(file=b"", model="m", response_format="json"), Transcription)
    assert_type(create(file=b"", model="m", response_format="verbose_json").language, str)
    assert_type(create(file=b"", model="m", response_format="verbose_json"), TranscriptionVerbose)
    assert_type(create(file=b"", model="m", response_format="diarized_json"), TranscriptionDiarized)
    assert_type(create(file=b"", model="m", response_format="srt"), str)
    assert_type(create(file=b"", model="m", response_format=text), str)
    assert_type(create(file=b"", model="m", response_format=any_), TranscriptionCreateResponse | str)
    given: TranscriptionCreateParams = {"file": b"", "model": "m", "response_format": "verbose_json"}
    assert_type(create(**given), TranscriptionCreateResponse | str)
    stream = create(file=b"", model="m", response_format="text", stream=True)
    assert_type(stream, Stream[TranscriptionStreamEvent])
    either = create(file=b"", model="m", stream=maybe)
    assert_type(either, TranscriptionCreateResponse | str | Stream[TranscriptionStreamEvent])
    assert_type(client.audio.translations.create(file=b"", model="m"), Translation)
    verbose = client.audio.translations.create(file=b"", model="m", response_format="verbose_json")
    assert_type(verbose, TranslationVerbose)
    assert_type(client.audio.translations.create(file=b"", model="m", response_format="vtt"), str)


def sync_views(client: OpenAI, any_: AudioResponseFormat) -> None:
    raw = client.audio.transcriptions.with_raw_response
    assert_type(raw.create(file=b"", model="m").parse(), Transcription)
    assert_type(raw.create(file=b"", model="m", response_format="text").parse(), str)
    found = raw.create(file=b"", model="m", response_format=any_).parse()
    assert_type(found, TranscriptionCreateResponse | str)
    events = raw.create(file=b"", model="m", response_format="json", stream=True).parse()
    assert_type(events, Stream[TranscriptionStreamEvent])
    streamed = client.audio.translations.with_streaming_response
    with streamed.create(file=b"", model="m", response_format="verbose_json") as response:
        assert_type(response.parse(), TranslationVerbose)
    with streamed.create(file=b"", model="m", response_format="srt") as text:
        assert_type(text.parse(), str)


async def async_formats(client: AsyncOpenAI, any_: AudioResponseFormat) -> None:
    create = client.audio.transcriptions.create
    assert_type(await create(file=b"", model="m"), Transcription)
    assert_type(await create(file=b"", model="m", response_format="verbose_json"), TranscriptionVerbose)
    assert_type(await create(file=b"", model="m", response_format="diarized_json"), TranscriptionDiarized)
    assert_type(await create(file=b"", model="m", response_format="vtt"), str)
    assert_type(await create(file=b"", model="m", response_format=any_), TranscriptionCreateResponse | str)
    events = await create(file=b"", model="m", stream=True)
    assert_type(events, AsyncStream[TranscriptionStreamEvent])
    translated = await client.audio.translations.create(file=b"", model="m")
    assert_type(translated, Translation)
    raw = await client.audio.translations.with_raw_response.create(file=b"", model="m")
    assert_type(raw.parse(), Translation)
    text = await client.audio.with_raw_response.translations.create(
        file=b"", model="m", response_format="text"
    )
    assert_type(text.parse(), str)
    view = client.audio.transcriptions.with_streaming_response
    async with view.create(file=b"", model="m", response_format="diarized_json") as response:
        assert_type(await response.parse(), TranscriptionDiarized)


def either_answer(found: TranslationCreateResponse) -> str:
    return found.text
