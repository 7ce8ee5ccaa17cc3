"""What the mock remembers: what was made can be listed, looked at, changed and deleted."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from openai_client import BadRequestError, ConflictError, NotFoundError, OpenAI
from openai_client.testing import MockAPI


def test_files_keep_their_contents(client: OpenAI) -> None:
    made = client.files.create(file=("a.txt", b"\x00abc"), purpose="assistants")
    assert (made.filename, made.bytes, made.object) == ("a.txt", 4, "file")
    assert client.files.content(made.id).content == b"\x00abc"
    assert client.files.retrieve(made.id) == made
    assert client.files.delete(made.id).deleted is True
    for lost in (client.files.retrieve, client.files.content, client.files.delete):
        with pytest.raises(NotFoundError, match=made.id):
            lost(made.id)


def test_contents_may_be_kept_on_disk(tmp_path: Path) -> None:
    client = MockAPI(folder=tmp_path / "kept").client()
    made = client.files.create(file=("../../a.txt", b"abc"), purpose="assistants")
    (kept,) = (tmp_path / "kept").iterdir()
    assert kept.read_bytes() == b"abc"
    client.files.delete(made.id)
    assert list((tmp_path / "kept").iterdir()) == []


def test_lists_go_on_after_a_cursor(client: OpenAI) -> None:
    made = [client.files.create(file=(f"{n}", b"x"), purpose="user_data").id for n in range(7)]
    client.files.create(file=("other", b"x"), purpose="assistants")
    first = client.files.list(limit=3, purpose="user_data")
    assert [file.id for file in first.data] == made[:3:-1]
    assert [file.id for file in first] == made[::-1]
    assert [file.id for file in client.files.list(order="asc", limit=2, purpose="user_data")] == made
    assert len(client.files.list().data) == 8


def test_uploads_become_files(client: OpenAI) -> None:
    upload = client.uploads.create(bytes=6, filename="a.bin", mime_type="text/plain", purpose="assistants")
    parts = [
        client.uploads.parts.create(upload.id, data=(n, d)).id for n, d in (("1", b"abc"), ("2", b"def"))
    ]
    with pytest.raises(BadRequestError, match="none of this upload"):
        client.uploads.complete(upload.id, part_ids=["part_other"])
    done = client.uploads.complete(upload.id, part_ids=parts[::-1])
    assert done.status == "completed" and done.file is not None
    assert client.files.content(done.file.id).content == b"defabc"
    with pytest.raises(BadRequestError, match="completed already"):
        client.uploads.cancel(upload.id)


def test_vector_stores_index_files(client: OpenAI) -> None:
    file = client.files.create(file=("a.txt", b"red green blue"), purpose="assistants")
    store = client.vector_stores.create(name="colours")
    assert client.vector_stores.files.create(store.id, file_id=file.id).status == "in_progress"
    assert client.vector_stores.retrieve(store.id).file_counts.in_progress == 1
    assert client.vector_stores.files.poll(file.id, vector_store_id=store.id).status == "completed"
    assert client.vector_stores.retrieve(store.id).usage_bytes == 14
    (found,) = client.vector_stores.search(store.id, query="green red")
    assert (found.file_id, found.score, found.content[0].text) == (file.id, 1.0, "red green blue")
    batch = client.vector_stores.file_batches.create(store.id, file_ids=[file.id])
    done = client.vector_stores.file_batches.poll(batch.id, vector_store_id=store.id)
    assert done.file_counts.completed == done.file_counts.total == 1
    with pytest.raises(NotFoundError, match="file-none"):
        client.vector_stores.files.create(store.id, file_id="file-none")
    client.vector_stores.delete(store.id)
    with pytest.raises(NotFoundError):
        client.vector_stores.files.list(store.id)


def _text(response: Any) -> str:
    text: str = response.to_dict()["output"][0]["content"][0]["text"]
    return text


def _line(id: str, **body: object) -> bytes:
    row = {"custom_id": id, "method": "POST", "url": "/v1/chat/completions", "body": body}
    return json.dumps(row).encode() + b"\n"


def test_a_batch_asks_its_lines(mock: MockAPI, client: OpenAI) -> None:
    message = [{"role": "user", "content": "Hello"}]
    lines = _line("one", model="m", messages=message) + _line("two", model="m")
    file = client.files.create(file=("in.jsonl", lines), purpose="batch")
    batch = client.batches.create(
        input_file_id=file.id, endpoint="/v1/chat/completions", completion_window="24h", metadata={"a": "b"}
    )
    states = [batch.status, *(client.batches.retrieve(batch.id).status for _ in range(3))]
    assert states == ["validating", "in_progress", "completed", "completed"]
    done = client.batches.retrieve(batch.id)
    assert done.request_counts is not None and done.output_file_id and done.error_file_id
    assert (done.request_counts.completed, done.request_counts.failed) == (1, 1)
    right = json.loads(client.files.content(done.output_file_id).text)
    assert right["response"]["body"]["choices"][0]["message"]["content"] == "Hello"
    wrong = json.loads(client.files.content(done.error_file_id).text)
    assert wrong["custom_id"] == "two" and wrong["response"]["status_code"] == 400
    assert wrong["response"]["body"]["error"]["param"] == "messages"
    with pytest.raises(ConflictError):
        client.batches.cancel(batch.id)
    mock.assert_called("chat.completions.create", times=0)


def test_a_batch_of_nonsense_fails(client: OpenAI) -> None:
    file = client.files.create(file=("in.jsonl", b"{\n" + _line("a") + _line("a")), purpose="batch")
    batch = client.batches.create(
        input_file_id=file.id, endpoint="/v1/chat/completions", completion_window="24h"
    )
    failed = client.batches.retrieve(batch.id)
    assert failed.status == "failed" and failed.errors is not None
    assert [(e.line, e.code) for e in failed.errors.data or ()] == [
        (1, "invalid_json_line"),
        (3, "duplicate_custom_id"),
    ]


def test_fine_tuning_ends_with_a_model(client: OpenAI) -> None:
    file = client.files.create(file=("in.jsonl", b"{}\n"), purpose="fine-tune")
    job = client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file.id)
    states = [job.status, *(client.fine_tuning.jobs.retrieve(job.id).status for _ in range(3))]
    assert states == ["validating_files", "queued", "running", "succeeded"]
    name = client.fine_tuning.jobs.retrieve(job.id).fine_tuned_model
    assert name is not None and client.models.retrieve(name).owned_by == "user"
    assert len(list(client.fine_tuning.jobs.list_events(job.id))) == 4
    (checkpoint,) = client.fine_tuning.jobs.checkpoints.list(job.id)
    assert checkpoint.fine_tuning_job_id == job.id
    with pytest.raises(BadRequestError):
        client.fine_tuning.jobs.cancel(job.id)


def test_conversations_hold_items(client: OpenAI) -> None:
    talk = client.conversations.create(metadata={"a": "b"})
    client.responses.create(model="m", input="Hi", conversation=talk.id)
    items = list(client.conversations.items.list(talk.id, order="asc"))
    assert [(item.type, item.role) for item in items] == [("message", "user"), ("message", "assistant")]
    added = client.conversations.items.create(
        talk.id, items=[{"type": "message", "role": "user", "content": "More"}]
    )
    assert client.conversations.items.retrieve(added.data[0].id, conversation_id=talk.id).type == "message"
    client.conversations.items.delete(added.data[0].id, conversation_id=talk.id)
    assert len(list(client.conversations.items.list(talk.id))) == 2
    with pytest.raises(NotFoundError):
        client.responses.create(model="m", input="Hi", conversation="conv_none")


def test_threads_and_runs(mock: MockAPI, client: OpenAI) -> None:
    helper = client.beta.assistants.create(model="gpt-4o", instructions="Be brief.")
    thread = client.beta.threads.create(messages=[{"role": "user", "content": "Hello there"}])
    run = client.beta.threads.runs.create_and_poll(thread.id, assistant_id=helper.id, poll_interval_ms=1)
    assert run.status == "completed" and run.model == "gpt-4o"
    latest = client.beta.threads.messages.list(thread.id).data[0]
    assert latest.run_id == run.id and latest.to_dict()["content"][0]["text"]["value"] == "Hello there"
    (step,) = client.beta.threads.runs.steps.list(run.id, thread_id=thread.id)
    assert step.type == "message_creation"
    with pytest.raises(NotFoundError):
        client.beta.threads.runs.create(thread.id, assistant_id="asst_none")


def test_a_run_with_tools_asks_once(mock: MockAPI, client: OpenAI) -> None:
    tool = {"type": "function", "function": {"name": "weather", "parameters": {"type": "object"}}}
    helper = client.beta.assistants.create(model="gpt-4o", tools=[tool])
    thread = client.beta.threads.create(messages=[{"role": "user", "content": "Rain?"}])
    mock.chat.reply(tool_calls=[("weather", {"city": "Paris"})])
    run = client.beta.threads.runs.create_and_poll(thread.id, assistant_id=helper.id, poll_interval_ms=1)
    assert run.status == "requires_action" and run.required_action is not None
    (asked,) = run.required_action.submit_tool_outputs.tool_calls
    assert (asked.function.name, asked.function.arguments) == ("weather", '{"city": "Paris"}')
    mock.chat.reply("It rains.")
    done = client.beta.threads.runs.submit_tool_outputs_and_poll(
        run.id,
        thread_id=thread.id,
        tool_outputs=[{"tool_call_id": asked.id, "output": "rain"}],
        poll_interval_ms=1,
    )
    assert done.status == "completed"
    latest = client.beta.threads.messages.list(thread.id).data[0]
    assert latest.to_dict()["content"][0]["text"]["value"] == "It rains."


def test_stored_responses(client: OpenAI) -> None:
    made = client.responses.create(model="m", input="Hi")
    assert _text(client.responses.retrieve(made.id)) == "Hi"
    (item,) = client.responses.input_items.list(made.id)
    assert item.type == "message"
    following = client.responses.create(model="m", input="Again", previous_response_id=made.id)
    assert following.previous_response_id == made.id
    with pytest.raises(BadRequestError, match="synchronous"):
        client.responses.cancel(made.id)
    client.responses.delete(made.id)
    with pytest.raises(NotFoundError):
        client.responses.retrieve(made.id)
    with pytest.raises(BadRequestError, match="previous_response_id|not found"):
        client.responses.create(model="m", input="Again", previous_response_id=made.id)


def test_responses_in_the_background(client: OpenAI) -> None:
    made = client.responses.create(model="m", input="Hi", background=True)
    states = [made.status, *(client.responses.retrieve(made.id).status for _ in range(3))]
    assert states == ["queued", "in_progress", "completed", "completed"]
    assert _text(client.responses.retrieve(made.id)) == "Hi"
    other = client.responses.create(model="m", input="Hi", background=True)
    assert client.responses.cancel(other.id).status == "cancelled"
    assert client.responses.retrieve(other.id).status == "cancelled"


def test_stored_completions(client: OpenAI) -> None:
    made = client.chat.completions.create(
        model="m", messages=[{"role": "user", "content": "Hi"}], store=True, metadata={"a": "b"}
    )
    assert client.chat.completions.retrieve(made.id).choices[0].message.content == "Hi"
    assert [each.id for each in client.chat.completions.list(model="m")] == [made.id]
    assert [each.content for each in client.chat.completions.messages.list(made.id)] == ["Hi"]
    assert client.chat.completions.update(made.id, metadata={"c": "d"}).to_dict()["metadata"] == {"c": "d"}
    client.chat.completions.delete(made.id)
    with pytest.raises(NotFoundError):
        client.chat.completions.retrieve(made.id)


def test_collections_without_a_handler_of_their_own(client: OpenAI) -> None:
    made = client.beta.assistants.create(model="gpt-4o", name="Ada")
    assert client.beta.assistants.update(made.id, name="Bob").name == "Bob"
    assert [each.name for each in client.beta.assistants.list()] == ["Bob"]
    assert client.beta.assistants.delete(made.id).deleted is True
    assert list(client.beta.assistants.list()) == []


def test_objects_may_be_made_up_when_they_are_asked_for() -> None:
    client = MockAPI(invent=True).client()
    assert client.files.retrieve("file-any").id == "file-any"
    assert client.beta.assistants.retrieve("asst_any").id == "asst_any"
    assert [file.id for file in client.files.list()] == ["file-any"]


def test_embeddings(client: OpenAI) -> None:
    def vectors(given: str | list[str], **more: object) -> list[list[float]]:
        made = client.embeddings.create(model="text-embedding-3-small", input=given, dimensions=8, **more)  # type: ignore[arg-type]
        return [list(each.embedding) for each in made.data]

    one, two = vectors(["a", "b"])
    assert vectors("a") == [one] and one != two
    assert vectors("a", encoding_format="float")[0] == pytest.approx(one, abs=1e-6)
    assert sum(number * number for number in one) == pytest.approx(1, abs=1e-6)
