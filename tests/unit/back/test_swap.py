"""Journalled swaps: finished or cleared away, whatever step was the last."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import pytest

from specloom import swap as swapping
from specloom.errors import GeneratorError
from specloom.swap import DESK, recover, swap

OLD = {"pin": "old", "tree/a": "old", "tree/b/c": "same", "tree/gone": "old"}
NEW = {"pin": "new", "tree/a": "new", "tree/b/c": "same", "tree/fresh": "new"}
FINISHED = "an interrupted run was found; what it was writing is now written"
UNDONE = "an interrupted run was found; nothing of it was kept"


class Killed(BaseException):
    """The process ends here."""


def state(root: Path) -> dict[str, str]:
    return {p.relative_to(root).as_posix(): p.read_text() for p in root.rglob("*") if p.is_file()}


def change(root: Path, texts: dict[str, str]) -> None:
    tree = {path.removeprefix("tree/"): text for path, text in texts.items() if path != "pin"}
    swap(root, {root / "pin": texts["pin"], root / "tree": tree})


def test_everything_is_written(tmp_path: Path) -> None:
    change(tmp_path, OLD)
    assert state(tmp_path) == OLD
    change(tmp_path, NEW)
    assert state(tmp_path) == NEW
    assert recover(tmp_path) == ""


@pytest.mark.parametrize("call", ["rename", "fsync", "link"])
@pytest.mark.parametrize("last", range(9))
def test_a_process_that_ends_at_any_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, last: int
) -> None:
    change(tmp_path, OLD)
    real, count = getattr(os, call), 0

    def counted(*arguments: object) -> object:
        nonlocal count
        count += 1
        if count > last:
            raise Killed
        return real(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(os, call, counted)
        patch.setattr(swapping.shutil, "rmtree", lambda *_, **__: None)  # a dead process clears nothing away
        with suppress(Killed):
            change(tmp_path, NEW)
    said = recover(tmp_path)
    now = state(tmp_path)
    assert now == (NEW if said == FINISHED else OLD if said == UNDONE else now)
    assert now in (OLD, NEW)
    assert recover(tmp_path) == ""


@pytest.mark.parametrize("fails", range(1, 6))
def test_a_rename_that_fails_is_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: int
) -> None:
    change(tmp_path, OLD)
    real, count = os.rename, 0

    def rename(old: Path, new: Path) -> None:
        nonlocal count
        count += 1
        if count == fails:
            raise OSError(28, "No space left on device", str(new))
        real(old, new)

    monkeypatch.setattr(os, "rename", rename)
    with pytest.raises(OSError, match="No space left"):
        change(tmp_path, NEW)
    assert state(tmp_path) == OLD


def test_the_next_swap_settles_the_last_one(tmp_path: Path) -> None:
    stage = tmp_path / DESK / "stage-1"
    (stage / "new").mkdir(parents=True)
    (stage / "old").mkdir()
    (stage / "new" / "0").write_text("from before")
    (tmp_path / DESK / "journal.json").write_text('{"stage": "stage-1", "moves": ["other"]}')
    change(tmp_path, NEW)
    assert state(tmp_path) == {**NEW, "other": "from before"}


def test_a_journal_that_cannot_be_read_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / DESK).mkdir()
    (tmp_path / DESK / "journal.json").write_text("{")
    with pytest.raises(GeneratorError, match=r"journal.json: cannot be read; remove it"):
        recover(tmp_path)
