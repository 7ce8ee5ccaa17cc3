"""Whether a package can be used at all: an interpreter of its own imports it and reaches for every name."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from attrs import frozen

_PROBE = Path(__file__).with_name("import_probe.py")
_LONGEST = 60.0
"""Seconds until a package that does not come to an end is given up."""


@frozen
class Failure:
    """A name that cannot be reached."""

    file: str
    """Path below the output folder, "" when the package itself has no part in it."""
    line: int
    name: str
    error: str

    @property
    def place(self) -> str:
        """File and line."""
        return f"{self.file}:{self.line}" if self.line else self.file


@contextmanager
def start_import_check(out: Path, package: str) -> Generator[Callable[[], list[Failure]]]:
    """Begin to look at the package in `out`; what is given waits for the end and tells what failed.

    Nothing is written, and nothing that the package does outlives this. No package is no failure.
    """
    init = f"{package}/__init__.py"
    if not (out / init).is_file():
        yield list
        return
    command = [sys.executable, "-I", "-B", str(_PROBE), str(out.absolute()), package]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=pipe, stderr=pipe, text=True) as process:
        try:
            yield lambda: _failures(process, package, init)
        finally:
            process.kill()


def _failures(process: subprocess.Popen[str], package: str, init: str) -> list[Failure]:
    try:
        output, errors = process.communicate(timeout=_LONGEST)
    except subprocess.TimeoutExpired:
        return [Failure(init, 0, package, f"its import has not come to an end in {_LONGEST:.0f} s")]
    try:
        return [Failure(**each) for each in json.loads(output.splitlines()[-1])]
    except (ValueError, IndexError):
        reason = (errors.strip().splitlines() or ["nothing"])[-1]
        return [Failure(init, 0, package, f"the interpreter ended with {process.returncode}: {reason}")]
