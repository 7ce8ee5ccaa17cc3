"""The checker itself: right requests pass, each kind of wrong one is named."""

from __future__ import annotations

import json
from typing import Any

import pytest

from .checker import Checker, Received, Verdict

_PET = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string", "minLength": 2},
        "age": {"type": "integer", "minimum": 0, "exclusiveMinimum": True, "nullable": True},
        "kind": {"type": "string", "enum": ["cat", "dog"], "nullable": True},
        "owner": {"$ref": "#/components/schemas/Owner"},
        "filter": {"$ref": "#/components/schemas/Filter"},
    },
}
_FORM = {
    "type": "object",
    "required": ["photo"],
    "properties": {
        "photo": {"type": "string", "format": "binary"},
        "tags": {"type": "array", "items": {"type": "string"}},
        "size": {"type": "object", "properties": {"width": {"type": "integer"}}},
        "public": {"type": "boolean"},
        "meta": {"type": "object", "properties": {"a": {"type": "integer"}}},
    },
}
_DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "security": [{"user": []}],
    "components": {
        "securitySchemes": {
            "user": {"type": "http", "scheme": "bearer"},
            "admin": {"type": "http", "scheme": "bearer"},
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        },
        "schemas": {
            "Pet": _PET,
            "Owner": {
                "type": "object",
                "properties": {"id": {"type": "string"}},
                "additionalProperties": False,
            },
            "Filter": {
                "$recursiveAnchor": True,
                "type": "object",
                "properties": {
                    "all": {"type": "array", "items": {"$recursiveRef": "#"}},
                    "n": {"type": "integer"},
                },
                "additionalProperties": False,
            },
        },
    },
    "paths": {
        "/pets/{pet_id}": {
            "parameters": [{"in": "path", "name": "pet_id", "required": True, "schema": {"type": "string"}}],
            "get": {
                "parameters": [
                    {"in": "query", "name": "limit", "schema": {"type": "integer", "maximum": 9}},
                    {"in": "query", "name": "must", "required": True, "schema": {"type": "boolean"}},
                    {"in": "query", "name": "ids", "schema": {"type": "array", "items": {"type": "integer"}}},
                    {
                        "in": "query",
                        "name": "flat",
                        "explode": False,
                        "schema": {"type": "array", "items": {"type": "integer"}},
                    },
                    {
                        "in": "query",
                        "name": "ends[]",
                        "schema": {"type": "array", "items": {"type": "string"}},
                    },
                    {
                        "in": "query",
                        "name": "deep",
                        "style": "deepObject",
                        "schema": {"type": "object", "properties": {"gt": {"type": "integer"}}},
                    },
                    {"in": "header", "name": "X-Trace", "schema": {"enum": ["on", "off"]}},
                ],
                "x-specloom-headers": {"Beta": "v2"},
                "responses": {"200": {"content": {"application/json": {}}}},
            },
        },
        "/pets": {
            "post": {
                "security": [{"admin": []}],
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}},
                },
            }
        },
        "/photos": {
            "post": {
                "security": [],
                "requestBody": {
                    "content": {
                        "multipart/form-data": {
                            "schema": _FORM,
                            "encoding": {"meta": {"contentType": "application/json"}},
                        },
                        "application/x-www-form-urlencoded": {"schema": {**_FORM, "required": []}},
                        "application/octet-stream": {},
                    }
                },
            }
        },
        "/beta?beta=true": {"delete": {"security": [{"key": []}]}},
    },
}
_KEYS = {"user": "u-1", "admin": "a-1", "key": "k-1"}


def _check(
    method: str,
    target: str,
    path: str,
    *,
    key: str = "",
    body: bytes = b"",
    brackets: bool = False,
    headers: dict[str, str] | None = None,
) -> Verdict:
    document = {**_DOCUMENT, "x-specloom-array-style": "brackets"} if brackets else _DOCUMENT
    sent = dict(headers or {})
    if key:
        sent["authorization"] = f"Bearer {key}"
    return Checker(document, _KEYS, "/v1").check(Received(method, target, sent, body), method, path)


def _get(query: str, *, brackets: bool = False, headers: dict[str, str] | None = None) -> Verdict:
    sent = {"beta": "v2", **(headers or {})}
    target = f"/v1/pets/a%2Fb?{query}"
    return _check("GET", target, "/pets/{pet_id}", key="u-1", brackets=brackets, headers=sent)


@pytest.mark.parametrize(
    ("query", "name", "value"),
    [
        ("must=true&limit=3", "limit", 3),
        ("must=true&ids=1&ids=2", "ids", [1, 2]),
        ("must=true&ids=1", "ids", [1]),
        ("must=true&flat=1,2", "flat", [1, 2]),
        ("must=true&ends%5B%5D=a", "ends[]", ["a"]),
        ("must=true&deep%5Bgt%5D=4", "deep", {"gt": 4}),
    ],
)
def test_a_right_query_passes(query: str, name: str, value: Any) -> None:
    verdict = _get(query)
    assert verdict.violations == []
    assert verdict.values["query"][name] == value
    assert verdict.values["path"] == {"pet_id": "a/b"}


