"""Files of every kind as they are sent, and large ones in parts."""

from __future__ import annotations

import gc
import io
import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response
from werkzeug.datastructures import FileStorage

from openai_client import AsyncOpenAI, FileChangedError, OpenAI, to_file

DATA = bytes(range(256)) * 5000  # several pieces


# werkzeug leaves the temporary file of a body open when its sender breaks off.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """Such files are collected before another test is blamed for them."""
    yield
    gc.collect()


@pytest.fixture
def api(httpserver: HTTPServer) -> HTTPServer:
    httpserver.expect_request("/v1/files", method="POST").respond_with_json({"id": "f1"})
    return httpserver


def pieces() -> Iterator[bytes]:
    for at in range(0, len(DATA), 100_000):
        yield DATA[at : at + 100_000]


class Repeatable:
    """Can be iterated again."""

    def __iter__(self) -> Iterator[bytes]:
        return pieces()


def received(server: HTTPServer) -> tuple[str | None, str | None, bytes, int | None]:
    """Name, content type, content and announced length of the last upload."""
    request = server.log[-1][0]
    file = request.files["file"]
    return file.filename, file.content_type, read(file), request.content_length


def read(file: FileStorage) -> bytes:
    """The whole; large ones lie in a file that must be closed."""
    try:
        return file.read()
    finally:
        file.close()


