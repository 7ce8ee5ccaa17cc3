"""Tree to disk, whole or not at all; and what on disk is not what the Tree says."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal

from attrs import frozen

from ..errors import GeneratorError
from .atomic_write import Site, atomic_write, recover
from .lock import LOCK, hash_bytes, hash_text, read_locked_files
from .render import Tree
from .staging import Content

# Left behind by tools that ran in the folder; not ours, and nobody's work.
_LITTER = {"__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache"}


@frozen
class Drift:
    """One file on disk that is not what it should be.

    `stale`: the inputs have moved on and the file was not generated again. `edited`: somebody
    changed, added or removed a generated file.
    """

    kind: Literal["stale", "edited"]
    path: str
    diff: str

    def __str__(self) -> str:
        if self.kind == "edited":
            return f"{self.path}: was edited by hand; say it in overlays/ and generate again\n{self.diff}"
        return f"{self.path}: is not what the generator and overlays say now; generate again\n{self.diff}"


def write(
    tree: Tree, out: Path, site: Site | None = None, besides: Mapping[Path, Content] | None = None
) -> None:
    """Make `out` hold exactly `tree`, and each of `besides` its content: all of it, or nothing.

    `site` has all of them as targets; without it, `out` is the only one. Raises: GeneratorError when the
    folder holds files of others, or cannot be written.
    """
    out = absolute(out)
    _refuse_foreign(tree, out)
    try:
        atomic_write(site or Site(out.parent, (out,)), {**(besides or {}), out: tree}, _holds_foreign)
    except OSError as error:
        message = f"cannot be written: {error.strerror or error}"
        raise GeneratorError(
            out.name, message, "make its folder writable, or choose another with --out"
        ) from None


def absolute(path: Path) -> Path:
    """`path` from the root of the file system, without dots; links stay."""
    return Path(os.path.abspath(path))


def write_files(site: Site, texts: Mapping[Path, Content]) -> None:
    """Give each path its content: all of them, or none. Raises: OSError."""
    atomic_write(site, texts, _holds_foreign)


def recover_interrupted(site: Site) -> list[str]:
    """Finish, or clear away, what an interrupted run left; lines that say what was found. Raises: OSError."""
    return recover(site, _holds_foreign)


def check(tree: Tree, out: Path) -> list[Drift]:
    """How the files below `out` differ from `tree`; nothing when they are the same."""
    disk = _read(out)
    hashes = read_locked_files(disk.get(LOCK, ""))
    found: list[Drift] = []
    for path in sorted({*tree, *disk}):
        want, have = tree.get(path), disk.get(path)
        if want == have:
            continue
        kept = (
            path == LOCK
            or (have is None and path not in hashes)
            or (have is not None and hashes.get(path) == hash_text(have))
        )
        found.append(Drift("stale" if kept else "edited", path, _diff(path, have or "", want or "")))
    return found


def _refuse_foreign(tree: Tree, out: Path) -> None:
    """Only what an earlier run wrote may be replaced."""
    if out.is_symlink() or (out.exists() and not out.is_dir()):
        raise GeneratorError(out.name, "is not a folder", "choose another with --out")
    foreign = _find_foreign(tree, out)
    if foreign:
        more = f" and {len(foreign) - 1} more" if len(foreign) > 1 else ""
        raise GeneratorError(
            out.name,
            f"holds files that were not generated: {foreign[0]}{more}",
            "move them, or choose another folder with --out",
        )


def _find_foreign(ours: Iterable[str], out: Path) -> list[str]:
    known = {*ours, *read_locked_files(_read_text(out / LOCK)), LOCK}
    return [path for path in _paths(out) if path not in known]


def _holds_foreign(new: Path, out: Path) -> bool:
    return bool(_find_foreign(_paths(new), out))


def hashes(out: Path) -> tuple[str, dict[str, str]]:
    """The lock.json below `out`, and the hash of every other file as it is."""
    found = {path: hash_bytes(_read_bytes(out / path)) for path in _paths(out) if path != LOCK}
    return _read_text(out / LOCK), found


def _read(out: Path) -> Tree:
    return {path: _read_text(out / path) for path in _paths(out)}


def _paths(out: Path) -> list[str]:
    if not out.is_dir():
        return []
    found = (p.relative_to(out) for p in out.rglob("*") if not p.is_dir())
    return sorted(p.as_posix() for p in found if not _LITTER & {*p.parts})


def _read_text(path: Path) -> str:
    try:
        return _read_bytes(path).decode("utf-8")
    except UnicodeDecodeError:
        return ""


def _read_bytes(path: Path) -> bytes:
    try:
        return path.read_bytes() if path.is_file() else b""
    except OSError:
        return b""


def _diff(path: str, have: str, want: str) -> str:
    rows = difflib.unified_diff(
        have.splitlines(), want.splitlines(), f"disk/{path}", f"generated/{path}", lineterm="", n=2
    )
    return "\n".join(rows)
