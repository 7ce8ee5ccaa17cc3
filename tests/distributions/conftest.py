"""Distributions built once per run, and clean environments to install them in."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECTS = {"specloom": ROOT, "openai_client": ROOT / "generated" / "openai"}
CONSTRAINTS = ROOT / "constraints.txt"


class Built(NamedTuple):
    """The two files of one distribution."""

    wheel: Path
    sdist: Path


def run(
    command: Sequence[str | Path], cwd: Path, environment: Mapping[str, str] | None = None, code: int = 0
) -> str:
    """What a command says, which must end with `code`; nothing of this process's paths reaches it."""
    inherited = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "OPENAI"))
    }
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**inherited, **(environment or {})},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )
    assert done.returncode == code, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def build(source: Path, out: Path, *options: str) -> None:
    """Build distributions with what this environment has: nothing is fetched."""
    command = [sys.executable, "-m", "build", "--no-isolation", *options, "--outdir", out, source]
    run(command, source.parent)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Built]:
    """Name -> the files of each distribution."""
    found: dict[str, Built] = {}
    for name, source in PROJECTS.items():
        out = tmp_path_factory.mktemp(name)
        build(source, out)
        (wheel,), (sdist,) = out.glob("*.whl"), out.glob("*.tar.gz")
        found[name] = Built(wheel, sdist)
    return found


class Clean:
    """An environment of its own, with nothing in it but what is installed here."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        run([sys.executable, "-m", "venv", folder / "venv"], folder)

    def bin(self, name: str) -> Path:
        """An executable of the environment."""
        return self.folder / "venv" / ("Scripts" if os.name == "nt" else "bin") / name

    def install(self, *wanted: str, constraints: Path | None = CONSTRAINTS) -> None:
        """Install requirements, and see that they agree."""
        limits = ["-c", constraints] if constraints is not None else []
        run([self.bin("python"), "-m", "pip", "install", "--quiet", *limits, *wanted], self.folder)
        run([self.bin("python"), "-m", "pip", "check"], self.folder)

    def names(self) -> set[str]:
        """The distributions that are installed, without pip and its like."""
        output = run([self.bin("python"), "-m", "pip", "list", "--format", "freeze"], self.folder)
        return {line.split("==")[0].lower() for line in output.splitlines()} - {"pip", "setuptools"}

    def python(self, program: str, environment: Mapping[str, str] | None = None) -> str:
        """What a program says that runs here; a warning ends it."""
        return run([self.bin("python"), "-W", "error", "-c", program], self.folder, environment)


@pytest.fixture
def clean(tmp_path: Path) -> Clean:
    """An empty environment."""
    return Clean(tmp_path)
