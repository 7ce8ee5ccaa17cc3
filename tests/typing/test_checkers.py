"""Scripts that only type checkers read: `ok_*` must be clean, `bad_*` must fail exactly where they say."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TypeAlias

import pytest

_HERE = Path(__file__).parent
_PACKAGES = _HERE.parents[1] / "generated" / "openai"
_SCRIPTS = sorted(path for path in _HERE.glob("*.py") if not path.name.startswith("test_"))

Found: TypeAlias = "dict[str, dict[int, str]]"
"""Script -> line -> message."""


@cache
def _mypy() -> Found:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--hide-error-context"]
    command += ["--config-file", "", "--cache-dir", str(_HERE / ".mypy_cache"), *map(str, _SCRIPTS)]
    environment = {**os.environ, "MYPYPATH": str(_PACKAGES)}
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=_PACKAGES, env=environment, check=False
    )
    found: Found = {}
    for line in done.stdout.splitlines():
        match = re.match(r"(.+?):(\d+)(?::\d+)?: error: (.*)", line)
        if match:
            found.setdefault(Path(match[1]).name, {})[int(match[2])] = match[3]
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return found


@cache
def _pyright() -> Found:
    settings = _HERE / "pyrightconfig.json"
    command = [sys.executable, "-m", "pyright", "--outputjson", "-p", str(settings)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=_HERE, check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found: Found = {}
    for each in json.loads(done.stdout)["generalDiagnostics"]:
        if each["severity"] == "error":
            line = each["range"]["start"]["line"] + 1
            found.setdefault(Path(each["file"]).name, {})[line] = each["message"]
    return found


def _marked(script: Path) -> set[int]:
    lines = script.read_text(encoding="utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if line.endswith("# error")}


@pytest.mark.parametrize("script", _SCRIPTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("checker", [_mypy, _pyright], ids=["mypy", "pyright"])
def test_a_script_fails_where_it_says(checker: Callable[[], Found], script: Path) -> None:
    found = checker().get(script.name, {})
    marked = _marked(script)
    assert {line: message for line, message in found.items() if line not in marked} == {}
    assert found.keys() == marked
    assert bool(marked) == script.name.startswith("bad_")


def test_the_package_itself_is_clean() -> None:
    """Neither checker complains inside the emitted package while it follows the scripts into it."""
    names = {script.name for script in _SCRIPTS}
    assert {name: message for name, message in _mypy().items() if name not in names} == {}


def test_the_users_script_is_short() -> None:
    lines = (_HERE / "user_script.py").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 14
