"""Arguments that a checker must refuse, each on a line that says so."""

from __future__ import annotations

from openai_client import OpenAI
from openai_client.types.chat import ChatCompletionMessageParam


def calls(client: OpenAI) -> None:
    client.files.retrieve()  # error
    client.files.retrieve(1)  # error
    client.files.retrieve("file-1", timeuot=3)  # error
    client.files.list(limit="two")  # error
    client.files.list(order="upwards")  # error
    client.embeddings.create(model="m")  # error
    client.embeddings.create(model="m", input=3)  # error
    client.files.create(file=3.5, purpose="assistants")  # error
    client.files.create(file="path.txt", purpose="assistants")  # error
    client.images.edit(image=["a.png"], prompt="p")  # error
    client.videos.edit(video="v.mp4", prompt="p")  # error
    client.fiels.list()  # error
    client.files.fetch("file-1")  # error
    wrong: ChatCompletionMessageParam = {"role": "user"}  # error
    print(wrong)
