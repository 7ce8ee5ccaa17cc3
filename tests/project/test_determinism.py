"""The same input gives the same bytes, whatever the process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from project.checkout import ROOT


def _generated(out: Path, seed: str) -> dict[str, bytes]:
    command = [sys.executable, "-m", "specloom", "generate", "--out", str(out)]
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return {p.relative_to(out).as_posix(): p.read_bytes() for p in sorted(out.rglob("*")) if p.is_file()}


def test_two_processes_give_the_same_bytes(tmp_path: Path) -> None:
    one, other = (_generated(tmp_path / name, seed) for name, seed in (("a", "1"), ("b", "2")))
    assert one
    assert [path for path in {*one, *other} if one.get(path) != other.get(path)] == []
