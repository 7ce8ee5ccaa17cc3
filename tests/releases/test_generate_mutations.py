"""Random changes of the contract: the package is made, or refused at a place that is named."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from project.checkout import ROOT
from specloom.errors import Errors, GeneratorError
from specloom.lowering.reach import find_referenced
from specloom.output.assemble import assemble, read_texts
from specloom.output.folders import runtime_dir
from specloom.output.render import render
from specloom.pipeline import GenerationRequest
from support.plans import plan_package
from unit.diff.mutations import mutated

pytestmark = pytest.mark.heavy

CONTRACT = ROOT / "spec" / "openai" / "contract.json"


def _cut(data: dict[str, Any], operations: int) -> dict[str, Any]:
    """The first operations that have something below `/responses`, `/files` and others, with what they reach."""
    found = [
        (path, method) for path in data["paths"] for method in data["paths"][path] if method != "parameters"
    ]
    chosen = found[:: max(1, len(found) // operations)][:operations]
    paths: dict[str, Any] = {}
    for path, method in chosen:
        item = data["paths"][path]
        paths.setdefault(path, {k: v for k, v in item.items() if k == "parameters"})[method] = item[method]
    cut = {**data, "paths": paths, "webhooks": {}}
    reached = find_referenced(cut, ())
    components = {
        section: {
            n: v
            for n, v in named.items()
            if section == "securitySchemes" or f"#/components/{section}/{n}" in reached
        }
        for section, named in data["components"].items()
    }
    return {**cut, "components": components}


def _tree(data: dict[str, Any], overlays: Path | None) -> dict[str, str]:
    """The package up to formatting and writing."""
    job = GenerationRequest(CONTRACT, Path("out"), overlays, "openai_client", text=json.dumps(data))
    *_, modules = plan_package(job)
    own = read_texts(overlays / "package") if overlays is not None else {}
    return assemble(render(modules), modules.package, read_texts(runtime_dir()), own)


@pytest.mark.parametrize(
    ("operations", "times", "overlays"), [(20, 200, None), (1000, 5, ROOT / "overlays" / "openai")]
)
def test_a_changed_contract_is_made_or_refused(operations: int, times: int, overlays: Path | None) -> None:
    data = json.loads(CONTRACT.read_text())
    data = _cut(data, operations) if overlays is None else data
    assert _tree(data, overlays)
    mutations = mutated(data, random.Random(4))
    made = 0
    for _ in range(times):
        _, _, changed = next(mutations)
        try:
            made += bool(_tree(changed, overlays))
        except (Errors, GeneratorError) as error:
            errors = error.exceptions if isinstance(error, Errors) else (error,)
            assert all(isinstance(e, GeneratorError) and e.pointer and e.message for e in errors)
    assert made > 0
