"""A process that watches: one line of an overlay is in the package soon after."""

from __future__ import annotations

from pathlib import Path

from releases.projects import Project
from specloom.pipeline import GenerationRequest, GenerationResult, check_hashes
from specloom.workflows.watch import watch
from unit.diff.documents import document


def test_a_changed_overlay_is_written(tmp_path: Path) -> None:
    project = Project.create(tmp_path, document())
    assert project.run("update", "--latest").code == 0
    job = GenerationRequest.of_project("pets", tmp_path)
    docs = project.overlays / "docs.yaml"
    texts = [
        "operations: {pets.list: Every pet.}\n",
        "operations: {pets.nonsense: Nothing.}\n",
        "operations: {pets.list: All pets.}\n",
    ]
    heard: list[str] = []
    looks = 0

    def made(_: GenerationResult, seconds: float) -> None:
        assert seconds > 0
        heard.append("made")

    def going_on() -> bool:
        nonlocal looks
        looks += 1
        if len(heard) == 4 - len(texts) and texts:
            docs.write_text(texts.pop(0))
        return len(heard) < 4 and looks < 500

    watch(job, made, heard.append, going_on)
    assert [expected.partition(":")[0] for expected in heard] == ["made", "made", "error", "made"]
    assert "All pets." in (project.out / "pets_client" / "resources" / "pets.py").read_text()
    assert check_hashes(job) == []


def test_what_is_as_it_was_is_not_written_again(tmp_path: Path) -> None:
    project = Project.create(tmp_path, document())
    assert project.run("update", "--latest").code == 0
    stamp = (project.out / "api.txt").stat().st_mtime_ns
    done = project.run("generate")
    assert done.code == 0
    assert "nothing to do" in done.out
    assert (project.out / "api.txt").stat().st_mtime_ns == stamp
    assert "nothing to do" not in project.run("generate", "--force").out


def test_an_interrupted_run_is_said_and_finished(tmp_path: Path) -> None:
    project = Project.create(tmp_path, document())
    assert project.run("update", "--latest").code == 0
    new = tmp_path / ".specloom" / "journal-0123abcd" / "new"
    (new / "generated").mkdir(parents=True)
    project.out.rename(new / "generated" / "pets")
    done = project.run("check", "--fast")
    assert done.code == 0
    assert done.err == "note: an interrupted run was found; what it was writing is now written\n"
    assert project.run("check").err == ""


def test_a_journal_of_what_no_command_writes_is_told_and_left(tmp_path: Path) -> None:
    project = Project.create(tmp_path, document())
    assert project.run("update", "--latest").code == 0
    api = project.out / "api.txt"
    desk = tmp_path / ".specloom"
    for name in ("stage-0/new/0", "journal-0123abcd/new/generated/pets/nested/api.txt"):
        (desk / name).parent.mkdir(parents=True)
        (desk / name).write_text("evil")
    (desk / "journal-0123abcd" / "new" / "thesis.txt").write_text("evil")
    (desk / "journal.json").write_text('{"stage": "stage-0", "moves": ["generated/pets/api.txt"]}')
    before = project.files()
    done = project.run("check", "--fast")
    assert done.code == 0
    assert done.err.startswith(
        "note: .specloom holds what this command would not write; it was left as it is"
    )
    assert project.files() == before
    assert api.exists()


def test_revisions_are_compared(tmp_path: Path) -> None:
    project = Project.create(tmp_path, document())
    assert project.run("update", "--latest").code == 0
    project.commit("First")
    data = document()
    del data["paths"]["/pets"]["post"]
    project.upstream(data)
    assert project.run("update", "--latest").code == 0
    expected = "breaking\tpost /pets\tthe operation is gone\tpost /pets"
    for arguments in (["git:HEAD"], ["HEAD:spec/pets/contract.json", "spec/pets/contract.json"]):
        done = project.run("diff", *arguments)
        assert (done.code, expected in done.out) == (1, True)
    done = project.run("diff", "--surface", "git:HEAD")
    assert (done.code, "breaking\tpets.create()\tthe operation is gone" in done.out) == (1, True)
    assert project.run("diff", "--surface", "generated/pets").code == 0
    done = project.run("diff", "git:nonsense")
    assert (
        done.code,
        done.err.startswith("error: git:nonsense:spec/pets/contract.json: git does not have"),
    ) == (2, True)
