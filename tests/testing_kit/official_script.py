"""What a user of the official package does, against the mock; run by its own interpreter."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable
from typing import Any

from openai import AsyncOpenAI, BadRequestError, NotFoundError, OpenAI, RateLimitError

client = OpenAI(webhook_secret=os.environ["WEBHOOK_SECRET"])
asked = [{"role": "user", "content": "One two three"}]


def caught(kind: type[Exception], work: Callable[[], object]) -> Any:
    """The error that some work must raise."""
    try:
        work()
    except kind as error:
        return error
    raise AssertionError(f"no {kind.__name__}")


# chat and its streams
made = client.chat.completions.create(model="gpt-4o", messages=asked)
assert made.choices[0].message.content == "One two three" and made.usage.total_tokens > 0
chunks = list(
    client.chat.completions.create(
        model="gpt-4o", messages=asked, stream=True, stream_options={"include_usage": True}
    )
)
assert "".join(c.choices[0].delta.content or "" for c in chunks if c.choices) == "One two three"
assert chunks[-1].usage.total_tokens > 0
with client.chat.completions.stream(model="gpt-4o", messages=asked) as stream:
    kinds = [event.type for event in stream]
assert kinds[0] == "chunk" and kinds[-1] == "content.done", kinds

# responses
with client.responses.stream(model="gpt-4o", input="Hello there") as stream:
    kinds = [event.type for event in stream]
    assert stream.get_final_response().output_text == "Hello there"
assert kinds[0] == "response.created" and kinds[-1] == "response.completed"
tool = {
    "type": "function",
    "name": "weather",
    "strict": True,
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
        "additionalProperties": False,
    },
}
with client.responses.stream(model="m", input="Rain?", tools=[tool], tool_choice="required") as stream:
    stream.until_done()
    (call,) = stream.get_final_response().output
assert call.name == "weather" and json.loads(call.arguments) == {"city": "city"}

# files and pages
files = [client.files.create(file=(f"{n}.txt", b"x" * n), purpose="user_data").id for n in range(5)]
assert [file.id for file in client.files.list(limit=2)] == files[::-1]
assert client.files.content(files[3]).read() == b"xxx"
assert client.files.delete(files[0]).deleted
assert caught(NotFoundError, lambda: client.files.retrieve(files[0])).code == "not_found"
big = client.uploads.upload_file_chunked(
    file=b"0123456789", filename="a.txt", bytes=10, mime_type="text/plain", purpose="assistants", part_size=4
)
assert big.status == "completed" and client.files.content(big.file.id).read() == b"0123456789"

# batches
body = {"model": "gpt-4o", "messages": asked}
line = {"custom_id": "1", "method": "POST", "url": "/v1/chat/completions", "body": body}
file = client.files.create(file=("in.jsonl", json.dumps(line).encode()), purpose="batch")
batch = client.batches.create(input_file_id=file.id, endpoint="/v1/chat/completions", completion_window="24h")
while batch.status not in ("completed", "failed"):
    batch = client.batches.retrieve(batch.id)
row = json.loads(client.files.content(batch.output_file_id).text)
assert row["response"]["body"]["choices"][0]["message"]["content"] == "One two three"

# polling
store = client.vector_stores.create(name="s")
indexed = client.vector_stores.files.upload_and_poll(
    vector_store_id=store.id, file=("a.txt", b"red green"), poll_interval_ms=1
)
assert indexed.status == "completed"
assert client.vector_stores.search(store.id, query="green").data[0].filename == "a.txt"
helper = client.beta.assistants.create(model="gpt-4o")
thread = client.beta.threads.create(messages=asked)
run = client.beta.threads.runs.create_and_poll(
    thread_id=thread.id, assistant_id=helper.id, poll_interval_ms=1
)
assert run.status == "completed"
assert client.beta.threads.messages.list(thread.id).data[0].content[0].text.value == "One two three"
with client.beta.threads.runs.stream(thread_id=thread.id, assistant_id=helper.id) as stream:
    assert "".join(stream.text_deltas) == "One two three"

# embeddings and errors
vector = client.embeddings.create(model="text-embedding-3-small", input="a").data[0].embedding
assert len(vector) == 1536
wrong = caught(BadRequestError, lambda: client.chat.completions.create(model="m", messages=[]))
assert (wrong.param, wrong.type) == ("messages", "invalid_request_error")
limited = caught(RateLimitError, lambda: client.with_options(max_retries=0).models.retrieve("limited"))
assert limited.response.headers["retry-after"] == "0.01"

# webhooks
event = client.webhooks.unwrap(os.environ["DELIVERY"], json.loads(os.environ["DELIVERY_HEADERS"]))
assert event.type == "response.completed" and event.data.id == "resp_1"


async def main() -> None:
    async with AsyncOpenAI() as client:
        stream = await client.responses.create(model="m", input="Hi", stream=True)
        assert [event.type async for event in stream][-1] == "response.completed"
        assert [file.id async for file in client.files.list(limit=2)]


asyncio.run(main())
print("done")
