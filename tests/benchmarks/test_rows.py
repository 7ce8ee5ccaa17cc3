"""Every benchmark runs, with our package alone, and gives all the rows that it declares."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import distributions

import pytest

from project.checkout import ROOT

NAMES = sorted(
    path.stem for path in (ROOT / "benchmarks").glob("*.py") if "BENCH = Bench(" in path.read_text("utf-8")
)
RUN = """
import sys
from dataclasses import replace
from importlib import import_module
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import harness
harness.INTERPRETERS.update(dict.fromkeys(harness.INTERPRETERS, Path(sys.executable)))
bench = import_module(sys.argv[2]).BENCH
small = replace(bench, variants={"ours": harness.Variant()}, quick_rounds=1)
found = harness.run(small, quick=True).figures
assert all(list(variants) == ["ours"] for variants in found.values())
print(sorted({row.name for row in bench.rows} - set(found)))
"""
LEFT_OUT = {"requests": "['async, 1,000 in flight']"}
"""Rows that a quick run has not."""


@pytest.mark.heavy
@pytest.mark.parametrize("name", NAMES)
def test_all_rows_are_measured(name: str) -> None:
    if name == "package_size" and not any(distributions(name="openai-client")):
        pytest.skip("needs the package installed, as `make setup` does")
    command = [sys.executable, "-c", RUN, str(ROOT / "benchmarks"), name]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == LEFT_OUT.get(name, "[]")


def test_the_command_knows_every_benchmark() -> None:
    text = (ROOT / "benchmarks" / "__main__.py").read_text("utf-8")
    assert len(NAMES) == 12
    assert [name for name in NAMES if f" {name} " not in text.replace('"', " ").replace("\n", " ")] == []
