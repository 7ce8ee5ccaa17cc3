"""Files stay small enough to be read in one go."""

from __future__ import annotations

from pathlib import Path

from house.checkout import EMITTED, modules, named

MOST_LINES = {"generator/": 400, "overlays/": 400, "examples/": 400, "benchmarks/": 400, "tests/": 500}
MOST_EMITTED = 50_000


def _lines(path: Path) -> int:
    return path.read_text(encoding="utf-8").count("\n")


def test_hand_written_modules_are_short() -> None:
    for folder, most in MOST_LINES.items():
        long = {named(p): n for p in modules(folder) if (n := _lines(p)) > most and "/cases/" not in named(p)}
        assert not long, f"split them by notion: {long}"


def test_the_emitted_package_is_small() -> None:
    lines = sum(_lines(path) for path in EMITTED.rglob("*.py"))
    assert 0 < lines < MOST_EMITTED
