"""The same promises for clients of other vendors' documents, generated with no overlay at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest

from specloom.ir import Operation
from support.bench import MODES, Bench, Mode
from support.benches import vendor_bench
from support.desk import Desk
from support.loops import Loops

from .faults import UNDEFINED

_COUNTS = {"anthropic": 106, "cohere": 41, "azure": 6, "azure-preview": 52}


@pytest.fixture(scope="session")
def bench_of(
    desk: Desk, runner: Loops, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[str], Bench]]:
    made: list[Bench] = []

    @cache
    def of(which: str) -> Bench:
        made.append(vendor_bench(which, tmp_path_factory.mktemp(which), desk, runner))
        return made[-1]

    yield of
    for bench in made:
        bench.close()


_each = pytest.mark.parametrize("which", list(UNDEFINED))
_both_modes = pytest.mark.parametrize("mode", MODES)


def _always_streams(op: Operation) -> bool:
    return op.stream is not None and not op.stream.flag


@_each
@_both_modes
@pytest.mark.parametrize("full", [False, True], ids=["required", "everything"])
def test_operations_keep_the_document(
    bench_of: Callable[[str], Bench], which: str, mode: Mode, full: bool
) -> None:
    bench = bench_of(which)
    operations = [op for op in bench.api.operations if not _always_streams(op)]
    assert _wrong(operations, lambda op: bench.call(op, mode, full=full)) == {}


@_each
@_both_modes
@pytest.mark.parametrize("full", [False, True], ids=["required", "everything"])
def test_streams_give_their_events(
    bench_of: Callable[[str], Bench], which: str, mode: Mode, full: bool
) -> None:
    bench = bench_of(which)
    operations = [op for op in bench.api.operations if op.stream is not None]
    assert _wrong(operations, lambda op: bench.stream(op, mode, full=full)) == {}


@_each
def test_answers_made_up_from_the_api_keep_the_document(bench_of: Callable[[str], Bench], which: str) -> None:
    bench = bench_of(which)
    assert _wrong(bench.api.operations, bench.answers) == {}


@_each
def test_nothing_was_left_out(bench_of: Callable[[str], Bench], which: str) -> None:
    assert len(bench_of(which).api.operations) == _COUNTS[which]


def _wrong(operations: Any, check: Callable[[Operation], list[str]]) -> dict[str, list[str]]:
    """What was wrong, by operation; an exception is wrong too."""
    found: dict[str, list[str]] = {}
    for op in operations:
        try:
            wrong = check(op)
        except Exception as error:  # the other operations are to be heard as well
            wrong = [f"{type(error).__name__}: {error}"]
        if wrong:
            found[op.key] = wrong
    return found
