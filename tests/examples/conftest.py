"""Examples as programs of their own, in an environment that would lead them elsewhere."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
ELSEWHERE = {
    "OPENAI_API_KEY": "sk-of-somebody",
    "OPENAI_BASE_URL": "http://127.0.0.1:1/v1",
    "OPENAI_ORG_ID": "org-1",
    "OPENAI_CUSTOM_HEADERS": "authorization: Bearer other",
    "OPENAI_LOG": "info",
}
Run: TypeAlias = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(params=["clean", "misleading"])
def surroundings(request: pytest.FixtureRequest) -> dict[str, str]:
    """The environment: without any setting of the client, and with settings that lead elsewhere."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    return clean if request.param == "clean" else {**clean, **ELSEWHERE}


@pytest.fixture
def run(surroundings: dict[str, str], tmp_path: Path) -> Run:
    """Runs an example in an empty folder."""

    def start(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-W", "error", str(EXAMPLES / f"{name}.py"), *arguments]
        environment = {**surroundings, "COLUMNS": "200"}
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False, timeout=100
        )

    return start


@pytest.fixture
def said(run: Run) -> Callable[..., list[str]]:
    """Runs an example that succeeds: the lines it printed, without the terminal's colours."""

    def lines(name: str, *arguments: str) -> list[str]:
        done = run(name, *arguments)
        assert (done.returncode, done.stderr) == (0, ""), done.stderr
        return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", done.stdout).splitlines()

    return lines
