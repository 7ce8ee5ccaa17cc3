"""`check` tells causes apart, in a clone, without a network."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from releases.projects import Project
from unit.diff.documents import document


@pytest.fixture
def clone(tmp_path: Path) -> Project:
    """A clone of a project that has had a release; its upstream is not there."""
    origin = Project.create(tmp_path / "origin", document())
    assert origin.run("update", "--latest").code == 0
    assert origin.run("release", "--day", "2026-01-01").code == 0
    origin.commit("First release")
    origin.git("clone", "--quiet", str(origin.root), str(tmp_path / "clone"))
    return Project(tmp_path / "clone")


def _causes(project: Project, *arguments: str) -> set[tuple[str, str]]:
    found = project.run("check", "--json", *arguments)
    drift = json.loads(found.out)["drift"]
    assert found.code == (1 if drift else 0)
    return {(d["kind"], d["path"].partition(":")[0]) for d in drift}


def test_a_clone_agrees(clone: Project) -> None:
    assert _causes(clone) == set()
    assert _causes(clone, "--fast") == set()


def test_four_causes(clone: Project) -> None:
    contract = clone.spec / "contract.json"
    text = contract.read_text()
    contract.write_text(text.replace('"Pets"', '"Cats"', 1))
    assert ("contract", "contract.json") in _causes(clone)
    contract.write_text(text)
    (clone.overlays / "docs.yaml").write_text("operations: {pets.list: All of them.}\n")
    assert ("stale", "pets_client/resources/pets.py") in _causes(clone)
    (clone.overlays / "docs.yaml").unlink()
    edited = clone.out / "pets_client" / "__init__.py"
    edited.write_text(edited.read_text() + "# mine\n")
    assert _causes(clone) == {("edited", "pets_client/__init__.py")} == _causes(clone, "--fast")
    assert clone.run("generate").code == 0
    (clone.overlays / "resources.yaml").write_text("pets.list: post /talk\n")
    assert _causes(clone) == {("names", "published.json")}
