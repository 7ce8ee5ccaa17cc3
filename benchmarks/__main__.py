"""Every benchmark, beside the official package: `python benchmarks [--quick] [--only NAME …] [--out FOLDER]`.

Prints a table and, with `--out`, writes `results.md`, `results.json` and `results.svg`.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from importlib import import_module
from pathlib import Path

from harness import Bench, Result, run
from machine import described
from report import data, page

NAMES = (
    "cold_start decode request_building requests streams accumulate transfers embeddings realtime"
    " checkers package_size generation"
).split()


def print_progress(text: str) -> None:
    """Progress, beside what is printed."""
    print(f"{time.strftime('%H:%M:%S')} {text}", file=sys.stderr, flush=True)


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds, smaller inputs: two minutes")
    parser.add_argument("--only", nargs="+", choices=NAMES, default=NAMES, metavar="NAME")
    parser.add_argument("--out", type=Path, help="the folder to write the results to")
    asked = parser.parse_args()
    machine = described()
    results: list[Result] = []
    failed: list[str] = []
    for name in asked.only:
        bench: Bench = import_module(name).BENCH
        try:
            results.append(run(bench, asked.quick, print_progress))
        except RuntimeError as error:  # the others are still worth having
            failed.append(str(error))
            print_progress(f"failed: {error}")
    text = page(results, machine, asked.quick)
    print(text)
    if asked.out:
        asked.out.mkdir(parents=True, exist_ok=True)
        (asked.out / "results.md").write_text(text, encoding="utf-8")
        text = json.dumps(data(results, machine, asked.quick), indent=1, ensure_ascii=False)
        (asked.out / "results.json").write_text(text + "\n", encoding="utf-8")
        from plot import draw

        draw(results, asked.out / "results.svg")
    if failed:
        sys.exit(f"{len(failed)} of {len(asked.only)} benchmarks failed:\n" + "\n".join(failed))


if __name__ == "__main__":
    main()
