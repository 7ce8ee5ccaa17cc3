"""The examples on Dask and Ray: one client a worker, no key in a pickle, one limit, nothing but loopback."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from distributions.conftest import ROOT

_PYTHON = Path(os.environ.get("CLUSTERS_PYTHON", ROOT / ".clusters" / "bin" / "python"))
_LOOPBACK = {"127.0.0.1", "::1", "::ffff:127.0.0.1"}

pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(not _PYTHON.exists(), reason="there is no cluster here: make clusters"),
]


@pytest.mark.parametrize("name", ["scale_dask", "scale_ray"])
def test_an_example_on_a_cluster(name: str, tmp_path: Path) -> None:
    kept = {
        key: value for key, value in os.environ.items() if not key.startswith(("OPENAI", "PYTHON", "RAY"))
    }
    paths = [ROOT / "examples", ROOT / "generated" / "openai"]
    # Ray writes a token below the home folder.
    environment = {**kept, "PYTHONPATH": os.pathsep.join(map(str, paths)), "HOME": str(tmp_path)}
    done = subprocess.run(
        [str(_PYTHON), str(Path(__file__).with_name("on_cluster.py")), name],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    seen = json.loads(done.stdout.splitlines()[-1])
    texts = [f"text {number}" for number in range(24)]
    assert seen["texts"] == texts
    assert seen["said"] == [f"In one word: {text}" for text in texts]
    assert (seen["processes"], seen["clients"]) == (2, 2)
    assert 1 < seen["most"] <= 3
    assert (seen["statuses"], seen["keys"]) == ([200], ["Bearer sk-of-the-workers"])
    assert seen["in_pickle"] is False
    assert {*seen["addresses"]} <= _LOOPBACK and seen["addresses"]
    assert seen["left"] == []
