"""What was measured, as Markdown and as JSON: medians, ratios with their spread, and what had been wished for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from harness import Result, Row


@dataclass(frozen=True)
class ReportRow:
    """One variant of one row."""

    row: Row
    variant: str
    figures: list[float]
    ratios: list[float]
    """Official by this way, of each round; empty where there is nothing to compare."""

    @property
    def figure(self) -> float:
        return median(self.figures)

    @property
    def ratio(self) -> float | None:
        return median(self.ratios) if self.ratios else None

    @property
    def met(self) -> bool | None:
        """Is the goal reached? None where there is none."""
        most = self.row.most if self.variant == "ours" else None
        goal = self.row.goals.get(self.variant)
        if (goal is None or self.ratio is None) and most is None:
            return None
        far = goal is None or self.ratio is None or self.ratio >= goal
        return far and (most is None or self.figure <= most)

    @property
    def goal(self) -> str:
        """The goal in words."""
        goals = [f"{self.row.goals[self.variant]:.3g}×"] if self.variant in self.row.goals else []
        if self.variant == "ours" and self.row.most is not None:
            goals.append(f"≤ {self.row.most:,g} {self.row.unit}")
        return ", ".join(goals)


def lines(result: Result) -> Iterator[ReportRow]:
    """Row by row, variant by variant, as declared."""
    for row in result.bench.rows:
        found = result.figures.get(row.name, {})
        reference = found.get(result.bench.reference, []) if row.compared else []
        for variant in result.bench.variants:
            if variant not in found:
                continue
            pairs = zip(reference, found[variant], strict=False) if variant != result.bench.reference else ()
            ratios = [theirs / ours for theirs, ours in pairs if ours > 0 and theirs > 0]
            yield ReportRow(row, variant, found[variant], ratios)


def table(result: Result) -> str:
    """Markdown."""
    rows = [
        f"| | way | figure | {result.bench.reference} / this | spread | goal | |",
        "|---|---|--:|--:|--:|--:|---|",
    ]
    before = None
    for line in lines(result):
        name = line.row.name if line.row.name != before else ""
        before = line.row.name
        ratio = times(line.ratio) if line.ratio is not None else ""
        spread = f"{times(min(line.ratios))}–{times(max(line.ratios))}" if line.ratios else ""
        mark = {None: "", True: "met", False: "**missed**"}[line.met]
        figure = f"{number(line.figure)} {line.row.unit}"
        rows.append(f"| {name} | {line.variant} | {figure} | {ratio} | {spread} | {line.goal} | {mark} |")
    return "\n".join(rows)


def page(results: Sequence[Result], machine: dict[str, Any], quick: bool) -> str:
    """The whole report."""
    page = ["# Benchmarks", ""]
    if quick:
        page += ["A quick run: few rounds, small inputs. Trust only what is far from its goal.", ""]
    page += [
        "Figures are medians; a ratio is official by this way within a round (more than 1: this way takes"
        " less), its median, and its least and most over the rounds. `ours` has only what the package requires;"
        " other ways name what is installed besides. The goal stands beside what was measured.",
        "",
        *(f"- {name}: {value}" for name, value in machine.items()),
        "",
    ]
    goals = [line for result in results for line in lines(result) if line.met is not None]
    missed = [f"{line.row.name} ({line.variant})" for line in goals if not line.met]
    page += [f"Goals met: {len(goals) - len(missed)} of {len(goals)}.", ""]
    if missed:
        page += ["Missed: " + "; ".join(missed) + ".", ""]
    for result in results:
        page += [f"## {result.bench.title}", ""]
        if result.bench.note:
            page += [result.bench.note, ""]
        page += [table(result), ""]
    return "\n".join(page)


def data(results: Sequence[Result], machine: dict[str, Any], quick: bool) -> dict[str, Any]:
    """The same for machines, with every round."""
    return {
        "machine": machine,
        "quick": quick,
        "benches": [
            {
                "name": result.bench.name,
                "title": result.bench.title,
                "lines": [
                    {
                        "row": line.row.name,
                        "way": line.variant,
                        "unit": line.row.unit,
                        "median": round(line.figure, 4),
                        "figures": [round(each, 4) for each in line.figures],
                        "ratio": line.ratio and round(line.ratio, 3),
                        "ratios": [round(each, 3) for each in line.ratios],
                        "goal": line.row.goals.get(line.variant),
                        "most": line.row.most if line.variant == "ours" else None,
                        "met": line.met,
                    }
                    for line in lines(result)
                ],
            }
            for result in results
        ],
    }


def times(ratio: float) -> str:
    """A ratio, with as many digits as it deserves."""
    return f"{ratio:,.0f}×" if ratio >= 20 else f"{ratio:.1f}×" if ratio >= 2 else f"{ratio:.2f}×"


def number(figure: float) -> str:
    """A figure, with as many digits as it deserves."""
    return f"{figure:,.0f}" if figure >= 100 or figure == int(figure) else f"{figure:.3g}"
