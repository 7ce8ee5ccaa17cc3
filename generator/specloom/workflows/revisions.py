"""Earlier versions of files: what git says they were."""

from __future__ import annotations

import subprocess
from pathlib import Path

from ..errors import GeneratorError


def read_revision(revision: str, path: str, start: Path) -> str:
    """Text of the file `path`, relative to the checkout around `start`, at a revision.

    Raises: GeneratorError when git does not know it.
    """
    return _git(start, "show", f"{revision}:{path}", what=f"git:{revision}:{path}")


def find_last_change(path: str, start: Path) -> str:
    """The revision that last changed a file; "" when none did, or when there is no git."""
    try:
        return _git(start, "log", "-1", "--format=%H", "--", f":/{path}", what=path).strip()
    except GeneratorError:
        return ""


def _git(start: Path, *arguments: str, what: str) -> str:
    try:
        run = subprocess.run(["git", *arguments], cwd=start, capture_output=True, check=False)
    except FileNotFoundError:
        raise GeneratorError(what, "git is not installed", "install it, or name a file") from None
    if run.returncode:
        complaints = run.stderr.decode(errors="replace").strip().splitlines()
        message = f"git does not have it: {complaints[0] if complaints else 'no reason given'}"
        raise GeneratorError(what, message, "name a file, git:REVISION or REVISION:path")
    return run.stdout.decode("utf-8-sig", errors="replace")
