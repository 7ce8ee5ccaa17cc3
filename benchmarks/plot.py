"""Ratios beside their goals, as a picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from harness import Result
from report import lines, times

COLOURS = {True: "#2a7f62", False: "#c0392b", None: "#7f8c8d"}
"""A goal that is met, one that is missed, none."""


def draw(results: Sequence[Result], path: Path) -> None:
    """One bar for each ratio, on a logarithmic scale; a tick where the goal stands."""
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams.update({"svg.hashsalt": "specloom", "svg.fonttype": "none", "font.size": 8})
    from matplotlib import pyplot

    bars = [
        (f"{result.bench.name}: {line.row.name} · {line.variant}", line)
        for result in results
        for line in lines(result)
        if line.ratio is not None
    ]
    figure, axes = pyplot.subplots(figsize=(9, 0.19 * len(bars) + 1))
    for place, (_, line) in enumerate(bars):
        ratio = line.ratio or 0.0
        error = [[ratio - min(line.ratios)], [max(line.ratios) - ratio]]
        axes.barh(place, ratio, color=COLOURS[line.met], xerr=error, error_kw={"elinewidth": 0.6})
        axes.text(max(line.ratios) * 1.06, place, times(ratio), va="center", fontsize=7)
        if (goal := line.row.goals.get(line.variant)) is not None:
            axes.plot([goal, goal], [place - 0.5, place + 0.5], color="black", linewidth=1.6)
    axes.set_yticks(range(len(bars)), [name for name, _ in bars], fontsize=7)
    axes.set_xscale("log")
    axes.axvline(1, color="black", linewidth=0.5)
    axes.invert_yaxis()
    axes.margins(y=0.005)
    axes.set_xlabel(
        "times less than official; for generation, than openapi-python-client (black: goal; green: met, red: missed)"
    )
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    figure.tight_layout()
    figure.savefig(path, format="svg", metadata={"Date": None})
    pyplot.close(figure)
