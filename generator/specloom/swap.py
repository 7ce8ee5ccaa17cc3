"""Files and folders written anew together: all of them or none, whatever happens meanwhile.

What is new is staged beside what is there, on the same file system, and flushed. Then a journal is
written, from which on the swap counts as done: the renames that are left are made by this run, or by
the next one if this one is killed. Before the journal, whatever is staged is rubbish.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeAlias

from .errors import GeneratorError

try:
    import fcntl
except ImportError:  # no such locks here; two runs at once are then the user's own affair
    fcntl = None  # type: ignore[assignment]

Content: TypeAlias = Mapping[str, str] | str | bytes
"""A folder (path -> text) or a file."""

DESK = ".specloom"
"""Folder for what is in the making, at the root of what is written; it is there only meanwhile."""
_JOURNAL = "journal.json"
_LOCK = "lock"


def swap(root: Path, contents: Mapping[Path, Content]) -> None:
    """Make each path, somewhere below `root`, hold exactly its content. Raises: OSError; then nothing changed."""
    root = root.absolute()
    root.mkdir(parents=True, exist_ok=True)
    with _locked(root) as desk:
        _settle(root, desk)
        stage = desk / f"stage-{secrets.token_hex(4)}"
        try:
            moves = _staged(root, stage, contents)
            draft = _draft(desk, {"stage": stage.name, "moves": moves})
        except BaseException:
            shutil.rmtree(stage, ignore_errors=True)
            raise
        try:
            os.rename(draft, desk / _JOURNAL)
            _flush(desk)
            _finish(root, desk)
        except OSError:
            _undo(root, stage, moves)
            raise


def recover(root: Path) -> str:
    """Finish, or clear away, what an interrupted run left at `root`; a line that says so, or "".

    Raises: OSError.
    """
    if not (root / DESK).is_dir():
        return ""
    with _locked(root) as desk:
        return _settle(root, desk)


def _settle(root: Path, desk: Path) -> str:
    journal = (desk / _JOURNAL).is_file()
    if journal:
        _finish(root, desk)
    stages = list(desk.glob("stage-*")) + list(desk.glob(f"{_JOURNAL}.*"))
    # A stage without anything new is one whose swap was done.
    begun = any(stage.is_file() or any((stage / "new").glob("*")) for stage in stages)
    for stage in stages:
        shutil.rmtree(stage) if stage.is_dir() else stage.unlink()
    if journal:
        return "an interrupted run was found; what it was writing is now written"
    return "an interrupted run was found; nothing of it was kept" if begun else ""


# --- staging


def _staged(root: Path, stage: Path, contents: Mapping[Path, Content]) -> list[str]:
    """Paths relative to `root`; the content of the n-th is staged as `new/n`."""
    moves: list[str] = []
    (stage / "new").mkdir(parents=True)
    (stage / "old").mkdir()
    for path, content in contents.items():
        at = stage / "new" / str(len(moves))
        if isinstance(content, str | bytes):
            at.write_bytes(content.encode() if isinstance(content, str) else content)
        else:
            _fill(at, content, path)
        moves.append(path.absolute().relative_to(root).as_posix())
        if at.is_file():
            _flush(at)
    for folder in (stage / "new", stage / "old", stage):
        _flush(folder)
    return moves


def _fill(folder: Path, tree: Mapping[str, str], old: Path) -> None:
    """Write `tree`; a file that `old` has already is the same file once more, and on the disk already."""
    folder.mkdir()
    parents = sorted({str(Path(path).parent) for path in tree})
    for parent in parents:
        (folder / parent).mkdir(parents=True, exist_ok=True)
    for path, text in tree.items():
        content = text.encode()
        if not _linked(old / path, folder / path, content):
            (folder / path).write_bytes(content)
            _flush(folder / path)
    for parent in reversed(parents):
        _flush(folder / parent)


def _linked(old: Path, new: Path, content: bytes) -> bool:
    try:
        if old.is_symlink() or old.read_bytes() != content:
            return False
        os.link(old, new)
    except OSError:  # not there, or no links on this file system
        return False
    return True


def _flush(path: Path) -> None:
    """Bring a file, or the names in a folder, to the disk."""
    with suppress(PermissionError, IsADirectoryError):  # where folders cannot be opened
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


# --- the journal


def _draft(desk: Path, journal: Mapping[str, Any]) -> Path:
    draft = desk / f"{_JOURNAL}.{secrets.token_hex(4)}"
    draft.write_text(json.dumps(journal), encoding="utf-8")
    _flush(draft)
    return draft


def _read_journal(desk: Path) -> tuple[Path, list[str]]:
    try:
        said = json.loads((desk / _JOURNAL).read_text(encoding="utf-8"))
        return desk / str(said["stage"]), [str(path) for path in said["moves"]]
    except (ValueError, KeyError, TypeError):
        hint = "remove it, look at what git says of the tree, and generate again"
        raise GeneratorError(f"{DESK}/{_JOURNAL}", "cannot be read", hint) from None


def _finish(root: Path, desk: Path) -> None:
    """Make the renames that are left, in order; then the journal goes."""
    stage, moves = _read_journal(desk)
    for number, path in enumerate(moves):
        new, old, target = stage / "new" / str(number), stage / "old" / str(number), root / path
        if not new.exists():
            continue  # done before
        if target.exists():
            if old.exists():  # somebody put it back meanwhile
                _remove(old)
            os.rename(target, old)
        target.parent.mkdir(parents=True, exist_ok=True)
        os.rename(new, target)
        _flush(target.parent)
    (desk / _JOURNAL).unlink()
    _flush(desk)
    shutil.rmtree(stage, ignore_errors=True)


def _undo(root: Path, stage: Path, moves: list[str]) -> None:
    """Take back the renames that were made: one could not be."""
    for number, path in reversed(list(enumerate(moves))):
        new, old, target = stage / "new" / str(number), stage / "old" / str(number), root / path
        if not new.exists() and target.exists():
            os.rename(target, new)
        if old.exists():
            os.rename(old, target)
    (stage.parent / _JOURNAL).unlink(missing_ok=True)
    for draft in stage.parent.glob(f"{_JOURNAL}.*"):
        draft.unlink()
    shutil.rmtree(stage, ignore_errors=True)


def _remove(path: Path) -> None:
    shutil.rmtree(path) if path.is_dir() else path.unlink()


# --- one at a time


@contextmanager
def _locked(root: Path) -> Generator[Path]:
    """The desk, for one process alone; gone afterwards when nothing is left on it."""
    desk = root / DESK
    while True:
        desk.mkdir(exist_ok=True)
        try:
            handle = os.open(desk / _LOCK, os.O_RDWR | os.O_CREAT, 0o644)
        except FileNotFoundError:
            continue  # another run has just cleared the desk
        if fcntl is not None:
            fcntl.flock(handle, fcntl.LOCK_EX)
        if _still(handle, desk / _LOCK):
            break
        os.close(handle)
    try:
        yield desk
    finally:
        if [path.name for path in desk.iterdir()] == [_LOCK]:
            (desk / _LOCK).unlink()
            with suppress(OSError):
                desk.rmdir()
        os.close(handle)


def _still(handle: int, path: Path) -> bool:
    """Whether the file that was opened is the one that stands there now."""
    try:
        return os.fstat(handle).st_ino == path.stat().st_ino
    except FileNotFoundError:
        return False