def test_paths_and_open_files(ask: Any, api: HTTPServer, tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(DATA)
    ask(lambda c: c.files.create(file=path, purpose="vision"))
    name, kind, content, length = received(api)
    assert (name, kind, content) == ("photo.png", "image/png", DATA)
    assert length is not None and length > len(DATA)
    with path.open("rb") as file:
        file.seek(256)
        ask(lambda c: c.files.create(file=file, purpose="vision"))
        assert received(api)[:3] == ("photo.png", "image/png", DATA[256:])


@pytest.mark.parametrize(
    ("value", "name", "length_known"),
    [
        (DATA, "upload", True),
        (bytearray(DATA), "upload", True),
        (lambda: io.BytesIO(DATA), "upload", True),
        (Repeatable(), "upload", False),
        (("a.txt", DATA), "a.txt", True),
        (lambda: ("a.txt", io.BytesIO(DATA), "text/x"), "a.txt", True),
        (to_file(DATA, "b.json"), "b.json", True),
        (to_file(Repeatable(), content_type="text/x"), "upload", False),
    ],
    ids=range(8),
)
def test_other_files(ask: Any, api: HTTPServer, value: Any, name: str, length_known: bool) -> None:
    given = value() if callable(value) else value
    ask(lambda c: c.files.create(file=given, purpose="batch"))
    found, _, content, length = received(api)
    assert (found, content) == (name, DATA)
    assert (length is not None) == length_known


def test_iterators(ask: Any, api: HTTPServer) -> None:
    ask(lambda c: c.files.create(file=pieces(), purpose="batch"))
    assert received(api)[2] == DATA
    ask(lambda c: c.files.create(file=("a", pieces()), purpose="batch"))
    assert received(api)[2] == DATA


async def async_pieces() -> AsyncIterator[bytes]:
    for piece in pieces():
        yield piece


@pytest.mark.anyio
async def test_async_iterators(api: HTTPServer) -> None:

    async with AsyncOpenAI(base_url=api.url_for("/v1"), api_key="sk-1") as client:
        await client.files.create(file=async_pieces(), purpose="batch")
    assert received(api)[2] == DATA
    with (
        OpenAI(base_url=api.url_for("/v1"), api_key="sk-1") as client,
        pytest.raises(TypeError, match="async client"),
    ):
        client.files.create(file=async_pieces(), purpose="batch")


def test_a_response_becomes_a_file(ask: Any, api: HTTPServer) -> None:
    api.expect_request("/photo.png").respond_with_data(DATA, content_type="image/png")
    with httpx.Client() as http:
        got = http.get(api.url_for("/photo.png"))
        ask(lambda c: c.files.create(file=to_file(got, "x.png"), purpose="vision"))
        assert received(api)[:3] == ("x.png", "image/png", DATA)
        with http.stream("GET", api.url_for("/photo.png")) as streamed:
            ask(lambda c: c.files.create(file=to_file(streamed), purpose="vision"))
        assert received(api)[:3] == ("photo.png", "image/png", DATA)


def test_to_file_names_and_types(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("hi")
    assert to_file("text", "n.txt")[:2] == ("n.txt", b"text")
    assert to_file(path)[0] == "a.txt"
    assert to_file(path, content_type="x/y")[2] == "x/y"
    assert to_file(io.BytesIO(b"x"))[0] == "upload"
    for wrong in (5, {"a": 1}, None, object()):
        with pytest.raises(TypeError, match="a file is"):
            to_file(wrong)


def test_text_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("hi")
    with path.open() as file, pytest.raises(TypeError, match="binary mode"):
        to_file(file)


PATHS: list[tuple[str, Any]] = [
    ("file", lambda c: c.files.create(file="/tmp/up.bin", purpose="batch")),
    ("file", lambda c: c.audio.transcriptions.create(file="talk.mp3", model="m")),
    (r"image\[\]", lambda c: c.images.edit(image=["a.png", b"x"], prompt="p")),
    ("mask", lambda c: c.images.edit(image=b"x", mask="m.png", prompt="p")),
    ("files", lambda c: c.skills.create(files="skill.zip")),
    ("data", lambda c: c.uploads.parts.create("u1", data="part.bin")),
    ("video", lambda c: c.videos.edit(video="v.mp4", prompt="p")),  # this one may be JSON as well
    ("file", lambda c: c.vector_stores.files.upload(vector_store_id="v", file="a.txt")),
    ("file", lambda c: c.vector_stores.file_batches.upload_and_poll("v", files=["a.txt"])),
    ("file", lambda c: c.post("/files", cast_to=dict, files={"file": "a.txt"})),
]


@pytest.mark.parametrize(("name", "work"), PATHS, ids=[str(number) for number in range(len(PATHS))])
def test_a_str_is_no_file(ask: Any, httpserver: HTTPServer, name: str, work: Any) -> None:
    remedy = rf"{name} must be a file, not str, .*pathlib\.Path\(.*open\(.*to_file\("
    with pytest.raises(TypeError, match=remedy):
        ask(work)
    assert httpserver.log == []


def test_text_with_a_name_is_a_file(ask: Any, api: HTTPServer) -> None:
    for value, name in ((("a.txt", "text"), "a.txt"), (to_file("text"), "upload")):
        ask(lambda c, file=value: c.files.create(file=file, purpose="batch"))
        assert received(api)[::2] == (name, b"text")


@pytest.mark.parametrize("how", ["shorter", "longer"])
def test_a_file_that_changes_while_it_is_sent(ask: Any, api: HTTPServer, tmp_path: Path, how: str) -> None:
    path = tmp_path / "log.txt"
    path.write_bytes(DATA)

    def change(sent: int, total: int | None) -> None:
        if how == "shorter":
            path.write_bytes(DATA[:300_000])
        else:
            with path.open("ab") as file:
                file.write(DATA)

    with pytest.raises(FileChangedError, match=f"log.txt became {how}"):
        ask(lambda c: c.files.create(file=path, purpose="batch", on_progress=change), max_retries=2)
    assert api.log == []


class Broken(io.BytesIO):
    """A disk that fails in the middle."""

    name = "disk.bin"

    def read(self, size: int | None = -1) -> bytes:
        if self.tell() > 500_000:
            raise OSError(5, "Input/output error")
        return super().read(size)


def test_a_disk_that_fails(ask: Any, api: HTTPServer) -> None:
    with pytest.raises(OSError, match="Input/output error: 'disk.bin'"):
        ask(lambda c: c.files.create(file=Broken(DATA), purpose="batch"), max_retries=2)
    assert api.log == []


def once_503(server: HTTPServer, bodies: list[bytes]) -> None:
    def handler(request: Request) -> Response:
        bodies.append(read(request.files["file"]))
        if len(bodies) == 1:
            return Response("{}", 503, {"retry-after-ms": "1"})
        return Response('{"id": "f1"}', content_type="application/json")

    server.expect_request("/v1/files").respond_with_handler(handler)


def test_a_body_is_sent_again(ask: Any, httpserver: HTTPServer, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(DATA)
    bodies: list[bytes] = []
    once_503(httpserver, bodies)
    progress: list[int] = []
    with path.open("rb") as file:
        for value in (path, file, io.BytesIO(DATA), Repeatable(), DATA):
            bodies.clear()
            progress.clear()
            ask(
                lambda c, v=value: c.files.create(
                    file=v, purpose="batch", on_progress=lambda sent, total: progress.append(sent)
                ),
                max_retries=1,
            )
            assert bodies == [DATA, DATA]
            assert max(progress) > len(DATA) and progress.count(progress[-1]) == 2


def test_a_body_that_cannot_be_sent_again(ask: Any, httpserver: HTTPServer) -> None:
    bodies: list[bytes] = []
    once_503(httpserver, bodies)
    with pytest.raises(Exception, match="503"):
        ask(lambda c: c.files.create(file=pieces(), purpose="batch"), max_retries=2)
    assert bodies == [DATA]


def test_names_cannot_break_out(ask: Any, api: HTTPServer) -> None:
    evil = 'a"; name="purpose"\r\nX-Evil: 1\r\n\r\nb.txt'
    ask(lambda c: c.files.create(file=(evil, b"x"), purpose="batch"))
    request = api.log[-1][0]
    assert b"\r\nX-Evil" not in request.get_data()
    assert request.form["purpose"] == "batch"
    with pytest.raises(ValueError, match="line ends"):
        ask(lambda c: c.files.create(file=("a", b"x", "text/plain\r\nX-Evil: 1"), purpose="batch"))


def parts_api(server: HTTPServer) -> list[bytes]:
    parts: list[bytes] = []

    def part(request: Request) -> Response:
        parts.append(read(request.files["data"]))
        return Response(json.dumps({"id": f"part{len(parts)}"}), content_type="application/json")

    server.expect_request("/v1/uploads", method="POST").respond_with_json({"id": "u1"})
    server.expect_request("/v1/uploads/u1/parts").respond_with_handler(part)
    server.expect_request("/v1/uploads/u1/complete").respond_with_json({"id": "u1", "status": "completed"})
    return parts


def test_upload_in_parts(ask: Any, httpserver: HTTPServer, tmp_path: Path) -> None:
    path = tmp_path / "big.jsonl"
    path.write_bytes(DATA)
    progress: list[tuple[int, int]] = []
    for more in ({"file": path}, {"file": DATA, "filename": "big.jsonl", "bytes": len(DATA)}):
        parts = parts_api(httpserver)
        progress.clear()
        done = ask(
            lambda c, m=more: c.uploads.upload_file_chunked(
                **m,
                mime_type="text/jsonl",
                purpose="batch",
                part_size=500_000,
                md5="abc",
                on_progress=lambda *now: progress.append(now),
            )
        )
        assert done.status == "completed"
        assert [len(part) for part in parts] == [500_000, 500_000, 280_000]
        assert b"".join(parts) == DATA
        begun, end = httpserver.log[0][0], httpserver.log[-1][0]
        assert begun.get_json() == {
            "bytes": len(DATA), "filename": "big.jsonl", "mime_type": "text/jsonl", "purpose": "batch"
        }  # fmt: skip
        assert end.get_json() == {"part_ids": ["part1", "part2", "part3"], "md5": "abc"}
        assert progress == [(500_000, len(DATA)), (1_000_000, len(DATA)), (len(DATA), len(DATA))]
        httpserver.clear()


def test_a_part_that_fails(ask: Any, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/uploads", method="POST").respond_with_json({"id": "u1"})
    with pytest.raises(Exception, match="500") as caught:
        ask(
            lambda c: c.uploads.upload_file_chunked(
                file=b"abc", filename="a", bytes=3, mime_type="text/plain", purpose="batch"
            )
        )
    assert "u1" in caught.value.__notes__[0]


def test_what_cannot_be_uploaded_in_parts(ask: Any) -> None:
    for wrong, message in (
        ({"file": b"x"}, "filename"),
        ({"file": b"x", "filename": "a"}, "bytes"),
        ({"file": "path"}, r"path or bytes, not str: pass pathlib\.Path\("),
        ({"file": b"x", "filename": "a", "bytes": 1, "part_size": 0}, "at least 1"),
    ):
        with pytest.raises((TypeError, ValueError), match=message):
            ask(lambda c, w=wrong: c.uploads.upload_file_chunked(**w, mime_type="a/b", purpose="batch"))


@pytest.mark.anyio
async def test_a_files_content_as_text(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/files/f/content").respond_with_data("naïve\n", content_type="text/plain")
    url = httpserver.url_for("/v1")
    warned = "retrieve_content is deprecated: use client.files.content"
    with OpenAI(api_key="k", base_url=url) as client, pytest.warns(DeprecationWarning, match=warned) as heard:
        assert client.files.retrieve_content("f") == "naïve\n"
    assert heard[0].filename == __file__

    async def main() -> str:
        async with AsyncOpenAI(api_key="k", base_url=url) as client:
            return await client.files.retrieve_content("f")

    with pytest.warns(DeprecationWarning, match=warned):
        assert await main() == "naïve\n"


def test_progress_of_downloads(ask: Any, httpserver: HTTPServer, tmp_path: Path) -> None:
    httpserver.expect_request("/v1/files/f1/content").respond_with_data(DATA)
    progress: list[tuple[int, int | None]] = []
    found = ask(lambda c: c.files.content("f1"))
    found.write_to_file(tmp_path / "a", on_progress=lambda *now: progress.append(now))
    assert progress[-1] == (len(DATA), len(DATA))
    assert (tmp_path / "a").read_bytes() == DATA
