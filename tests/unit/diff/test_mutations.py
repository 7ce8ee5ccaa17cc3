"""Whatever is done to a document: the difference is found, and nothing is made of what is none."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from project.checkout import ROOT
from specloom.diff import compare
from specloom.errors import Errors
from specloom.ir import Api

from .documents import api, document
from .mutations import FOUND, SILENT, mutated

SMALL = document()
SMALL_API = api(SMALL)


def _judge(old: Api, changed: dict[str, Any], mutation: Any, pointer: str) -> None:
    try:
        new = api(changed)
    except Errors:
        return  # the document has become one that cannot be read, which the reader says
    found = compare(old, new)
    assert compare(new, new) == []
    if mutation in SILENT:
        assert found == [], (mutation.__name__, found[:5])
    elif (old.operations, old.types, old.shapes) != (new.operations, new.types, new.shapes):
        rules = {change.rule for change in found}
        assert rules & {*FOUND[mutation]}, (mutation.__name__, pointer, found[:5])
    assert [*map(repr, compare(old, new))] == [*map(repr, found)]


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 2**32))
def test_small_documents(seed: int) -> None:
    mutation, pointer, changed = next(mutated(SMALL, random.Random(seed)))
    _judge(SMALL_API, changed, mutation, pointer)


@pytest.mark.heavy
def test_the_whole_contract() -> None:
    data = json.loads((ROOT / "spec" / "openai" / "contract.json").read_text())
    old = api(data)
    mutations = mutated(data, random.Random(20))
    for _ in range(60):
        mutation, pointer, changed = next(mutations)
        _judge(old, changed, mutation, pointer)
