"""Examples as programs of their own, in an environment that would lead them elsewhere."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TypeAlias

import pytest

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
ELSEWHERE = {
    "OPENAI_API_KEY": "sk-of-somebody",
    "OPENAI_BASE_URL": "http://127.0.0.1:1/v1",
    "OPENAI_ORG_ID": "org-1",
    "OPENAI_CUSTOM_HEADERS": "authorization: Bearer other",
    "OPENAI_LOG": "info",
    "HTTP_PROXY": "http://127.0.0.1:1",
    "ALL_PROXY": "http://127.0.0.1:1",
}
Run: TypeAlias = Callable[..., subprocess.CompletedProcess[str]]


def start(
    name: str, *arguments: str, folder: Path, settings: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run an example in a folder, in an environment without any setting of the client but `settings`."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    ours |= {"PYTHONPATH": str(ROOT / "generated" / "openai"), "PYTHONUTF8": "1", "COLUMNS": "200"}
    ours["TMPDIR"] = str(temporary(folder))
    return subprocess.run(
        [sys.executable, "-W", "error", str(EXAMPLES / f"{name}.py"), *arguments],
        cwd=folder,
        env={**ours, **(settings or {})},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=100,
    )


def temporary(folder: Path) -> Path:
    """Where an example that runs in `folder` finds the system's temporary files."""
    found = folder.with_name(f"{folder.name}-temporary")
    found.mkdir(exist_ok=True)
    return found


@pytest.fixture(params=["clean", "misleading"])
def run(request: pytest.FixtureRequest, tmp_path: Path) -> Run:
    """Runs an example in an empty folder: without any setting, and with settings that lead elsewhere."""
    settings = ELSEWHERE if request.param == "misleading" else {}
    return partial(start, folder=tmp_path, settings=settings)


@pytest.fixture
def output_of(run: Run, tmp_path: Path) -> Callable[..., list[str]]:
    """Runs an example that succeeds: the lines it printed, without the terminal's colours.

    Where it is told no place, it leaves nothing where it runs.
    """

    def lines(name: str, *arguments: str) -> list[str]:
        before = {*tmp_path.iterdir()}
        done = run(name, *arguments)
        assert arguments or {*tmp_path.iterdir()} == before
        assert (done.returncode, done.stderr) == (0, ""), done.stderr
        return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", done.stdout).splitlines()

    return lines
