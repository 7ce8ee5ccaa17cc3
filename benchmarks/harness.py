"""One way to measure everything: rounds in which each variant takes its turn, in a process of its own.

A benchmark is a `Bench`: what it measures (`Row`), by which `Variant`, and what was wished for. Its module ends in
`main(BENCH)`, so `python benchmarks/decode.py [--quick]` runs it alone; `benchmarks/__main__.py` runs all.
Ways alternate (ours, theirs, ours, theirs), so that a machine that slows down slows both; a ratio is taken
within a round, and its median over the rounds is what counts.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

ROOT = Path(__file__).resolve().parents[1]
INTERPRETERS = {
    "ours": ROOT / ".bench" / "ours" / "bin" / "python",
    "ours with extras": Path(sys.executable),
    "official": ROOT / ".official" / "bin" / "python",
    "official with extras": ROOT / ".bench" / "official" / "bin" / "python",
}
"""By what is installed there: only what a package requires, or what it can use as well."""
SOURCES = (ROOT / "generated" / "openai", ROOT / "generator")
SLOWEST = 600.0
"""Seconds after which a measurement is taken for stuck."""

Figures: TypeAlias = dict[str, float]
"""By the name of a row."""


@dataclass(frozen=True)
class Row:
    """One figure; less is better."""

    name: str
    unit: str
    goals: Mapping[str, float] = field(default_factory=dict)
    """How many times less than official a variant shall take."""
    most: float | None = None
    """What our plain variant shall take at most, in the unit."""
    compared: bool = True
    """False for a figure that is only told, such as a count."""


@dataclass(frozen=True)
class Variant:
    """One package as somebody would have installed it."""

    python: str = "ours with extras"
    """One of the interpreters."""
    without: tuple[str, ...] = ()
    """Modules that are there, and are treated as if they were not."""


@dataclass(frozen=True)
class Measurement:
    """What a process is asked to measure."""

    variant: str
    part: str
    """One of the bench's runs; empty where it has none."""
    at: str
    """What `around` gave: mostly the URL of a server."""
    quick: bool

    @property
    def package(self) -> Any:
        """The package that this variant is about."""
        return __import__(self.name)

    @property
    def name(self) -> str:
        """The import name of that package."""
        return "openai" if self.variant.startswith("official") else "openai_client"


@contextmanager
def nothing(quick: bool) -> Iterator[str]:
    """For benchmarks that need no server."""
    yield ""


@dataclass(frozen=True)
class Bench:
    """Rows, the variants to get them from, and how."""

    name: str
    """Of its module, too."""
    title: str
    rows: Sequence[Row]
    variants: Mapping[str, Variant]
    measure: Callable[[Measurement], Figures]
    """Runs in a process of its variant; gives the rows that the variant has."""
    rounds: int = 5
    quick_rounds: int = 2
    around: Callable[[bool], AbstractContextManager[str]] = nothing
    """What stands beside all rounds, such as a server; told whether it shall be quick."""
    runs: Sequence[str] = ()
    """Parts that have a process each, as peaks of memory need it; else all rows are measured in one."""
    reference: str = "official"
    """The variant that the others are compared with."""
    note: str = ""
    """What a reader of the figures should know."""


@dataclass(frozen=True)
class Result:
    """What the rounds of a benchmark gave."""

    bench: Bench
    figures: dict[str, dict[str, list[float]]]
    """By row and variant, one of each round."""


PLAIN = Variant("ours")
THEIRS = Variant("official")


def run(bench: Bench, quick: bool = False, on_progress: Callable[[str], None] = lambda _: None) -> Result:
    """All rounds of a benchmark. Raises: RuntimeError when a measurement fails, with what it said."""
    figures: dict[str, dict[str, list[float]]] = {}
    rounds = bench.quick_rounds if quick else bench.rounds
    with bench.around(quick) as at:
        for number in range(rounds):
            on_progress(f"{bench.title}: {number + 1} of {rounds}")
            for part in bench.runs or ("",):
                for variant in bench.variants:
                    for row, figure in _child(bench, Measurement(variant, part, at, quick)).items():
                        figures.setdefault(row, {}).setdefault(variant, []).append(figure)
    return Result(bench, figures)


def environment() -> dict[str, str]:
    """Of a measurement: nobody's keys and settings; our packages from this checkout."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "PYTHON"))}
    return kept | {"PYTHONPATH": os.pathsep.join(map(str, SOURCES))}


def interpreter(variant: Variant) -> str:
    """The Python of a variant. Raises: RuntimeError where it has not been made."""
    found = INTERPRETERS[variant.python]
    if not found.is_file():
        raise RuntimeError(
            f"there is no environment {variant.python!r}; `make bench-setup` makes all of them"
        )
    return str(found)


def _child(bench: Bench, job: Measurement) -> Figures:
    script = Path(__file__).with_name(f"{bench.name}.py")
    asked = json.dumps([job.variant, job.part, job.at, job.quick])
    command = [interpreter(bench.variants[job.variant]), str(script), "--job", asked]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=SLOWEST, env=environment(), check=False
    )
    if done.returncode:
        raise RuntimeError(f"{bench.name}, {job.variant}: {done.stderr.strip()[-2000:]}")
    found: Figures = json.loads(done.stdout.splitlines()[-1])
    return found


def main(bench: Bench) -> None:
    """Measure one thing for the process above, or print the whole benchmark."""
    parser = argparse.ArgumentParser(description=bench.title)
    parser.add_argument("--quick", action="store_true", help="fewer rounds, smaller inputs")
    parser.add_argument("--job", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.job:
        job = Measurement(*json.loads(asked.job))
        for module in bench.variants[job.variant].without:
            sys.modules[module] = None  # type: ignore[assignment]  # what `import` takes for absent
        print("\n" + json.dumps(bench.measure(job)))
        return
    from report import table

    print(table(run(bench, asked.quick)))
