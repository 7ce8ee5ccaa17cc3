"""Disks that are full, or refuse in other ways: what was there stays, and no half is left beside it."""

from __future__ import annotations

import errno
import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen

from openai_client import OpenAI
from openai_client.testing import Scripted
from openai_client.testing.messages import bytes_answer
from support.platforms import POSIX, resource
from unit.pipeline.samples import document, save

from .attack import Work, attack, cases
from .test_redirects import named
from .transports import Transport

SIZE, CHUNK = 100_000, 1000
BODY = bytes(range(250)) * (SIZE // 250)


class Disk(io.FileIO):
    """A file on a disk that takes some bytes, and then none."""

    left = 0
    number = errno.ENOSPC

    def write(self, data: Any) -> int:
        """Take what fits."""
        taken = min(len(data), self.left)
        if not taken:
            raise OSError(self.number, os.strerror(self.number))
        self.left -= taken
        return super().write(bytes(data)[:taken])


@frozen
class Case:
    """What a disk takes, and what it says to more."""

    name: str
    left: int = 0
    number: int = errno.ENOSPC
    refuses: str = "write"

    def apply(self, patch: pytest.MonkeyPatch, module: str) -> None:
        """Let the files that a module opens be on it."""

        def opened(path: Any, mode: str = "r", *rest: Any, **more: Any) -> Any:
            if mode not in ("wb", "xb"):
                return open(path, mode, *rest, **more)
            if self.refuses == "open":
                raise self.error
            if self.refuses != "write":
                return open(path, mode)
            disk = Disk(path, mode.rstrip("b"))
            disk.left, disk.number = self.left, self.number
            return io.BufferedWriter(disk)

        def replace(*_: Any) -> None:
            raise self.error

        patch.setattr(f"{module}.open", opened, raising=False)
        if self.refuses == "replace":
            patch.setattr(os, "replace", replace)

    @property
    def error(self) -> OSError:
        """What it says."""
        return OSError(self.number, os.strerror(self.number))


DISKS = [
    Case("takes nothing"),
    Case("takes a byte", 1),
    Case("takes half", SIZE // 2),
    Case("takes all but a byte", SIZE - 1),
    Case("has no quota left", 1000, errno.EDQUOT),
    Case("breaks", 1000, errno.EIO),
    Case("opens nothing", refuses="open", number=errno.EACCES),
    Case("opens nothing more", refuses="open", number=errno.EMFILE),
    Case("renames nothing", refuses="replace"),
]


def written(transport: Transport, target: Path) -> Work:
    """Saves a file that has been read, in pieces smaller than a file's buffer."""

    def run_sync(client: Any) -> None:
        client.files.content("f").stream_to_file(target, chunk_size=CHUNK)

    async def run_async(client: Any) -> None:
        await (await client.files.content("f")).astream_to_file(target, chunk_size=CHUNK)

    return run_async if transport.asynchronous else run_sync


def streamed(transport: Transport, target: Path) -> Work:
    """Saves a file while it is read."""

    def run_sync(client: Any) -> None:
        with client.files.with_streaming_response.content("f") as response:
            response.stream_to_file(target)

    async def run_async(client: Any) -> None:
        async with client.files.with_streaming_response.content("f") as response:
            await response.stream_to_file(target)

    return run_async if transport.asynchronous else run_sync


def refused(transport: Transport, work: Work, number: int) -> Work:
    """A call that ends with what the disk says, as it says it."""

    def run_sync(client: Any) -> None:
        with pytest.raises(OSError) as caught:
            work(client)
        assert caught.value.errno == number

    async def run_async(client: Any) -> None:
        with pytest.raises(OSError) as caught:
            await work(client)
        assert caught.value.errno == number

    return run_async if transport.asynchronous else run_sync


@cases(DISKS)
@pytest.mark.parametrize("saved", [written, streamed])
def test_downloads(
    transport: Transport,
    case: Case,
    saved: Callable[[Transport, Path], Work],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target, other = tmp_path / "file", tmp_path / "other"
    target.write_bytes(b"before")
    case.apply(monkeypatch, "openai_client._core.calls.downloads")
    works = [refused(transport, saved(transport, each), case.number) for each in (target, other)]
    with Scripted(
        lambda each: bytes_answer(BODY) if "content" in each.path else named(each)
    ).serve() as server:
        outcomes = attack(transport, server, *works)
        assert [each.error for each in outcomes] == [None, None]
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("file", b"before")]


@cases(DISKS)
def test_batch_jobs(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder in which no job could be written is as good as new."""
    how: Any = {"endpoint": "/v1/embeddings", "folder": tmp_path}
    requests: Any = [(str(number), {"model": "m", "input": "x" * 100}) for number in range(600)]
    with OpenAI(api_key="k", base_url="http://127.0.0.1:9/v1") as client:
        with monkeypatch.context() as patch:
            case.apply(patch, "openai_client.helpers.batch_files")
            with pytest.raises(OSError) as caught:
                client.batches.prepare(requests, **how)
        assert caught.value.errno == case.number
        assert not [each.name for each in tmp_path.iterdir() if each.name.endswith(".new")]
        assert not (tmp_path / "job.json").exists()
        client.batches.prepare(requests, **how)
    assert (tmp_path / "part-0.jsonl").read_bytes().count(b"\n") == 600


GENERATE = """
import resource, sys
from specloom.__main__ import main
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv.pop(1)), resource.RLIM_INFINITY))
main()
"""


@POSIX
@pytest.mark.parametrize("most", [0, 500, 4000])
def test_the_tool(most: int, tmp_path: Path) -> None:
    """The package that was there stays whole; there is one line of explanation."""
    spec, out = save(tmp_path / "pets.json"), tmp_path / "made"
    words = ["generate", "--spec", str(spec), "--package", "pets", "--out", str(out)]
    run: Any = {"capture_output": True, "text": True, "timeout": 100, "cwd": tmp_path}
    free = [sys.executable, "-B", "-c", GENERATE, str(resource.RLIM_INFINITY), *words]
    assert subprocess.run(free, **run).returncode == 0
    before = {each: each.read_bytes() for each in out.rglob("*") if each.is_file()}
    data = document()
    data["info"]["title"] = "Other pets"
    save(spec, data)
    done = subprocess.run([sys.executable, "-B", "-c", GENERATE, str(most), *words], **run)
    assert done.returncode not in (0, 1)
    assert (done.stderr.count("\n"), done.stderr[:7]) == (1, "error: ")
    assert {each: each.read_bytes() for each in out.rglob("*") if each.is_file()} == before
