"""Further names refuse what the real ones refuse."""

from __future__ import annotations

from openai_client import OpenAI


def calls(client: OpenAI) -> None:
    client.images.create(prompt=3)  # error
    client.images.edits.create(image=b"i")  # error
    client.files.download(1)  # error
    client.batch.jobs.cancel(batch="b")  # error
    client.images.edits.edit(image=b"i", prompt="p")  # error
