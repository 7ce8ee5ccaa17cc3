"""Journalled swaps: finished or cleared away, whatever step was the last."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from specloom.errors import GeneratorError
from specloom.output.atomic_write import FINISHED, LEFT, STAGING_DIR, UNDONE, Site, atomic_write, recover

OLD = {"pin": "old", "tree/a": "old", "tree/b/c": "same", "tree/gone": "old"}
NEW = {"pin": "new", "tree/a": "new", "tree/b/c": "same", "tree/fresh": "new"}
JOURNAL = f"{STAGING_DIR}/journal-0123abcd"


class Killed(BaseException):
    """The process ends here."""


def state(root: Path) -> dict[str, str]:
    return {p.relative_to(root).as_posix(): p.read_text() for p in root.rglob("*") if p.is_file()}


def site(root: Path) -> Site:
    return Site(root, (root / "pin", root / "tree"))


def change(root: Path, texts: dict[str, str]) -> None:
    tree = {path.removeprefix("tree/"): text for path, text in texts.items() if path != "pin"}
    atomic_write(site(root), {root / "pin": texts["pin"], root / "tree": tree})


def put(root: Path, **texts: str) -> None:
    """Files by their path, `__` standing for the slash, in a journal."""
    for name, text in texts.items():
        path = root / JOURNAL / "new" / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def test_everything_is_written(tmp_path: Path) -> None:
    change(tmp_path, OLD)
    assert state(tmp_path) == OLD
    change(tmp_path, NEW)
    assert state(tmp_path) == NEW
    assert recover(site(tmp_path)) == []


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
        patch.setattr(shutil, "rmtree", lambda *_, **__: None)  # a dead process clears nothing away
        with suppress(Killed):
            change(tmp_path, NEW)
    message = recover(site(tmp_path))
    now = state(tmp_path)
    assert message in ([], [FINISHED], [UNDONE])
    assert now == (NEW if message == [FINISHED] else OLD if message == [UNDONE] else now)
    assert now in (OLD, NEW)
    assert recover(site(tmp_path)) == []


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
    put(tmp_path, tree__a="from before")
    atomic_write(site(tmp_path), {tmp_path / "pin": "new"})
    assert state(tmp_path) == {"pin": "new", "tree/a": "from before"}


@pytest.mark.parametrize(
    "journal", [{"other": "evil"}, {"pin": "evil", "sub__other": "evil"}, {"tree": "evil"}]
)
def test_a_journal_of_anything_else_is_told_and_left(tmp_path: Path, journal: dict[str, str]) -> None:
    change(tmp_path, OLD)
    (tmp_path / "other").write_text("mine")
    put(tmp_path, **journal)
    before = state(tmp_path)
    assert recover(site(tmp_path)) == [LEFT]
    assert state(tmp_path) == before
    change(tmp_path, NEW)
    assert {path: text for path, text in state(tmp_path).items() if not path.startswith(STAGING_DIR)} == {
        **NEW,
        "other": "mine",
    }


@pytest.mark.parametrize(
    "name", ["journal.json", "journal-1", "journal-0123ABCD", "stage-1/new/0", "other/x"]
)
def test_what_no_run_leaves_is_told_and_left(tmp_path: Path, name: str) -> None:
    path = tmp_path / STAGING_DIR / name
    path.parent.mkdir(parents=True)
    path.write_text('{"stage": "stage-1", "moves": ["../victim"]}')
    assert recover(site(tmp_path)) == [LEFT]
    assert path.exists()


def test_links_are_not_followed(tmp_path: Path) -> None:
    root, away = tmp_path / "root", tmp_path / "away"
    change(away, OLD)
    put(away, tree__a="evil")
    root.mkdir()
    before = state(away)
    (root / STAGING_DIR).symlink_to(away / STAGING_DIR)
    assert recover(site(root)) == [LEFT]
    with pytest.raises(GeneratorError, match="is a link, which is not followed; remove it"):
        change(root, NEW)
    (root / STAGING_DIR).unlink()
    put(root, pin="evil")
    for link, target in (
        ("pin", "pin"),
        (f"{JOURNAL}/new/tree", "tree"),
        (f"{STAGING_DIR}/journal-00000000", JOURNAL),
    ):
        (root / link).symlink_to(away / target)
        assert LEFT in recover(site(root))
        (root / link).unlink()
        put(root, pin="evil")
    assert state(away) == before


def test_a_link_in_the_place_of_the_lock_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "root" / STAGING_DIR).mkdir(parents=True)
    (tmp_path / "root" / STAGING_DIR / "lock").symlink_to(tmp_path / "made")
    with pytest.raises(OSError, match="symbolic link"):
        change(tmp_path / "root", NEW)
    assert not (tmp_path / "made").exists()


def test_a_folder_with_work_of_others_is_kept(tmp_path: Path) -> None:
    change(tmp_path, OLD)
    put(tmp_path, tree__a="new")
    asked: list[tuple[Path, Path]] = []

    def keeps(new: Path, old: Path) -> bool:
        asked.append((new, old))
        return True

    assert recover(site(tmp_path), keeps) == [LEFT]
    assert asked == [(tmp_path / JOURNAL / "new" / "tree", tmp_path / "tree")]
    assert (tmp_path / "tree" / "a").read_text() == "old"


def test_a_recovery_that_fails_can_be_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    change(tmp_path, OLD)
    put(tmp_path, pin="new", tree__a="new")
    real = os.rename

    def rename(old: Path, new: Path) -> None:
        if new == tmp_path / "tree":
            raise OSError(28, "No space left on device", str(new))
        real(old, new)

    with monkeypatch.context() as patch:
        patch.setattr(os, "rename", rename)
        with pytest.raises(OSError, match="No space left"):
            recover(site(tmp_path))
    assert recover(site(tmp_path)) == [FINISHED]
    assert state(tmp_path) == {"pin": "new", "tree/a": "new"}


def test_only_targets_are_written(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="is no target"):
        atomic_write(site(tmp_path), {tmp_path / "other": ""})
    assert state(tmp_path) == {}


@pytest.mark.parametrize("call", ["mkdir", "fsync", "rename"])
def test_a_full_disk_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    real = getattr(os, call)
    for fails in range(1, 100):
        calls = iter(range(1, 100))

        def counted(*arguments: Any, at: Iterator[int] = calls, last: int = fails, **named: Any) -> Any:
            if next(at) == last:
                raise OSError(28, "No space left on device")
            return real(*arguments, **named)

        with monkeypatch.context() as patch:
            patch.setattr(os, call, counted)
            try:
                change(tmp_path / "new" / "folder", OLD)
                break
            except OSError:
                assert [*tmp_path.iterdir()] == []
    assert 2 < fails < 99
