"""The document that is there now, whatever the pin says, and the version and day it goes by."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from attrs import evolve

from ..plain import is_object
from .source import Source, fetch, installed, package_root, sha256

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_DESCRIPTION = "metadata.json"
"""What a package of documents says about the one beside it."""


def latest(source: Source, folder: Path) -> tuple[Source, bytes]:
    """The document as it is now, and `source` naming its hash and, of a package, its version.

    Raises: GeneratorError when it cannot be had.
    """
    if source.kind == "package":
        source = evolve(source, version=installed(source).version)
    content = fetch(source, folder)
    return evolve(source, sha256=sha256(content)), content


def named(new: Source, pinned: Source, info: dict[str, Any]) -> Source:
    """`new` with the version and day of its publication; `info` is that of the document.

    The package tells the day, or the document's version when it is one; a document that is pinned
    already, or for the first time, keeps the day in its pin; any other is of today.
    """
    said = str(info.get("version", ""))
    version = new.version if new.kind == "package" else said
    kept = pinned.date if pinned.sha256 in ("", new.sha256) else ""
    today = datetime.now(UTC).date().isoformat()
    return evolve(new, version=version, date=_described(new) or _day(said) or kept or today)


def _described(source: Source) -> str:
    if source.kind != "package":
        return ""
    path = (package_root(source) / source.file).with_name(_DESCRIPTION)
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ""
    if not is_object(said) or said.get("hash") != f"sha256:{source.sha256}":
        return ""
    return _day(said.get("version")) or _day(said.get("lastSynced"))


def _day(said: Any) -> str:
    found = _DAY.match(said) if isinstance(said, str) else None
    return found[0] if found else ""
