"""Files stay small enough to be read in one go."""

from __future__ import annotations

import ast
import zlib
from pathlib import Path

from project.checkout import EMITTED, modules, named

MOST_LINES = {"generator/": 300, "overlays/": 400, "examples/": 400, "benchmarks/": 400, "tests/": 500}
MOST_LINES_OF_A_FUNCTION = 40
MOST_DOWNLOADED = 560_000
MOST_OF_THE_KIT = 90_000
"""Compressed bytes, as a wheel has them. `testing/` is counted by itself: only tests load it."""


def _lines(path: Path) -> int:
    return path.read_text(encoding="utf-8").count("\n")


def test_hand_written_modules_are_short() -> None:
    for folder, most in MOST_LINES.items():
        long = {
            named(p): n for p in modules(folder) if (n := _lines(p)) > most and "/snapshots/" not in named(p)
        }
        assert not long, f"split them by notion: {long}"


def test_functions_of_the_tool_are_short() -> None:
    long: dict[str, int] = {}
    for path in modules("generator/"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or 0) - node.lineno + 1
                if lines > MOST_LINES_OF_A_FUNCTION:
                    long[f"{named(path)}: {node.name}"] = lines
    assert not long, f"split them: {long}"


def _compressed(path: Path) -> int:
    return len(zlib.compress(path.read_bytes()))


def test_the_emitted_package_is_small() -> None:
    kit = [path for path in EMITTED.rglob("*.py") if path.is_relative_to(EMITTED / "testing")]
    rest = [path for path in EMITTED.rglob("*.py") if path not in set(kit)]
    assert 0 < sum(map(_compressed, rest)) < MOST_DOWNLOADED
    assert 0 < sum(map(_compressed, kit)) < MOST_OF_THE_KIT
