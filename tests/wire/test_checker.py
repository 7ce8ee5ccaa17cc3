"""The checker itself: right requests pass, each kind of wrong path, query, header and key is named."""

from __future__ import annotations

from typing import Any

import pytest

from .checker import Checker, Received, Verdict
from .sample import DOCUMENT, check


def _get(query: str, *, brackets: bool = False, headers: dict[str, str] | None = None) -> Verdict:
    sent = {"beta": "v2", **(headers or {})}
    target = f"/v1/pets/a%2Fb?{query}"
    return check("GET", target, "/pets/{pet_id}", key="u-1", brackets=brackets, headers=sent)


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
    checker = Checker(DOCUMENT)
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
    assert check("DELETE", "/v1/beta?beta=true", path, headers={"x-key": "k-1"}).violations == []
    assert "constant" in check("DELETE", "/v1/beta", path, headers={"x-key": "k-1"}).violations[0]
    assert "security" in check("DELETE", "/v1/beta?beta=true", path, headers={"x-key": "k-2"}).violations[0]
