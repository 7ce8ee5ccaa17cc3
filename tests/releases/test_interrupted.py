"""What an interrupted run left is finished where a command works, and nowhere else."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from releases.projects import ENVIRONMENT, Done, Project
from support.platforms import POSIX, resource
from unit.diff.documents import document

MINE = "not yours to touch"


def _run(folder: Path, *arguments: object, limit: int = 0) -> Done:
    """A command in a folder; `limit` is the size in bytes that a file may grow to."""

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    run = subprocess.run(
        [*Project(folder).command("x")[:3], *map(str, arguments)],
        cwd=folder,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=limited if limit else None,
    )
    return Done(run.returncode, run.stdout, run.stderr)


def _plant(folder: Path, victim: Path) -> None:
    """What asks, in the words of any version, to have `victim` replaced by a file, or removed."""
    desk = folder / ".specloom"
    target = os.path.relpath(victim, folder)
    (desk / "stage-0" / "new").mkdir(parents=True)
    (desk / "stage-0" / "old").mkdir()
    (desk / "stage-0" / "new" / "0").write_text("evil")
    (desk / "journal.json").write_text(json.dumps({"stage": "stage-0", "moves": [target, target]}))
    journal = desk / "journal-00000000" / "new"
    if ".." not in target:
        (journal / target).parent.mkdir(parents=True, exist_ok=True)
        (journal / target).write_text("evil")


def _contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = Project.create(tmp_path / "work" / "checkout", document())
    assert made.run("update", "--latest").code == 0
    return made


@pytest.mark.parametrize(("place", "victim"), [("work", "thesis.txt"), ("work/checkout", "work/checkout/x")])
def test_nothing_happens_where_no_project_is(tmp_path: Path, place: str, victim: str) -> None:
    here = tmp_path / "work" / "checkout"
    here.mkdir(parents=True)
    (tmp_path / victim).write_text(MINE)
    _plant(tmp_path / place, tmp_path / victim)
    before = _contents(tmp_path)
    spec = ["--spec", "x.json", "--package", "p", "--out", "o"]
    for arguments in (["--help"], ["check", "--help"], ["generate", *spec], ["check"]):
        _run(here, *arguments)
        assert _contents(tmp_path) == before


@pytest.mark.parametrize("place", ["work/checkout", "work/checkout/spec", "work"])
def test_no_verb_of_a_project_obeys_a_planted_journal(project: Project, tmp_path: Path, place: str) -> None:
    (project.root / "thesis.txt").write_text(MINE)
    _plant(tmp_path / place, project.root / "thesis.txt")
    before = _contents(tmp_path)
    for verb in ("check", "report", "update", "generate"):
        done = _run(project.root / "spec", verb, "--project", "pets")
        assert done.code == 0
        assert "it was left as it is" in done.err
        assert _contents(tmp_path) == before


@pytest.mark.parametrize("verb", ["check", "report"])
def test_what_a_run_was_writing_is_written(project: Project, verb: str) -> None:
    journal = project.root / ".specloom" / "journal-00000000" / "new"
    for name in ("generated/pets", "spec/pets/contract.json"):
        (journal / name).parent.mkdir(parents=True)
        (project.root / name).rename(journal / name)
    done = project.run(verb)
    assert done.code == 0
    assert done.err == "note: an interrupted run was found; what it was writing is now written\n"
    assert not (project.root / ".specloom").exists()
    assert project.run("check").err == ""


def test_work_of_people_in_the_package_is_kept(project: Project) -> None:
    journal = project.root / ".specloom" / "journal-00000000" / "new"
    journal.mkdir(parents=True)
    (journal / "generated").mkdir()
    (journal / "generated" / "pets").mkdir()
    (project.out / "thesis.txt").write_text(MINE)
    done = project.run("check", "--fast")
    assert ".specloom holds what this command would not write; it was left as it is" in done.err
    assert (project.out / "thesis.txt").read_text() == MINE


@POSIX
@pytest.mark.parametrize("limit", [200, 5_000])
def test_a_disk_that_is_full_leaves_the_old_tree_and_nothing_else(project: Project, limit: int) -> None:
    data = document()
    del data["paths"]["/pets"]["post"]
    project.upstream(data)
    before = project.files()
    done = _run(project.root, "update", "--latest", "--project", "pets", limit=limit)
    assert done.code in (2, 3)
    assert done.err.startswith("error: ")
    assert "File too large" in done.err
    assert project.files() == before
    spec = ["--spec", project.spec / "contract.json", "--package", "p", "--out", "new/folder/out"]
    assert _run(project.root, "generate", *spec, limit=limit).code in (2, 3)
    assert project.files() == before
    assert not (project.root / "new").exists()
