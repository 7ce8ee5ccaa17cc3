"""Content brought to the disk beside what is there."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

Content: TypeAlias = Mapping[str, str] | str | bytes
"""A folder (path -> text) or a file."""


def stage(folder: Path, contents: Mapping[Path, Content], names: Mapping[Path, Path]) -> None:
    """Write the content of each path to its name below `folder`. Raises: OSError."""
    for path, content in contents.items():
        at = folder / names[path]
        at.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, str | bytes):
            at.write_bytes(content.encode() if isinstance(content, str) else content)
            flush(at)
        else:
            _fill(at, content, path)
    for parent in sorted({parent for name in names.values() for parent in name.parents}, reverse=True):
        flush(folder / parent)


def _fill(folder: Path, tree: Mapping[str, str], old: Path) -> None:
    """Write `tree`; a file that `old` has already is the same file once more, and on the disk already."""
    folder.mkdir()
    parents = sorted({str(Path(path).parent) for path in tree})
    for parent in parents:
        (folder / parent).mkdir(parents=True, exist_ok=True)
    for path, text in tree.items():
        content = text.encode()
        if not _link_unchanged(old / path, folder / path, content):
            (folder / path).write_bytes(content)
            flush(folder / path)
    for parent in reversed(parents):
        flush(folder / parent)


def _link_unchanged(old: Path, new: Path, content: bytes) -> bool:
    try:
        if old.is_symlink() or not old.is_file() or old.read_bytes() != content:
            return False
        os.link(old, new)
    except OSError:  # not there, or no links on this file system
        return False
    return True


def flush(path: Path) -> None:
    """Bring a file, or the names in a folder, to the disk."""
    with suppress(PermissionError, IsADirectoryError):  # where folders cannot be opened
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def make_folders(folder: Path) -> list[Path]:
    """Make a folder; those that were not there before, outer ones first. Raises: OSError."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()][::-1]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        remove_folders(missing)
        raise
    return missing


def remove_folders(folders: list[Path]) -> None:
    """Remove folders that `make_folders` made, as far as nobody uses them meanwhile."""
    with suppress(OSError):
        for folder in reversed(folders):
            if folder.exists():
                folder.rmdir()
