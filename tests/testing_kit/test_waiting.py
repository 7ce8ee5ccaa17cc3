"""Everything that is waited for comes to an end in the mock, a step at each look."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from openai_client import APIStatusError, OpenAI
from openai_client._core.calls.resource import Resource
from openai_client.testing import MockAPI

AT_ONCE = {"poll_interval_ms": 0}
FILE = ("a.txt", b"A heddle lifts the warp.")


class Begun:
    """What is there before the waiting begins."""

    def __init__(self, client: OpenAI) -> None:
        self.file = client.files.create(file=FILE, purpose="assistants").id
        self.assistant = client.beta.assistants.create(model="m").id
        self.thread = client.beta.threads.create().id
        self.run = client.beta.threads.runs.create(self.thread, assistant_id=self.assistant).id
        self.store = client.vector_stores.create().id
        self.batch = client.vector_stores.file_batches.create(self.store, file_ids=[self.file]).id
        self.video = client.videos.create(prompt="A loom").id


WAITS: dict[str, Callable[[Any, Begun], Any]] = {
    "beta.threads.create_and_run_poll": lambda c, b: c.beta.threads.create_and_run_poll(
        assistant_id=b.assistant, **AT_ONCE
    ),
    "beta.threads.runs.create_and_poll": lambda c, b: c.beta.threads.runs.create_and_poll(
        b.thread, assistant_id=b.assistant, **AT_ONCE
    ),
    "beta.threads.runs.poll": lambda c, b: c.beta.threads.runs.poll(b.run, b.thread, **AT_ONCE),
    "files.wait_for_processing": lambda c, b: c.files.wait_for_processing(b.file, poll_interval=0),
    "vector_stores.file_batches.create_and_poll": lambda c, b: c.vector_stores.file_batches.create_and_poll(
        b.store, file_ids=[b.file], **AT_ONCE
    ),
    "vector_stores.file_batches.poll": lambda c, b: c.vector_stores.file_batches.poll(
        b.batch, vector_store_id=b.store, **AT_ONCE
    ),
    "vector_stores.file_batches.upload_and_poll": lambda c, b: c.vector_stores.file_batches.upload_and_poll(
        b.store, files=[FILE], **AT_ONCE
    ),
    "vector_stores.files.create_and_poll": lambda c, b: c.vector_stores.files.create_and_poll(
        b.file, vector_store_id=b.store, **AT_ONCE
    ),
    "vector_stores.files.poll": lambda c, b: c.vector_stores.files.poll(
        b.file, vector_store_id=b.store, **AT_ONCE
    ),
    "vector_stores.files.upload_and_poll": lambda c, b: c.vector_stores.files.upload_and_poll(
        vector_store_id=b.store, file=FILE, **AT_ONCE
    ),
    "videos.create_and_poll": lambda c, b: c.videos.create_and_poll(prompt="A loom", **AT_ONCE),
    "videos.poll": lambda c, b: c.videos.poll(b.video, **AT_ONCE),
}
ELSEWHERE = {"beta.threads.runs.submit_tool_outputs_and_poll"}
"""It waits for a run that waits for tools: `test_state` does that."""


def waits(at: Any, path: str = "") -> Iterator[str]:
    """Every method that waits, from the tree of resources."""
    for name in dir(at):
        if name.startswith(("_", "with_")) or f".{name}." in f".{path}":
            continue
        if name in ("poll", "wait_for_processing") or name.endswith("_poll"):
            yield f"{path}{name}"
        elif isinstance(inner := getattr(at, name), Resource):
            yield from waits(inner, f"{path}{name}.")


def test_each_of_them_is_tried() -> None:
    assert {*waits(OpenAI(api_key="k"))} == WAITS.keys() | ELSEWHERE


def answer(mock: MockAPI, kind: str, work: Callable[[Any], Any]) -> Any:
    if kind == "sync":
        with mock.client(max_retries=0) as client:
            return work(client)

    async def main() -> Any:
        async with mock.async_client(max_retries=0) as client:
            return await asyncio.wait_for(work(client), 60)

    return asyncio.run(main())


@pytest.mark.parametrize("work", WAITS.values(), ids=WAITS)
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_it_ends(mock: MockAPI, client: OpenAI, kind: str, work: Callable[[Any, Begun], Any]) -> None:
    begun = Begun(client)
    # More looks than any of them needs are refused: what never ends fails.
    looks = len(mock.requests) + 20

    def heard(_: Any) -> None:
        if len(mock.requests) > looks:
            mock.fail(418, times=None, message="looked for too long")

    mock.record.listen(heard)
    assert answer(mock, kind, lambda c: work(c, begun)).status in ("completed", "processed")


@pytest.mark.parametrize(
    "begin",
    [
        lambda c, of: c.videos.create(prompt="A loom", seconds="8", size="1280x720", model="sora-2-pro"),
        lambda c, of: c.videos.edit(prompt="Slower", video={"id": of}),
        lambda c, of: c.videos.edit(prompt="Slower", video=("a.mp4", b"a")),
        lambda c, of: c.videos.extend(prompt="Longer", video={"id": of}, seconds="8"),
        lambda c, of: c.videos.remix(of, prompt="In colour"),
    ],
    ids=["create", "edit", "edit of a file", "extend", "remix"],
)
def test_a_video_is_made_step_by_step(client: OpenAI, begin: Any) -> None:
    first = client.videos.create(prompt="A loom", seconds="8", size="1280x720", model="sora-2-pro").id
    for _ in range(2):
        client.videos.retrieve(first)
    made = begin(client, first)
    assert (made.status, made.progress, made.completed_at) == ("queued", 0, None)
    with pytest.raises(APIStatusError, match="not ready"):
        client.videos.download_content(made.id)
    looked = client.videos.retrieve(made.id)
    assert looked.status == "in_progress"
    assert 0 < looked.progress < 100
    done = client.videos.retrieve(made.id)
    assert (done.status, done.progress, done.error) == ("completed", 100, None)
    assert done.completed_at is not None and done.completed_at > done.created_at
    assert done.expires_at is not None and done.expires_at > done.completed_at
    assert client.videos.retrieve(made.id) == done
    assert client.videos.download_content(made.id).content
    assert [video.id for video in client.videos.list()] == [made.id, first]


def test_what_is_said_of_a_video(client: OpenAI) -> None:
    first = client.videos.create(prompt="A loom", seconds="8", size="1280x720", model="sora-2-pro")
    assert (first.prompt, first.seconds, first.size, first.model) == ("A loom", "8", "1280x720", "sora-2-pro")
    plain = client.videos.create(prompt="A loom")
    assert (plain.seconds, plain.size, plain.model) == ("4", "720x1280", "sora-2")
    remix = client.videos.remix(first.id, prompt="In colour")
    assert (remix.remixed_from_video_id, remix.size, remix.seconds) == (first.id, "1280x720", "8")
    assert remix.model == "sora-2-pro"
    for work in (
        lambda: client.videos.remix("video_x", prompt="a"),
        lambda: client.videos.edit(prompt="a", video={"id": "video_x"}),
        lambda: client.videos.extend(prompt="a", video={"id": "video_x"}, seconds="4"),
    ):
        with pytest.raises(APIStatusError, match="video_x"):
            work()


def test_runs_of_evals_end(client: OpenAI) -> None:
    source: Any = {"type": "custom", "item_schema": {"type": "object"}}
    made = client.evals.create(data_source_config=source, testing_criteria=[])
    rows: Any = {"type": "jsonl", "source": {"type": "file_content", "content": [{"item": {}}]}}
    run = client.evals.runs.create(made.id, data_source=rows)
    assert run.status == "queued"
    states = [client.evals.runs.retrieve(run.id, eval_id=made.id).status for _ in range(3)]
    assert states == ["in_progress", "completed", "completed"]
    other = client.evals.runs.create(made.id, data_source=rows)
    assert client.evals.runs.cancel(other.id, eval_id=made.id).status == "canceled"
    assert client.evals.runs.retrieve(other.id, eval_id=made.id).status == "canceled"
