"""The checker itself: right bodies pass, each kind of wrong one is named."""

from __future__ import annotations

import json
from typing import Any

import pytest

from .checker import Verdict
from .sample import check


def _post(value: Any, *, key: str = "a-1", kind: str = "application/json") -> list[str]:
    body = json.dumps(value).encode()
    return check("POST", "/v1/pets", "/pets", key=key, body=body, headers={"content-type": kind}).violations


@pytest.mark.parametrize(
    "value",
    [
        {"name": "Tom"},
        {"name": "Tom", "age": None, "kind": None},
        {"name": "Tom", "age": 1, "kind": "cat", "owner": {"id": "x"}},
        {"name": "Tom", "filter": {"all": [{"all": [{"n": 1}]}]}},
    ],
)
def test_a_right_json_body_passes(value: Any) -> None:
    assert _post(value) == []


@pytest.mark.parametrize(
    ("value", "complaint"),
    [
        ({}, "body: 'name' is a required property"),
        ({"name": "T"}, "body.name: 'T' is too short"),
        ({"name": "Tom", "age": 0}, "body.age: 0 is not valid"),
        ({"name": "Tom", "kind": "cow"}, "body.kind: 'cow' is not valid"),
        ({"name": "Tom", "owner": {"no": 1}}, "body.owner: Additional properties"),
        ({"name": "Tom", "filter": {"all": [{"all": [{"m": 1}]}]}}, "body.filter.all[0].all[0]: Additional"),
        ({"name": "Tom", "nmae": 1}, "body: Unevaluated properties"),
    ],
)
def test_a_wrong_json_body_is_named(value: Any, complaint: str) -> None:
    (found,) = _post(value)
    assert found.startswith(complaint)


def test_body_presence_and_type() -> None:
    missing = check("POST", "/v1/pets", "/pets", key="a-1").violations
    assert missing == ["body: required and missing"]
    assert "content type" in _post({"name": "Tom"}, kind="text/plain")[0]
    assert "none is declared" in _get_with_body().violations[0]


def _get_with_body() -> Verdict:
    target = "/v1/pets/7?must=true"
    return check("GET", target, "/pets/{pet_id}", key="u-1", body=b"{}", headers={"beta": "v2"})


def test_the_right_key_and_only_that() -> None:
    assert _post({"name": "Tom"}, key="a-1") == []
    assert len(_post({"name": "Tom"}, key="u-1")) == 2
    verdict = check("POST", "/v1/photos", "/photos", key="a-1")
    assert verdict.violations == ["security: the credential of admin arrived uninvited"]


def _form(*pieces: str, brackets: bool = False) -> Verdict:
    text = "".join(f"--B\r\n{piece}\r\n" for piece in pieces) + "--B--\r\n"
    kind = 'multipart/form-data; boundary="B"'
    body = text.encode("latin-1")
    return check(
        "POST", "/v1/photos", "/photos", body=body, brackets=brackets, headers={"content-type": kind}
    )


def _field(name: str, value: str, extra: str = "") -> str:
    return f'Content-Disposition: form-data; name="{name}"{extra}\r\n\r\n{value}'


_FILE = _field("photo", "\xff\r\n--\x00", '; filename="a.png"\r\nContent-Type: image/png')


def test_a_right_multipart_body_passes() -> None:
    plain = _form(_FILE, _field("tags", "x"), _field("tags", "y"), _field("public", "true"))
    assert plain.violations == []
    assert plain.values["body"] == {"photo": b"\xff\r\n--\x00", "tags": ["x", "y"], "public": True}
    bracketed = _form(_FILE, _field("tags[]", "x"), _field("size[width]", "3"), brackets=True)
    assert bracketed.violations == []
    assert bracketed.values["body"] == {"photo": b"\xff\r\n--\x00", "tags": ["x"], "size": {"width": 3}}
    meta = _form(_FILE, _field("meta", '{"a": 1}', "\r\nContent-Type: application/json"))
    assert meta.violations == []
    assert meta.values["body"]["meta"] == {"a": 1}


@pytest.mark.parametrize(
    ("pieces", "complaint"),
    [
        ((), "body:"),
        ((_field("photo", "x"),), "body part photo: a file without a file name"),
        ((_FILE, _field("public", "1")), "body.public: '1' is not of type"),
        ((_FILE, _field("tags[]", "x")), "body: Unevaluated properties"),
        ((_FILE, _field("meta", '{"a": 1}')), "body part meta: content type"),
        ((_FILE, _field("public", "true", '; filename="x"')), "body part public: a file name"),
    ],
)
def test_a_wrong_multipart_body_is_named(pieces: tuple[str, ...], complaint: str) -> None:
    assert _form(*pieces).violations[0].startswith(complaint)


def test_a_torn_multipart_body_is_named() -> None:
    for body in (b"--B\r\nx", b"x--B--", b"--B\r\n\r\n\r\nx\r\n--B--"):
        kind = "multipart/form-data; boundary=B"
        verdict = check("POST", "/v1/photos", "/photos", body=body, headers={"content-type": kind})
        assert verdict.violations[0].startswith("body: ")


def test_urlencoded_and_binary_bodies() -> None:
    kind = "application/x-www-form-urlencoded"
    good = check("POST", "/v1/photos", "/photos", body=b"tags=a&public=false", headers={"content-type": kind})
    assert (good.violations, good.values["body"]) == ([], {"tags": ["a"], "public": False})
    bad = check("POST", "/v1/photos", "/photos", body=b"public=no", headers={"content-type": kind})
    assert "is not of type" in bad.violations[0]
    raw = check(
        "POST",
        "/v1/photos",
        "/photos",
        body=b"\x00\x01",
        headers={"content-type": "application/octet-stream"},
    )
    assert (raw.violations, raw.values["body"]) == ([], b"\x00\x01")
