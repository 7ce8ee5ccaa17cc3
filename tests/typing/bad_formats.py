"""Uses of answers that do not fit the format that was asked for, each on a line that says so."""

from __future__ import annotations

from openai_client import AsyncOpenAI, OpenAI


def sync_formats(client: OpenAI) -> None:
    plain = client.audio.transcriptions.create(file=b"", model="m")
    print(plain.segments)  # error
    text = client.audio.transcriptions.create(file=b"", model="m", response_format="text")
    print(text.text)  # error
    client.audio.translations.create(file=b"", model="m", response_format="diarized_json")  # error


async def async_formats(client: AsyncOpenAI) -> None:
    verbose = await client.audio.translations.create(file=b"", model="m", response_format="verbose_json")
    print(verbose.words)  # error