@pytest.mark.parametrize(
    ("query", "complaint"),
    [
        ("limit=3", "query must: required and missing"),
        ("must=yes", "query must: 'yes' is not of type"),
        ("must=true&limit=10", "query limit: 10 is greater"),
        ("must=true&limit=x", "query limit: 'x' is not of type"),
        ("must=true&limti=1", "query limti: unknown"),
        ("must=true&ids%5B%5D=1", "query ids[]: unknown"),
        ("must=true&ids=a", "query ids[0]: 'a' is not of type"),
        ("must=true&ends=a", "query ends: unknown"),
        ("must=true&deep%5Bgt%5D=x", "query deep.gt: 'x' is not of type"),
    ],
)
def test_a_wrong_query_is_named(query: str, complaint: str) -> None:
    (found,) = _get(query).violations
    assert found.startswith(complaint)


def test_the_brackets_style_wants_brackets() -> None:
    assert _get("must=true&ids[]=1&ids[]=2&ends[]=a", brackets=True).violations == []
    assert "came twice" in _get("must=true&ids=1&ids=2", brackets=True).violations[0]
    assert "is not of type" in _get("must=true&ids=1", brackets=True).violations[0]
    assert "unknown" in _get("must=true&ends[x]=1", brackets=True).violations[0]


@pytest.mark.parametrize(
    ("headers", "complaint"),
    [
        ({"beta": "v1"}, "header Beta: 'v1' instead of 'v2'"),
        ({"x-trace": "maybe"}, "header X-Trace: 'maybe'"),
        ({"accept": "text/html"}, "header Accept"),
    ],
)
def test_a_wrong_header_is_named(headers: dict[str, str], complaint: str) -> None:
    (found,) = _get("must=true", headers=headers).violations
    assert found.startswith(complaint)


def test_method_and_path() -> None:
    checker = Checker(_DOCUMENT)
    headers = {"beta": "v2"}
    good = Received("GET", "/pets/7?must=true", headers)
    assert checker.check(good, "get", "/pets/{pet_id}").violations == []
    assert (
        "method"
        in checker.check(Received("PUT", good.target, headers), "get", "/pets/{pet_id}").violations[0]
    )
    for target in ("/pets/?must=true", "/pets/7/8?must=true", "/v2/pets/7?must=true"):
        assert (
            "path" in checker.check(Received("GET", target, headers), "get", "/pets/{pet_id}").violations[0]
        )


def test_constant_query_and_key_in_a_header() -> None:
    path = "/beta?beta=true"
    assert _check("DELETE", "/v1/beta?beta=true", path, headers={"x-key": "k-1"}).violations == []
    assert "constant" in _check("DELETE", "/v1/beta", path, headers={"x-key": "k-1"}).violations[0]
    assert "security" in _check("DELETE", "/v1/beta?beta=true", path, headers={"x-key": "k-2"}).violations[0]


def _post(value: Any, *, key: str = "a-1", kind: str = "application/json") -> list[str]:
    body = json.dumps(value).encode()
    return _check("POST", "/v1/pets", "/pets", key=key, body=body, headers={"content-type": kind}).violations


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
    missing = _check("POST", "/v1/pets", "/pets", key="a-1").violations
    assert missing == ["body: required and missing"]
    assert "content type" in _post({"name": "Tom"}, kind="text/plain")[0]
    assert "none is declared" in _get_with_body().violations[0]


def _get_with_body() -> Verdict:
    target = "/v1/pets/7?must=true"
    return _check("GET", target, "/pets/{pet_id}", key="u-1", body=b"{}", headers={"beta": "v2"})


def test_the_right_key_and_only_that() -> None:
    assert _post({"name": "Tom"}, key="a-1") == []
    assert len(_post({"name": "Tom"}, key="u-1")) == 2
    verdict = _check("POST", "/v1/photos", "/photos", key="a-1")
    assert verdict.violations == ["security: the credential of admin arrived uninvited"]


def _form(*pieces: str, brackets: bool = False) -> Verdict:
    text = "".join(f"--B\r\n{piece}\r\n" for piece in pieces) + "--B--\r\n"
    kind = 'multipart/form-data; boundary="B"'
    body = text.encode("latin-1")
    return _check(
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
        verdict = _check("POST", "/v1/photos", "/photos", body=body, headers={"content-type": kind})
        assert verdict.violations[0].startswith("body: ")


def test_urlencoded_and_binary_bodies() -> None:
    kind = "application/x-www-form-urlencoded"
    good = _check(
        "POST", "/v1/photos", "/photos", body=b"tags=a&public=false", headers={"content-type": kind}
    )
    assert (good.violations, good.values["body"]) == ([], {"tags": ["a"], "public": False})
    bad = _check("POST", "/v1/photos", "/photos", body=b"public=no", headers={"content-type": kind})
    assert "is not of type" in bad.violations[0]
    raw = _check(
        "POST",
        "/v1/photos",
        "/photos",
        body=b"\x00\x01",
        headers={"content-type": "application/octet-stream"},
    )
    assert (raw.violations, raw.values["body"]) == ([], b"\x00\x01")
