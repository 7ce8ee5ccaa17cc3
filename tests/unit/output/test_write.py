"""Trees on disk: whole or not at all, and honest about what differs."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from specloom.errors import GeneratorError
from specloom.output import staging
from specloom.output.lock import LOCK, find_changed_inputs, lock
from specloom.output.write import check, write

TREE = lock({"a/__init__.py": "A = 1\n", "a/b.py": "B = 2\n", "api.txt": "a\n"}, {"contract": "1"})


def texts(folder: Path) -> dict[str, str]:
    found = (p for p in folder.rglob("*") if p.is_file())
    return {p.relative_to(folder).as_posix(): p.read_text(encoding="utf-8") for p in found}


def test_what_is_written_is_the_tree(tmp_path: Path) -> None:
    write(TREE, tmp_path / "new" / "out")
    assert texts(tmp_path / "new" / "out") == TREE
    assert [p.name for p in (tmp_path / "new").iterdir()] == ["out"]
    assert check(TREE, tmp_path / "new" / "out") == []


def test_files_of_an_earlier_run_go(tmp_path: Path) -> None:
    write(TREE, tmp_path / "out")
    later = lock({"a/__init__.py": "A = 2\n"}, {})
    write(later, tmp_path / "out")
    assert texts(tmp_path / "out") == later


def test_caches_of_other_tools_are_no_obstacle(tmp_path: Path) -> None:
    write(TREE, tmp_path)
    (tmp_path / "a" / "__pycache__").mkdir()
    (tmp_path / "a" / "__pycache__" / "b.pyc").write_bytes(b"\xff")
    assert check(TREE, tmp_path) == []
    write(TREE, tmp_path)


def test_work_of_others_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(GeneratorError, match=r"holds files that were not generated: thesis.txt; move them"):
        write(TREE, tmp_path)
    assert texts(tmp_path) == {"thesis.txt": "mine"}


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine", encoding="utf-8")
    with pytest.raises(GeneratorError, match="is not a folder"):
        write(TREE, tmp_path / "out")


def test_a_folder_that_cannot_be_made_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(GeneratorError) as caught:
        write(TREE, tmp_path / "file" / "out")
    assert str(caught.value) == (
        "out: cannot be written: File exists; make its folder writable, or choose another with --out"
    )


@pytest.mark.parametrize("fails_at", [1, 2, 3, 4])
def test_a_failure_on_the_way_leaves_what_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails_at: int
) -> None:
    out = tmp_path / "out"
    write(TREE, out)
    steps = 0
    rename, fill = os.rename, staging._fill  # pyright: ignore[reportPrivateUsage]

    def failing(*given: object) -> None:
        nonlocal steps
        steps += 1
        if steps == fails_at:
            raise OSError(28, "No space left on device")
        (fill if len(given) == 3 else rename)(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(staging, "_fill", failing)
    monkeypatch.setattr(os, "rename", failing)
    with pytest.raises(GeneratorError, match="No space left on device"):
        write(lock({"a/__init__.py": "A = 3\n"}, {}), out)
    assert texts(out) == TREE
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_an_edited_file_is_told_from_a_stale_one(tmp_path: Path) -> None:
    write(TREE, tmp_path)
    (tmp_path / "a" / "b.py").write_text("B = 3\n", encoding="utf-8")
    later = lock({"a/__init__.py": "A = 9\n", "a/b.py": "B = 2\n", "api.txt": "a\n"}, {"contract": "2"})
    found = {drift.path: drift for drift in check(later, tmp_path)}
    assert {path: drift.kind for path, drift in found.items()} == {
        "a/__init__.py": "stale",
        "a/b.py": "edited",
        LOCK: "stale",
    }
    assert "-A = 1\n+A = 9" in found["a/__init__.py"].diff
    assert "-B = 3\n+B = 2" in found["a/b.py"].diff
    assert "edited by hand" in str(found["a/b.py"])


def test_added_and_removed_files_are_edits(tmp_path: Path) -> None:
    write(TREE, tmp_path)
    (tmp_path / "a" / "c.py").write_text("C = 1\n", encoding="utf-8")
    (tmp_path / "api.txt").unlink()
    assert [(d.kind, d.path) for d in check(TREE, tmp_path)] == [("edited", "a/c.py"), ("edited", "api.txt")]


def test_nothing_there_is_stale(tmp_path: Path) -> None:
    assert {d.kind for d in check(TREE, tmp_path / "none")} == {"stale"}


def test_the_lock_knows_its_inputs() -> None:
    assert list(find_changed_inputs(TREE[LOCK], {"contract": "1"})) == []
    assert list(find_changed_inputs(TREE[LOCK], {"contract": "2", "templates": "3"})) == [
        "contract",
        "templates",
    ]
    assert list(find_changed_inputs("no json", {"contract": "1"})) == ["contract"]
