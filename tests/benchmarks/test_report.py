"""Medians, ratios within a round, and goals, as the report of benchmarks tells them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import pytest

from project.checkout import ROOT

HERE = ROOT / "benchmarks"


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The modules `harness` and `report`, which are no package."""
    monkeypatch.syspath_prepend(str(HERE))
    import harness
    import report

    yield harness, report
    for name in ("harness", "report"):
        del sys.modules[name]


def result(harness: Any, figures: dict[str, list[float]], **row: Any) -> Any:
    """Of one row, by way."""
    ways = dict.fromkeys(figures, harness.PLAIN)
    bench = harness.Bench("b", "A title", [harness.Row("r", "ms", **row)], ways, lambda _: {})
    return harness.Result(bench, {"r": figures})


def test_ratios_are_taken_within_a_round(tools: Any) -> None:
    harness, report = tools
    ours, theirs = report.lines(result(harness, {"ours": [1, 2, 4], "official": [10, 10, 60]}))
    assert (ours.figure, ours.ratios, ours.ratio) == (2, [10, 5, 15], 10)
    assert (theirs.figure, theirs.ratios, theirs.ratio) == (10, [], None)


@pytest.mark.parametrize(
    ("row", "met", "goal"),
    [
        ({}, None, ""),
        ({"goals": {"ours": 5}}, True, "5×"),
        ({"goals": {"ours": 5.1}}, False, "5.1×"),
        ({"goals": {"ours, orjson": 9}}, None, ""),
        ({"most": 2}, True, "≤ 2 ms"),
        ({"most": 1.9}, False, "≤ 1.9 ms"),
        ({"most": 2, "goals": {"ours": 6}}, False, "6×, ≤ 2 ms"),
    ],
)
def test_a_goal_is_met_or_missed(tools: Any, row: dict[str, Any], met: bool | None, goal: str) -> None:
    harness, report = tools
    ours, theirs = report.lines(result(harness, {"ours": [2], "official": [10]}, **row))
    assert (ours.met, ours.goal) == (met, goal)
    assert theirs.met is None


def test_a_missed_goal_is_said_at_the_top_and_in_its_row(tools: Any) -> None:
    harness, report = tools
    found = [result(harness, {"ours": [2], "official": [10]}, goals={"ours": 6.0})]
    text = report.page(found, {"python": "CPython"}, quick=False)
    assert "Goals met: 0 of 1." in text
    assert "Missed: r (ours)." in text
    assert "| r | ours | 2 ms | 5.0× | 5.0×–5.0× | 6× | **missed** |" in text
    (line, _) = report.data(found, {}, quick=False)["benches"][0]["lines"]
    assert (line["ratio"], line["goal"], line["met"]) == (5, 6, False)


def test_a_measurement_that_fails_says_why(tools: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    harness, _ = tools
    monkeypatch.setitem(harness.INTERPRETERS, "ours", harness.INTERPRETERS["ours with extras"])
    bench = harness.Bench("no_such_benchmark", "None", [], {"ours": harness.PLAIN}, lambda _: {})
    with pytest.raises(RuntimeError, match=r"no_such_benchmark, ours: .*No such file"):
        harness.run(bench)
    monkeypatch.setitem(harness.INTERPRETERS, "ours", HERE / "missing")
    with pytest.raises(RuntimeError, match="make bench-setup"):
        harness.run(bench)
