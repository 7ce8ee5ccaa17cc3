"""Every operation of the OpenAI client, sync and async, with few and with all arguments."""

from __future__ import annotations

import pytest

from specloom.ir import Operation
from support.apis import openai
from support.bench import LOOPS, Bench, Mode

_API = openai().api
_OPERATIONS = _API.operations
_both_modes = pytest.mark.parametrize("mode", LOOPS)


def _each(*operations: Operation) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("op", operations, ids=lambda op: op.key.replace(" ", "_"))


@_each(*_OPERATIONS)
@_both_modes
@pytest.mark.parametrize("full", [False, True], ids=["required", "everything"])
def test_an_operation_keeps_the_document(bench: Bench, op: Operation, mode: Mode, full: bool) -> None:
    assert bench.call(op, mode, full=full) == []


@_each(*(op for op in _OPERATIONS if op.page))
@_both_modes
def test_a_list_goes_on(bench: Bench, op: Operation, mode: Mode) -> None:
    assert bench.pages(op, mode) == []


@_each(*(op for op in _OPERATIONS if op.stream))
@_both_modes
@pytest.mark.parametrize("full", [False, True], ids=["required", "everything"])
def test_a_stream_gives_its_events(bench: Bench, op: Operation, mode: Mode, full: bool) -> None:
    assert bench.stream(op, mode, full=full) == []


@_each(*(op for op in _OPERATIONS if op.stream))
@_both_modes
def test_a_stream_gives_every_kind_of_event(bench: Bench, op: Operation, mode: Mode) -> None:
    assert bench.every_event(op, mode) == []


@_each(*_OPERATIONS)
def test_answers_made_up_from_the_api_keep_the_document(bench: Bench, op: Operation) -> None:
    assert bench.answers(op) == []


def test_nothing_was_left_out(bench: Bench) -> None:
    paths = openai().document["paths"]
    methods = {"get", "put", "post", "delete", "patch", "head", "options"}
    declared = {f"{method} {path}" for path, item in paths.items() for method in item if method in methods}
    assert {op.key for op in _OPERATIONS} == declared
    assert len(declared) >= 271
