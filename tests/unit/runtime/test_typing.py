"""Both checkers accept the runtime and see in it what users should see."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.heavy
USES = Path(__file__).with_name("uses.py")
WRONG = {n for n, line in enumerate(USES.read_text().splitlines(), 1) if line.endswith("# wrong")}


def test_mypy(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "mypy.ini").write_text(f"[mypy]\nstrict = True\nmypy_path = {folder}\n")
    command = [sys.executable, "-m", "mypy", "--config-file", "mypy.ini", "-p", "mini", "-p", "openai_mini"]
    found = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert found.returncode == 0, found.stdout
    command = [sys.executable, "-m", "mypy", "--config-file", "mypy.ini", str(USES)]
    found = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    errors = {int(n) for n in re.findall(r"^\S+:(\d+): error:", found.stdout, re.M)}
    assert errors == WRONG, found.stdout


def test_pyright(folder: Path, tmp_path: Path) -> None:
    for name in ("mini", "openai_mini"):
        shutil.copytree(folder / name, tmp_path / name)
    shutil.copy(USES, tmp_path)
    settings = {"typeCheckingMode": "strict", "enableTypeIgnoreComments": False, "include": ["."]}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [
        sys.executable,
        "-m",
        "pyright",
        "--outputjson",
        "--pythonpath",
        sys.executable,
        "-p",
        str(tmp_path),
    ]
    found = json.loads(subprocess.run(command, capture_output=True, text=True).stdout)
    errors = {
        (Path(each["file"]).name, each["range"]["start"]["line"] + 1) for each in found["generalDiagnostics"]
    }
    assert errors == {(USES.name, line) for line in WRONG}, found["generalDiagnostics"]
