"""The whole contract to a package: this tool beside the stock openapi-python-client."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from typing import Any

from harness import ROOT, Bench, Figures, Measurement, Row, Variant, main

from specloom.source.walk import walk

CONTRACT = ROOT / "spec" / "openai" / "contract.json"
OPERATIONS = sum(
    method in ("get", "put", "post", "delete", "patch")
    for item in json.loads(CONTRACT.read_text(encoding="utf-8"))["paths"].values()
    for method in item
)


def described() -> dict[str, Any]:
    """The contract with the descriptions that OpenAPI asks of responses, without a word in them."""
    contract: dict[str, Any] = json.loads(CONTRACT.read_text(encoding="utf-8"))
    for _, kind, node in walk(contract):
        if kind == "response" and "$ref" not in node:
            node["description"] = ""
    return contract


def measure(job: Measurement) -> Figures:
    home = Path(sys.executable).parent
    environment = dict(os.environ) | {"PATH": f"{home}{os.pathsep}{os.environ.get('PATH', '')}"}
    with tempfile.TemporaryDirectory() as name:
        out = Path(name) / "out"
        if job.variant == "ours":
            command = [sys.executable, "-m", "specloom", "generate", "--force", "--out", str(out), "--json"]
        else:
            contract = Path(name) / "contract.json"
            contract.write_text(json.dumps(described()), encoding="utf-8")
            command = [str(home / "openapi-python-client"), "generate", "--path", str(contract)]
            command += ["--output-path", str(out), "--meta", "none"]
        done = subprocess.run(
            command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True, encoding="utf-8"
        )
        used = getrusage(RUSAGE_CHILDREN)
        if job.variant == "ours":
            operations = json.loads(done.stdout)["operations"]
        else:
            operations = sum(path.stem != "__init__" for path in (out / "api").glob("*/*.py"))
        files = list(out.rglob("*.py"))
        return {
            "CPU, formatting included": used.ru_utime + used.ru_stime,
            "memory of the largest process": used.ru_maxrss / 1024,
            "operations emitted": operations,
            "lines of Python": sum(path.read_bytes().count(b"\n") for path in files),
            "files": len(files),
        }


BENCH = Bench(
    "generation",
    "Generation",
    [
        Row("CPU, formatting included", "s", most=3),
        Row("memory of the largest process", "MiB"),
        Row("operations emitted", f"of {OPERATIONS}", compared=False),
        Row("lines of Python", "lines", compared=False),
        Row("files", "files", compared=False),
    ],
    {"ours": Variant(), "openapi-python-client": Variant()},
    measure,
    rounds=2,
    quick_rounds=1,
    reference="openapi-python-client",
    note=(
        "openapi-python-client reads the stripped contract, warns, and leaves out the operations whose schemas"
        " it cannot read; ours also emits the hand-written runtime, helpers and the testing kit."
    ),
)

if __name__ == "__main__":
    main(BENCH)
