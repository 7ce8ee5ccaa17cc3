"""A gibibyte each way: memory stays flat, bytes stay the same."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from client_helpers import giant

pytestmark = pytest.mark.heavy
SIZE = 1 << 30


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    command = [sys.executable, str(Path(giant.__file__).with_name("giant_server.py"))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        yield f"http://127.0.0.1:{server.stdout.readline().strip()}/v1"
        server.terminate()


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("route", ["path", "file", "iterator", "download"])
def test_memory_stays_flat(url: str, tmp_path: Path, route: str, mode: str) -> None:
    command = [sys.executable, giant.__file__, route, mode, url, str(SIZE), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True)
    for path in tmp_path.glob("*.bin"):
        path.unlink()
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["same"]
    assert found["grown"] <= 8 * 1024, found  # KiB
