"""Every example answer of the vendor's document decodes to its declared type and back to what it was."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from support.apis import openai, vendor_document
from support.bench import Bench, as_data, unknowns
from wire import exchanges

KNOWN = {
    "get /chatkit/threads/{thread_id}/items #0": "its tags lack the `chatkit.` of the schemas",
}
"""Case -> why it is not what the document declares. A case that comes right must leave this table."""

MOVED = {"post /evals/{eval_id}/runs/{run_id}": "post /evals/{eval_id}/runs/{run_id}/cancel"}
"""Operations whose path the overlays mend."""


@cache
def _cases() -> dict[str, Any]:
    return dict(_examples(vendor_document("openai")))


def _examples(document: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for path, item in document["paths"].items():
        for method, operation in item.items():
            examples = operation.get("x-oaiMeta", {}).get("examples", ())
            for place, example in enumerate(examples if isinstance(examples, list) else [examples]):
                try:
                    value = json.loads(example.get("response", ""))
                except ValueError:
                    continue
                if isinstance(value, dict):
                    yield f"{method} {path} #{place}", value


def test_the_corpus_is_whole() -> None:
    assert len(_cases()) >= 222
    assert KNOWN.keys() <= _cases().keys()


@pytest.mark.parametrize("case", list(_cases()))
def test_an_example_survives_decoding(bench: Bench, case: str) -> None:
    wrong = _wrong(bench, case)
    if case in KNOWN:
        assert wrong, "this example is right now: take it out of KNOWN"
    else:
        assert wrong == []


def _wrong(bench: Bench, case: str) -> list[str]:
    value = _cases()[case]
    key = case.rpartition(" #")[0]
    op = next(op for op in openai().api.operations if op.key == MOVED.get(key, key))
    given = exchanges.arguments(bench.api, op, full=False)
    bench.desk.plan(exchanges.json_reply(value))
    method = bench.method(op, "sync")
    result = method(**given.path, **given.keywords)
    found = [f"Unknown at {where}" for where in unknowns(result)]
    if op.page is None:
        found += bench.typed(result, op.answer.shape)
    else:
        for item in result.data:
            found += bench.typed(item, op.page.item)
    if as_data(result) != value:
        found.append(f"{as_data(result)} instead of {value}")
    return found
