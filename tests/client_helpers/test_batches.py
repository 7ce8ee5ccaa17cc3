"""Batch jobs: written, submitted, waited for, joined, and gone on with after any interruption."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import aclosing
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from client_helpers import batch_service
from client_helpers.conftest import Clock
from openai_client import AsyncOpenAI, BatchFailedError, OpenAI
from openai_client.testing import Scripted
from support.platforms import POSIX, resource

CHAT = "/v1/chat/completions"


def requests(count: int, start: int = 0) -> Iterator[tuple[str, dict[str, Any]]]:
    for n in range(start, start + count):
        yield f"r{n}", {"model": "m", "messages": [{"role": "user", "content": f"text {n}"}]}


@pytest.fixture
def service(tmp_path: Path) -> Iterator[batch_service.Service]:
    folder = tmp_path / "service"
    folder.mkdir()
    found = batch_service.Service(folder)
    with Scripted(found).serve() as server:
        found.url = server.url
        yield found


@pytest.fixture(params=["sync", "async"])
def client(request: pytest.FixtureRequest, service: Any) -> Iterator[Any]:
    settings = {"base_url": service.url, "api_key": "sk-1", "max_retries": 0}
    if request.param == "sync":
        with OpenAI(**settings) as blocking:
            yield blocking
    else:
        with asyncio.Runner() as runner:
            made = AsyncOpenAI(**settings)
            made.__dict__["wait"] = runner.run
            yield made
            runner.run(made.close())


def read(client: Any, job: Any, count: int | None = None, **how: Any) -> list[Any]:
    """Results of a job, all or the first few; then nobody reads on."""
    if isinstance(client, OpenAI):
        return list(islice(job.results(**how), count))

    async def some() -> list[Any]:
        found = []
        async with aclosing(job.results(**how)) as results:
            async for each in results:
                found.append(each)
                if len(found) == count:
                    break
        return found

    return client.wait(some())  # type: ignore[no-any-return]


def prepared(client: Any, folder: Path, count: int = 100, **how: Any) -> Any:
    return client.batches.prepare(requests(count), endpoint=CHAT, folder=folder, **how)


def test_answers_meet_their_requests(client: Any, service: Any, tmp_path: Path, clock: Clock) -> None:
    job = prepared(client, tmp_path / "job", max_requests=30)
    assert job.batch_ids == []
    found = read(client, job)
    assert len(service.batches) == 4
    assert sorted(int(each.custom_id[1:]) for each in found) == list(range(100))
    for each in found:
        text = each.request["messages"][0]["content"]
        assert text == f"text {each.custom_id[1:]}"
        if each.error is None:
            assert each.response.choices[0].message.content == text.upper()
            assert each.status_code == 200
        else:
            assert (each.status_code, each.error, each.response) == (
                400,
                {"message": "no", "code": "bad"},
                None,
            )
    assert sum(each.error is not None for each in found) == 13
    assert clock.slept == [30.0] * 4
    lines = (tmp_path / "job" / "part-0.jsonl").read_bytes().splitlines()
    assert json.loads(lines[0]) == {"custom_id": "r0", "method": "POST", "url": CHAT, "body": dict(next(requests(1))[1])}  # fmt: skip


def test_files_are_split_by_size(client: Any, tmp_path: Path) -> None:
    prepared(client, tmp_path / "job", max_bytes=1000)
    parts = sorted((tmp_path / "job").glob("part-*.jsonl"))
    assert len(parts) > 10
    assert all(part.stat().st_size <= 1000 for part in parts)
    assert sum(len(part.read_bytes().splitlines()) for part in parts) == 100


def test_going_on_after_any_result(client: Any, service: Any, tmp_path: Path, clock: Clock) -> None:
    job = prepared(client, tmp_path / "job", max_requests=30)
    whole = [each.custom_id for each in read(client, job)]
    looks = service.looks
    for stop in (1, 26, 27, 29, 30, 31, 64, 99, 100):
        again = client.batches.open(tmp_path / "job")
        first = read(client, again, stop)
        rest = read(client, client.batches.open(tmp_path / "job"), after=first[-1].cursor)
        assert [each.custom_id for each in (*first, *rest)] == whole
    assert service.looks == looks  # what is on disk is not asked for again


def test_going_on_from_the_ids(client: Any, service: Any, tmp_path: Path, clock: Clock) -> None:
    job = prepared(client, tmp_path / "job", max_requests=30)
    first = read(client, job, 40)
    other = client.batches.adopt(job.batch_ids, endpoint=CHAT, folder=tmp_path / "elsewhere")
    rest = read(client, other, after=first[-1].cursor)
    assert sorted(int(each.custom_id[1:]) for each in (*first, *rest)) == list(range(100))
    assert all(each.request["messages"][0]["content"] == f"text {each.custom_id[1:]}" for each in rest)
    assert len(service.batches) == 4


def test_requests_without_a_word(client: Any, service: Any, tmp_path: Path, clock: Clock) -> None:
    service.forget = lambda identity: identity in ("r5", "r10")
    found = {each.custom_id: each for each in read(client, prepared(client, tmp_path / "job"))}
    assert len(found) == 100
    assert [found[name].error["code"] for name in ("r5", "r10")] == ["missing", "missing"]


@pytest.mark.parametrize("lost", ["batch", "file"])
def test_a_crash_before_the_ids_are_known(
    client: Any, service: Any, tmp_path: Path, clock: Clock, lost: str
) -> None:
    folder = tmp_path / "job"
    job = prepared(client, folder, max_requests=50)
    read(client, job, 1)
    known = json.loads((folder / "job.json").read_text())
    del known["parts"][1]["batch"]  # the service has it, we have not written it down
    if lost == "file":
        del known["parts"][1]["file"], known["parts"][1]["begun"]
    (folder / "job.json").write_text(json.dumps(known))
    found = read(client, client.batches.open(folder))
    assert sorted(int(each.custom_id[1:]) for each in found) == list(range(100))
    assert len(service.batches) == (2 if lost == "batch" else 3)


def test_a_crash_while_writing(client: Any, tmp_path: Path) -> None:
    def broken() -> Iterator[tuple[str, dict[str, Any]]]:
        yield from requests(10)
        raise OSError("no more")

    with pytest.raises(OSError, match="no more"):
        client.batches.prepare(broken(), endpoint=CHAT, folder=tmp_path / "job", max_requests=3)
    with pytest.raises(FileNotFoundError, match="no batch job"):
        client.batches.open(tmp_path / "job")
    assert len(list((tmp_path / "job").glob("part-*.jsonl"))) == 3  # what was written stays
    prepared(client, tmp_path / "job")
    with pytest.raises(FileExistsError, match="already"):
        prepared(client, tmp_path / "job")


@POSIX
def test_a_full_disk_leaves_no_halves(client: Any, tmp_path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    job = tmp_path / "job"
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        with pytest.raises(OSError, match="File too large"):
            client.batches.prepare(requests(400), endpoint=CHAT, folder=job)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert [path.name for path in job.iterdir() if path.name.endswith(".new")] == []


@pytest.mark.parametrize(
    ("request_", "error", "message"),
    [
        (("a", {"model": "m"}), TypeError, "missing required argument: 'messages'"),
        (("a", {"model": "m", "messages": [], "temprature": 1}), TypeError, "did you mean 'temperature'"),
        (("r0", {"model": "m", "messages": []}), ValueError, "'r0' occurs twice"),
        (("a", {"model": "m", "messages": [{"content": "x" * 2000}]}), ValueError, "may have 1500"),
    ],
)
def test_wrong_requests(client: Any, tmp_path: Path, request_: Any, error: Any, message: str) -> None:
    given = [*requests(1), request_]
    with pytest.raises(error, match=message):
        client.batches.prepare(given, endpoint=CHAT, folder=tmp_path / "job", max_bytes=1500)


def test_wrong_places(client: Any, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="takes no batches"):
        client.batches.prepare([], endpoint="/v1/files", folder=tmp_path)
    with pytest.raises(ValueError, match="no cursor"):
        read(client, prepared(client, tmp_path / "job"), after="1:2:3")


def test_a_batch_that_fails(client: Any, service: Any, tmp_path: Path, clock: Clock) -> None:
    job = prepared(client, tmp_path / "job")
    ids = job.submit()
    if isinstance(client, AsyncOpenAI):
        ids = client.wait(ids)
    service.batches[ids[0]] |= {"status": "failed", "errors": {"data": [{"line": 3, "message": "bad json"}]}}
    service.look = lambda name: service.batches[name]
    with pytest.raises(BatchFailedError, match="batch_1 has failed: line 3: bad json"):
        read(client, job)


@pytest.mark.heavy
def test_a_million_requests(tmp_path: Path) -> None:
    """Flat memory while a million requests are written, sent, and joined; the reader stops once and goes on."""
    folder = tmp_path / "service"
    folder.mkdir()
    command = [sys.executable, batch_service.__file__, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        url = f"http://127.0.0.1:{server.stdout.readline().strip()}/v1"
        try:
            script = Path(__file__).with_name("million.py")
            done = subprocess.run(
                [sys.executable, str(script), url, str(tmp_path / "job")], capture_output=True, text=True
            )
        finally:
            server.terminate()
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert (found["results"], found["different"], found["errors"]) == (1_000_000, 1_000_000, found["bad"])
    assert found["grown"] < 64 * 1024, found  # KiB; a million requests are 150 MB
