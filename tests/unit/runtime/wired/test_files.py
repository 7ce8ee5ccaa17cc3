"""Files on their way up and down."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pytest_httpserver import HTTPServer

from .calls import sent


def test_binary(ask: Any, httpserver: HTTPServer, tmp_path: Path) -> None:
    httpserver.expect_request("/v1/files/f/content").respond_with_data(b"\0\1\2", content_type="audio/mpeg")
    content = ask(lambda c: c.files.content("f"))
    assert content.read() == content.content == b"\0\1\2"
    content.write_to_file(tmp_path / "f")
    assert (tmp_path / "f").read_bytes() == b"\0\1\2"
    assert sent(httpserver).headers["accept"] == "application/octet-stream"


def test_uploads(ask: Any, httpserver: HTTPServer, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"x" * 200_000)
    httpserver.expect_request("/v1/files").respond_with_json({"id": "f"})
    ask(lambda c: c.files.create(file=tmp_path / "a.txt", purpose="p", tags=["a"], session={"k": [1]}))
    with sent(httpserver) as request:
        assert (request.files["file"].filename, len(request.files["file"].read())) == ("a.txt", 200_000)
    assert request.form.to_dict() == {"purpose": "p", "tags[]": "a", "session": '{"k":[1]}'}
    assert int(request.headers["content-length"]) > 200_000
    ask(lambda c: c.files.create(file=("n", iter([b"a", b"b"])), purpose="p"))
    assert sent(httpserver).headers["transfer-encoding"] == "chunked"
