"""`make demo` shows what it promises."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_demo_runs_to_its_end() -> None:
    run = subprocess.run(
        [sys.executable, str(ROOT / "examples" / "demo.py")],
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT / "generated" / "openai"),
            "PYTHONWARNINGS": "error",
            "PYTHONIOENCODING": "utf-8",
        },
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert run.stderr == ""
    assert "You said: hello, loom" in run.stdout
    assert "A loom weaves threads into cloth." in run.stdout
    assert "262,144 bytes went up" in run.stdout
    assert "notes-5.txt" in run.stdout
    assert "✗" not in run.stdout
    assert len(re.findall("✓", run.stdout)) == 11
