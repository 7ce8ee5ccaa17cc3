"""Files and folders written anew together: all of them or none, whatever happens meanwhile.

What is new is staged beside what is there, on the same file system, and flushed. Renaming the stage
makes it a journal, from which on the swap counts as done: the renames that are left are made by this
run, or by the next one that works on the same site if this one is killed. A stage is rubbish. A journal
says nothing: the paths below its `new/` are the targets, and only those of the site at hand are believed.
"""

from __future__ import annotations

import os
import re
import secrets
import shutil
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeAlias

from attrs import frozen

from ..errors import GeneratorError
from .staging import Content, flush, make_folders, remove_folders, stage

try:
    import fcntl
except ImportError:  # no such locks here; two runs at once are then the user's own affair
    fcntl = None  # type: ignore[assignment]

Keeps: TypeAlias = Callable[[Path, Path], bool]
"""Whether the folder at the second path may not be replaced by the one at the first."""

STAGING_DIR = ".specloom"
"""Folder for what is in the making, at the root of what is written; it is there only meanwhile."""
_LOCK = "lock"
_OURS = re.compile(r"(stage|journal)-[0-9a-f]{8}")

FINISHED = "an interrupted run was found; what it was writing is now written"
UNDONE = "an interrupted run was found; nothing of it was kept"
LEFT = (
    f"{STAGING_DIR} holds what this command would not write; it was left as it is: look at it, then remove it"
)


@frozen
class Site:
    """Where a command writes: a folder, and every path below it that the command may replace."""

    root: Path
    targets: tuple[Path, ...]

    def name(self, path: Path) -> Path:
        """A target as it is called below the root. Raises: ValueError for any other path."""
        if path not in self.targets:
            raise ValueError(f"{path} is no target")
        return path.relative_to(self.root)


def _keep_nothing(new: Path, old: Path) -> bool:
    return False


def atomic_write(site: Site, contents: Mapping[Path, Content], keeps: Keeps = _keep_nothing) -> None:
    """Make each path, a target of `site`, hold exactly its content. Raises: OSError; then nothing changed."""
    names = {path: site.name(path) for path in contents}
    created = make_folders(site.root)
    try:
        with _locked(site.root) as staging:
            _finish_earlier_runs(site, staging, keeps)
            mark = secrets.token_hex(4)
            rubbish, journal = staging / f"stage-{mark}", staging / f"journal-{mark}"
            try:
                stage(rubbish / "new", contents, names)
                flush(rubbish)
                os.rename(rubbish, journal)
            except BaseException:
                shutil.rmtree(rubbish, ignore_errors=True)
                raise
            try:
                flush(staging)
                for name in names.values():
                    created += make_folders((site.root / name).parent)
                    _move_into_place(site.root, journal, name)
                _clear(journal)
            except OSError:
                _undo(site.root, journal, [*names.values()])
                raise
    except BaseException:
        remove_folders(created)
        raise


def recover(site: Site, keeps: Keeps = _keep_nothing) -> list[str]:
    """Finish, or clear away, what an interrupted run left at `site`; lines that say what was found.

    Raises: OSError.
    """
    staging = site.root / STAGING_DIR
    if staging.is_symlink():
        return [LEFT]
    if not staging.is_dir():
        return []
    with _locked(site.root) as staging:
        return _finish_earlier_runs(site, staging, keeps)


# --- what earlier runs left


def _finish_earlier_runs(site: Site, staging: Path, keeps: Keeps) -> list[str]:
    notes: dict[str, None] = {}
    for found in sorted(staging.iterdir()):
        if found.name == _LOCK:
            continue
        if not _OURS.fullmatch(found.name) or not _is_own_folder(found):
            notes[LEFT] = None
        elif found.name.startswith("stage-"):
            # A stage without anything new is one whose swap was done.
            if any(path.is_file() for path in (found / "new").rglob("*")):
                notes[UNDONE] = None
            shutil.rmtree(found)
        elif (names := _read_journal(site, found, keeps)) is None:
            notes[LEFT] = None
        else:
            for name in names:
                make_folders((site.root / name).parent)
                _move_into_place(site.root, found, name)
            _clear(found)
            notes[FINISHED] = None
    return list(notes)


