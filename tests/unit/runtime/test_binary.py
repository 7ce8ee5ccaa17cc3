"""Answers that are bytes, and files that appear whole or not at all."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from openai_client.testing import Answer, Fault, Pause, Scripted
from support.platforms import POSIX, resource

BODY = b"x" * 100_000 + "\nü\n".encode()
KEYS = {"ApiKeyAuth": "k"}


@pytest.fixture(params=["sync", "async"])
def download(request: pytest.FixtureRequest, mini: ModuleType) -> Callable[..., None]:
    """Streams the only reply of a server to a file."""

    def run(reply: Answer, target: Path, chunk_size: int | None = None) -> None:
        with Scripted([reply]).serve() as server:
            options: dict[str, Any] = {"base_url": server.origin, "credentials": KEYS, "max_retries": 0}
            if request.param == "sync":
                with (
                    mini.Client(**options) as client,
                    client.with_streaming_response.files.content("f") as response,
                ):
                    response.stream_to_file(target, chunk_size=chunk_size)
                return

            async def main() -> None:
                async with (
                    mini.AsyncClient(**options) as client,
                    client.with_streaming_response.files.content("f") as response,
                ):
                    await response.stream_to_file(target, chunk_size=chunk_size)

            asyncio.run(main())

    return run


@pytest.mark.parametrize("chunk_size", [None, 7_000])
def test_downloads_arrive(download: Any, tmp_path: Path, chunk_size: int | None) -> None:
    (tmp_path / "f").write_bytes(b"old")
    (tmp_path / "f").chmod(0o640)
    download(Answer(body=BODY), tmp_path / "f", chunk_size)
    assert (tmp_path / "f").read_bytes() == BODY
    assert (tmp_path / "f").stat().st_mode & 0o777 == 0o640
    assert os.listdir(tmp_path) == ["f"]


def test_failed_downloads_leave_nothing(download: Any, core: Any, tmp_path: Path) -> None:
    with pytest.raises(core("foundation.errors").APIConnectionError):
        download(Fault(reset_at=50_000).apply(Answer(body=BODY)), tmp_path / "new")
    assert os.listdir(tmp_path) == []


def test_failed_downloads_leave_what_was_there(download: Any, core: Any, tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"old")
    short = b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nfour"
    with pytest.raises(core("foundation.errors").APIConnectionError):
        download(Answer(raw=short), tmp_path / "f")
    assert os.listdir(tmp_path) == ["f"]
    assert (tmp_path / "f").read_bytes() == b"old"


@contextmanager
def full() -> Iterator[None]:
    """A disk that takes 20,000 bytes of a file and no more, neither when it is written nor when it is closed."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@POSIX
@pytest.mark.parametrize("chunk_size", [None, 7_000, 21_000])
def test_a_full_disk_leaves_nothing(download: Any, tmp_path: Path, chunk_size: int | None) -> None:
    (tmp_path / "f").write_bytes(b"old")
    with pytest.raises(OSError, match="File too large"), full():
        download(Answer(body=BODY), tmp_path / "f", chunk_size)
    assert os.listdir(tmp_path) == ["f"]
    assert (tmp_path / "f").read_bytes() == b"old"


@POSIX
def test_a_disk_that_is_full_in_the_end(download: Any, tmp_path: Path) -> None:
    """Everything fits into the buffer, which is written when the file is closed."""
    with pytest.raises(OSError, match="File too large"), full():
        download(Answer(body=b"x" * 20_001), tmp_path / "f", 3)
    assert os.listdir(tmp_path) == []


def test_a_mode_that_cannot_be_kept(download: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(path: str, mode: int) -> None:
        raise PermissionError(1, "Operation not permitted")

    (tmp_path / "f").write_bytes(b"old")
    monkeypatch.setattr(os, "chmod", refused)
    with pytest.raises(PermissionError):
        download(Answer(body=BODY), tmp_path / "f")
    assert os.listdir(tmp_path) == ["f"]


def test_links_stay_links(download: Any, tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    download(Answer(body=b"new"), tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_devices_are_written_to(download: Any) -> None:
    download(Answer(body=b"new"), Path(os.devnull))
    assert not Path(os.devnull).is_file()


def test_a_folder_that_is_not_there(download: Any, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        download(Answer(body=b"new"), tmp_path / "nowhere" / "f")


def test_cancelled_downloads_leave_nothing(mini: ModuleType, tmp_path: Path) -> None:
    async def main(url: str) -> None:
        async with (
            mini.AsyncClient(base_url=url, credentials=KEYS) as client,
            client.with_streaming_response.files.content("f") as response,
        ):
            writing = asyncio.create_task(response.stream_to_file(tmp_path / "f"))
            while not os.listdir(tmp_path):  # noqa: ASYNC110 - the disk has no event
                await asyncio.sleep(0.001)
            writing.cancel()
            with pytest.raises(asyncio.CancelledError):
                await writing

    with Scripted([Answer(body=[b"a", Pause(30), b"b"])]).serve() as server:
        asyncio.run(main(server.origin))
    assert os.listdir(tmp_path) == []


def test_what_content_can_do(mini: ModuleType, tmp_path: Path) -> None:
    text = '{"a": "ü"}'

    def look(content: Any) -> None:
        assert content.content == content.read() == text.encode()
        assert (content.text, content.json(), content.encoding) == (text, {"a": "ü"}, "utf-8")
        assert content.charset_encoding == "utf-8"
        assert b"".join(content.iter_bytes(3)) == text.encode()
        assert "".join(content.iter_text()) == text and list(content.iter_lines()) == [text]
        content.write_to_file(tmp_path / "a")
        content.stream_to_file(tmp_path / "b", chunk_size=2)
        assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes() == text.encode()
        assert isinstance(content.response, httpx.Response)

    reply = Answer(headers={"content-type": "text/plain; charset=utf-8"}, body=text.encode())
    with Scripted([reply, reply]).serve() as server:
        options = {"base_url": server.origin, "credentials": KEYS}
        with mini.Client(**options) as client:
            look(client.files.content("f"))

        async def main() -> None:
            async with mini.AsyncClient(**options) as client:
                content = await client.files.content("f")
                look(content)
                assert await content.aread() == text.encode()
                assert b"".join([each async for each in content.aiter_bytes()]) == text.encode()
                assert "".join([each async for each in content.aiter_text()]) == text
                assert [each async for each in content.aiter_lines()] == [text]
                await content.astream_to_file(tmp_path / "c")
                assert (tmp_path / "c").read_text() == text
                await content.aclose()

        asyncio.run(main())


def test_pieces_as_they_came(mini: ModuleType) -> None:
    with Scripted([Answer(body=b"abc")] * 2).serve() as server:
        options = {"base_url": server.origin, "credentials": KEYS}
        with (
            mini.Client(**options) as client,
            client.with_streaming_response.files.content("f") as response,
        ):
            content = response.parse()
            assert b"".join(content.iter_raw()) == b"abc"
            content.close()

        async def main() -> None:
            async with (
                mini.AsyncClient(**options) as client,
                client.with_streaming_response.files.content("f") as response,
            ):
                content = await response.parse()
                assert b"".join([each async for each in content.aiter_raw()]) == b"abc"

        asyncio.run(main())
