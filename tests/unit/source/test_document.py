"""Reading: what is refused, where and why."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from specloom.errors import GeneratorError
from specloom.source.document import read
from specloom.source.json_types import copy_json

from .specs import tiny


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.json", "{", "a.json:1:2: this is not JSON: Expecting property name enclosed in double quotes"),
        ("a.json", '{"a": 1, "a": 2}', "a.json: the key 'a' is twice in one object; keep one of the two"),
        (
            "a.json",
            '{"a":\n [' + "1" * 5000 + "]}",
            "a.json:2:3: this number is too large, or has too many digits",
        ),
        ("a.json", '{"a": 1, "b": -' + "1" * 5000 + "}", "a.json:1:15: this number is too large"),
        (
            "a.json",
            '{"a": 1e999}',
            "a.json:1:7: this number is too large, or has too many digits; quote it to",
        ),
        ("a.json", '{"a": NaN}', "a.json: NaN is not a JSON value"),
        ("a.yaml", "a: b: c", "a.yaml:1:5: this is not YAML: mapping values are not allowed in this context"),
        ("a.yaml", "", "a.yaml: an OpenAPI document is an object"),
        ("a.yaml", "swagger: '2.0'", "a.yaml: this is Swagger 2.0; convert it to OpenAPI 3.0 or 3.1 first"),
        ("a.yaml", "title: x", "a.yaml: there is no `openapi` version"),
    ],
)
def test_what_is_no_document(tmp_path: Path, name: str, text: str, message: str) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(GeneratorError) as caught:
        read(tmp_path / name)
    assert str(caught.value).startswith(message)


def test_a_missing_file_and_foreign_bytes(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match=r"^no\.yaml: cannot be read: No such file or directory; check"):
        read(tmp_path / "no.yaml")
    (tmp_path / "a.yaml").write_bytes(b"openapi: \xff")
    with pytest.raises(GeneratorError, match=r"^a\.yaml: byte 9 is not UTF-8"):
        read(tmp_path / "a.yaml")


@pytest.mark.parametrize("name", ["spec.json", "spec.yaml", "spec"])
def test_json_is_read_under_any_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("\ufeff" + json.dumps(tiny()), encoding="utf-8")
    document = read(tmp_path / name)
    assert document.data == tiny()
    assert document.origin == name


def test_copies_share_nothing() -> None:
    data = {"a": [{"b": [1]}], "c": "x"}
    other = copy_json(data)
    assert other == data
    other["a"][0]["b"].append(2)
    assert data == {"a": [{"b": [1]}], "c": "x"}
