"""Whatever moment a run is killed at, the tree is the old or the new one after the next command."""

from __future__ import annotations

import random
import signal
import subprocess
import time
from pathlib import Path

import pytest

from releases.projects import ENVIRONMENT, Project
from unit.diff.documents import changed, document, event, put

pytestmark = pytest.mark.heavy

TIMES = 60
DELAYS = random.Random(7)


def _state(project: Project) -> dict[str, bytes]:
    return {path: content for path, content in project.files().items() if not path.startswith(".specloom")}


def _killed(project: Project, seconds: float, verb: str, *arguments: object) -> None:
    run = subprocess.Popen(
        project.command(verb, *arguments),
        cwd=project.root,
        env=ENVIRONMENT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        run.wait(seconds)
    except subprocess.TimeoutExpired:
        run.send_signal(signal.SIGKILL)
        run.wait()


@pytest.mark.parametrize("verb", ["update", "generate"])
def test_a_killed_run_leaves_the_old_tree_or_the_new_one(tmp_path: Path, verb: str) -> None:
    project = Project.create(tmp_path, document())
    assert project.run("update", "--latest").code == 0
    versions = [
        document(),
        changed(put("#/components/schemas/Bell", event("bell")), put("#/info/title", "Birds")),
    ]
    arguments = ["--latest"] if verb == "update" else ["--force"]
    start = time.perf_counter()
    project.upstream(versions[1])
    assert project.run("update", "--latest").code == 0
    whole = time.perf_counter() - start
    states = {0: {}, 1: _state(project)}
    project.upstream(versions[0])
    assert project.run("update", "--latest").code == 0
    states[0] = _state(project)
    known = [*states.values()]
    notes = 0
    for turn in range(TIMES // 2):
        if verb == "update":
            project.upstream(versions[(turn + 1) % 2])
        else:
            (project.overlays / "joins.toml").write_text(
                f'[package]\nname = "pets_client"\nversion = "0.{turn}.0"\n'
            )
            known = [{p: c for p, c in _state(project).items() if p.startswith("generated/")}]
            expected = _expected(project, tmp_path)
            known.append(expected)
        _killed(project, DELAYS.uniform(0.3, 1.1) * whole, verb, *arguments)
        outcome = project.run("check", "--fast")
        notes += "an interrupted run was found" in outcome.err
        state = _state(project)
        if verb == "generate":
            state = {p: c for p, c in state.items() if p.startswith("generated/")}
        assert state in known
        assert not (project.root / ".specloom").exists()
    assert notes < TIMES


def _expected(project: Project, folder: Path) -> dict[str, bytes]:
    from specloom.pipeline import GenerationRequest, build

    tree = build(GenerationRequest.of_project("pets", project.root)).tree
    return {f"generated/pets/{path}": text.encode() for path, text in tree.items()}
