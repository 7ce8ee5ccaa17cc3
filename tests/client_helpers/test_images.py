"""Images become files."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from openai_client._core.calls.downloads import replaced_file
from openai_client.types import ImagesResponse

DATA = b"\x89PNG" + bytes(range(256))


def test_images_are_saved(ask: Any, httpserver: HTTPServer, tmp_path: Path) -> None:
    httpserver.expect_request("/far/a.png").respond_with_data(DATA)
    answer = ImagesResponse.model_validate(
        {
            "output_format": "webp",
            "data": [
                {"b64_json": base64.b64encode(DATA).decode()},
                {"url": httpserver.url_for("/far/a.png?sig=1")},
            ],
        }
    )
    paths = ask(
        lambda c: c.images.save(answer, tmp_path / "new", name="cat"),
        organization="org-1",
        default_headers={"X-Secret": "s"},
        default_query={"q": "1"},
    )
    assert [Path(path).name for path in paths] == ["cat-0.webp", "cat-1.webp"]
    assert [Path(path).read_bytes() for path in paths] == [DATA, DATA]
    request = httpserver.log[-1][0]
    assert {name.lower() for name in dict(request.headers)} <= {
        "accept", "accept-encoding", "connection", "host", "user-agent", "x-stainless-read-timeout"
    }  # fmt: skip
    assert request.query_string == b"sig=1"


def test_images_that_cannot_be_saved(ask: Any, httpserver: HTTPServer, tmp_path: Path) -> None:
    for image, message in (({}, "neither"), ({"url": "file:///etc/passwd"}, "must begin")):
        answer = ImagesResponse.model_validate({"data": [image]})
        with pytest.raises(ValueError, match=message):
            ask(lambda c, a=answer: c.images.save(a, tmp_path))
    with pytest.raises(ValueError, match="plain file name"):
        ask(lambda c: c.images.save(ImagesResponse.model_validate({}), tmp_path, name="../a"))
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "a.bin"
    target.write_bytes(b"old")

    def write() -> None:
        with replaced_file(target) as file:
            file.write(b"half")
            raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        write()
    assert [path.name for path in tmp_path.iterdir()] == ["a.bin"]
    assert target.read_bytes() == b"old"
    with replaced_file(target) as file:
        file.write(b"new")
    assert target.read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["a.bin"]
