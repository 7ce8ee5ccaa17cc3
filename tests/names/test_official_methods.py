"""Methods of the official package that are here, too, ask the same of the service."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom.naming.published import client_path
from specloom.planning.endpoints import path_template
from support.apis import openai, under_further_names

_API = openai().api


def _official() -> dict[str, tuple[str, str]]:
    """Client path -> HTTP method, and path with Python names of its parameters."""
    lines = (Path(__file__).parent / "official_methods.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return {path: (method, template) for path, method, template in rows}


def _ours() -> dict[str, tuple[str, str]]:
    """The same of this package, further names included; tests of the wire show that they are what is sent."""
    found: dict[str, tuple[str, str]] = {}
    for op in (*_API.operations, *under_further_names(_API)):
        query = "&".join(f"{name}={value}" for name, value in op.query)
        found[client_path(op)] = (op.method, f"{path_template(op)}?{query}".rstrip("?"))
    return found


OFFICIAL, OURS = _official(), _ours()


def test_a_method_that_both_have_keeps_its_http_method_and_path() -> None:
    both = OFFICIAL.keys() & OURS.keys()
    differences = {p: (OURS[p], OFFICIAL[p]) for p in sorted(both) if OURS[p] != OFFICIAL[p]}
    assert differences == {}


def test_every_operation_is_where_the_official_package_has_it() -> None:
    """Operations that it does not have yet, or no longer, would be listed here."""
    assert {client_path(op) for op in _API.operations} - OFFICIAL.keys() == set()
    assert len(OFFICIAL.keys() & OURS.keys()) >= 278


@pytest.mark.parametrize("path", ["evals.runs.cancel"])
def test_a_path_that_the_document_has_wrong_is_repaired(path: str) -> None:
    assert OURS[path] == OFFICIAL[path] == ("POST", "/evals/{eval_id}/runs/{run_id}/cancel")