def _is_own_folder(path: Path) -> bool:
    """Whether this user made the folder: in a shared one, others may prepare a journal."""
    return not path.is_symlink() and path.is_dir() and path.stat().st_uid == getattr(os, "geteuid", int)()


def _read_journal(site: Site, journal: Path, keeps: Keeps) -> list[Path] | None:
    """The targets of `site` that a journal holds, by name; None when it is not to be believed."""
    names: list[Path] = []
    known = {site.name(path) for path in site.targets}
    parents = {parent for name in known for parent in name.parents}
    if not (journal / "new").is_dir() or any(path.is_symlink() for path in journal.rglob("*")):
        return None
    todo = [journal / "new"]
    while todo:
        for path in sorted(todo.pop().iterdir()):
            name = path.relative_to(journal / "new")
            if name in known:
                names.append(name)
            elif name in parents and path.is_dir():
                todo.append(path)
            else:
                return None
    for name in names:
        new, target = journal / "new" / name, site.root / name
        if any((site.root / part).is_symlink() for part in (name, *name.parents[:-1])):
            return None
        if target.exists() and (new.is_dir() != target.is_dir() or (new.is_dir() and keeps(new, target))):
            return None
    return names


# --- the renames


def _move_into_place(root: Path, journal: Path, name: Path) -> None:
    """Bring what is new to its place, and what was there into the journal."""
    new, old, target = journal / "new" / name, journal / "old" / name, root / name
    if target.exists():
        if old.exists():  # somebody put it back meanwhile
            _remove(old)
        old.parent.mkdir(parents=True, exist_ok=True)
        os.rename(target, old)
    os.rename(new, target)
    flush(target.parent)


def _undo(root: Path, journal: Path, names: list[Path]) -> None:
    """Take back the renames that were made: one could not be."""
    for name in reversed(names):
        new, old, target = journal / "new" / name, journal / "old" / name, root / name
        if not new.exists() and target.exists():
            os.rename(target, new)
        if old.exists():
            os.rename(old, target)
    _clear(journal)


def _clear(journal: Path) -> None:
    """Make a journal rubbish first, so that nobody finishes what is half removed."""
    rubbish = journal.with_name(journal.name.replace("journal", "stage"))
    os.rename(journal, rubbish)
    with suppress(OSError):  # the renames are made
        flush(journal.parent)
    shutil.rmtree(rubbish, ignore_errors=True)


def _remove(path: Path) -> None:
    shutil.rmtree(path) if path.is_dir() else path.unlink()


# --- one at a time


@contextmanager
def _locked(root: Path) -> Generator[Path]:
    """The staging folder, for one process alone; gone afterwards when nothing is left on it."""
    staging = root / STAGING_DIR
    while True:
        if staging.is_symlink():
            raise GeneratorError(STAGING_DIR, "is a link, which is not followed", "remove it")
        created = make_folders(staging)
        try:
            handle = os.open(staging / _LOCK, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o644)
        except FileNotFoundError:
            continue  # another run has just cleared the staging folder
        except OSError:
            remove_folders(created)
            raise
        if fcntl is not None:
            fcntl.flock(handle, fcntl.LOCK_EX)
        if _is_same_file(handle, staging / _LOCK):
            break
        os.close(handle)
    try:
        yield staging
    finally:
        with suppress(OSError):  # something else stands there
            (staging / _LOCK).unlink()
            staging.rmdir()
        os.close(handle)


def _is_same_file(handle: int, path: Path) -> bool:
    """Whether the file that was opened is the one that stands there now."""
    try:
        return os.fstat(handle).st_ino == path.stat().st_ino
    except FileNotFoundError:
        return False
