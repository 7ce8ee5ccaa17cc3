"""The packages of all snapshots as wholes: every module imports, every method is found, checkers agree."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from attrs import evolve

from specloom.errors import Errors, GeneratorError
from specloom.pipeline import build
from test_snapshots import NAMES, SNAPSHOTS, job

# Reads a line `package module... -- dotted.method...` per snapshot.
_VISIT = """
import importlib, sys
for line in sys.stdin:
    modules, methods = (part.split() for part in line.split("--"))
    for module in modules:
        loaded = importlib.import_module(module)
        for name in dir(loaded):
            getattr(loaded, name)
    package = sys.modules[modules[0]]
    client = package.Client(base_url="http://localhost") if "Client" in dir(package) else None
    for method in methods if client else ():
        found = client
        for step in method.split("."):
            found = getattr(found, step)
        assert callable(found), (line, method)
"""


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A folder with the package of each snapshot that has one, and a line about each for `_VISIT`."""
    root = tmp_path_factory.mktemp("packages")
    lines: list[str] = []
    for name in NAMES:
        package = "snapshot_" + re.sub(r"\W", "_", name)
        try:
            made = build(evolve(job(SNAPSHOTS / name), package=package))
        except (Errors, GeneratorError):
            continue
        modules = [package]
        for path, text in made.tree.items():
            if path.startswith(f"{package}/"):
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_text(text, encoding="utf-8")
                if path.endswith(".py") and "/_core/" not in path:
                    modules.append(path.removesuffix(".py").removesuffix("/__init__").replace("/", "."))
        methods = [".".join((*op.resource, op.name)) for op in made.api.operations]
        lines.append(" ".join([*modules, "--", *methods]))
    return root, "\n".join(lines)


def test_modules_import_and_methods_are_found(packages: tuple[Path, str]) -> None:
    root, lines = packages
    run = subprocess.run(
        [sys.executable, "-B", "-W", "error", "-c", _VISIT],
        cwd=root,
        input=lines,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr[-2000:]


@pytest.mark.heavy
def test_pyright_is_content(packages: tuple[Path, str]) -> None:
    root, _ = packages
    # The runtime has its own check; here it only lends its types.
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "ignore": ["**/_core/**"]}
    (root / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    run = subprocess.run([sys.executable, "-m", "pyright"], cwd=root, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout[-3000:]
