"""The same tests with the oldest websockets that is supported."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent


@pytest.mark.heavy
def test_websockets_13(tmp_path: Path) -> None:
    install = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--target",
        str(tmp_path),
        "websockets==13.*",
    ]
    done = subprocess.run(install, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"websockets 13 cannot be installed here: {done.stderr[-200:]}")
    path = os.pathsep.join([str(tmp_path), *(each for each in sys.path if each)])
    environment = {**os.environ, "PYTHONPATH": path}
    asked = subprocess.run(
        [sys.executable, "-c", "import websockets.version as v; print(v.version)"],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert asked.stdout.startswith("13.")
    tests = [sys.executable, "-m", "pytest", str(HERE), "-q", "-p", "no:cacheprovider", "-m", "not heavy"]
    ran = subprocess.run(tests, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout[-5000:]
