"""Uses of answers that a checker must refuse, each on a line that says so."""

from __future__ import annotations

from openai_client import AsyncOpenAI, OpenAI


def sync_answers(client: OpenAI) -> None:
    file = client.files.retrieve("file-1")
    print(file.size)  # error
    print(file.bytes + "1")  # error
    completion = client.chat.completions.create(model="m", messages=[])
    print(completion.choices[0].message.content.upper())  # error
    for event in client.responses.create(model="m", input="x", stream=True):
        print(event.delta)  # error
        if event.type == "response.output_text.delta":
            print(event.delta.real)  # error


async def async_answers(client: AsyncOpenAI) -> None:
    file = client.files.retrieve("file-1")
    print(file.id)  # error
    print([*client.files.list()])  # error
