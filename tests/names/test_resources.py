"""The tree of resources ends: no further name leads back to a resource above it."""

from __future__ import annotations

import importlib.util
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from openai_client import AsyncOpenAI, OpenAI
from openai_client._core import Resource
from specloom.naming.pathnames import VIEWS


def _below(at: Any) -> Iterator[tuple[str, Resource[Any]]]:
    """The resources that hang on a client or a resource; views are the same resource on another engine."""
    for name in dir(type(at)):
        if name[:1] != "_" and name not in VIEWS and isinstance(getattr(at, name), Resource):
            yield name, getattr(at, name)


def _paths(at: Any, above: tuple[type, ...] = (), path: str = "client") -> Iterator[tuple[str, bool]]:
    """Every path of resources, and whether it comes upon a class that is on it already."""
    for name, found in _below(at):
        again = type(found) in above
        yield f"{path}.{name}", again
        if not again:
            yield from _paths(found, (*above, type(found)), f"{path}.{name}")


@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
def test_no_resource_is_found_below_itself(kind: type[OpenAI] | type[AsyncOpenAI]) -> None:
    paths = dict(_paths(kind(api_key="k")))
    assert {"client.batch.jobs", "client.batches.jobs", "client.beta.chat.completions.messages"} <= {*paths}
    assert [path for path, again in paths.items() if again] == []


@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
def test_what_a_further_name_leads_to_has_the_calls_and_not_the_name(
    kind: type[OpenAI] | type[AsyncOpenAI],
) -> None:
    client = kind(api_key="k")
    for jobs in (client.batch.jobs, client.batches.jobs, client.batches.with_raw_response.jobs):
        names = {name for name in dir(client.batches) if name[:1] != "_"} - VIEWS
        assert {name for name in names if not hasattr(jobs, name)} == {"jobs"}


def test_the_reference_has_one_page_for_each_resource() -> None:
    source = Path(__file__).parents[2] / "examples" / "site" / "make_site.py"
    spec = importlib.util.spec_from_file_location("make_site", source)
    assert spec is not None and spec.loader is not None
    site = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(site)
    pages = Counter(path for path, _ in site.resources(OpenAI(api_key="k")))
    assert {path for path, times in pages.items() if times > 1} == set()
    assert {"batches", "chat.completions.messages", "webhooks"} <= pages.keys()
