"""Another document than the pinned one: what is there now, or what somebody names."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeAlias

from attrs import evolve

from ..errors import GeneratorError
from ..source.json_types import is_object, member
from . import PIN
from .source import Fetched, Source, get, sha256
from .wheels import from_index

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_REQUIREMENT = re.compile(r"(?P<package>[A-Za-z0-9][\w.-]*)==(?P<version>[\w.!+-]+)")
_HASH = re.compile(r"[0-9a-f]{64}")

Take: TypeAlias = Callable[[Source, Path], tuple[Source, Fetched]]
"""Gives another document than the pinned one, and the source that names it."""


def take_newest(links: str = "") -> Take:
    """What is there now: the newest release of the package, or what the address or file holds."""

    def take(pinned: Source, folder: Path) -> tuple[Source, Fetched]:
        if pinned.kind != "package":
            return _with_hash(pinned, get(pinned, folder))
        found = from_index(pinned.package, pinned.file, links)
        return _with_hash(evolve(pinned, version=found.version), Fetched(found.content, found.about))

    return take


def take_given(location: str, stdin: Callable[[], bytes], links: str = "") -> Take:
    """What `location` names: `package==version`, an address, a file, or `-` for what `stdin` gives.

    An address may end in `#sha256=…`, which the document must then have.
    """

    def take(pinned: Source, folder: Path) -> tuple[Source, Fetched]:
        if location == "-":
            return _with_hash(pinned, Fetched(stdin()))
        address, _, fragment = location.partition("#")
        if address.startswith(("http://", "https://")):
            source = Source("url", address)
        elif (found := _REQUIREMENT.fullmatch(location)) and not Path(location).exists():
            file = pinned.file if pinned.kind == "package" else ""
            if not file:
                raise GeneratorError(PIN, "does not say which file of a package is meant", "set `file` first")
            source = Source("package", file, found["package"], found["version"])
        else:
            return _with_hash(
                Source("file", os.path.relpath(location, folder)),
                get(Source("file", os.path.abspath(location)), folder),
            )
        hashed, fetched = _with_hash(source, get(source, folder, links))
        wanted = fragment.removeprefix("sha256=") if source.kind == "url" else ""
        if wanted and (not _HASH.fullmatch(wanted) or wanted != hashed.sha256):
            raise GeneratorError(
                address, f"has sha256 {hashed.sha256}, not {wanted}", "ask the vendor which is right"
            )
        return hashed, fetched

    return take


def _with_hash(source: Source, fetched: Fetched) -> tuple[Source, Fetched]:
    return evolve(source, sha256=sha256(fetched.content)), fetched


def named(new: Source, pinned: Source, info: Any, about: str = "") -> Source:
    """`new` with the version and day of its publication; `info` is that of the document.

    What the package says `about` it tells the day, or the document's version when it is one; a document
    that is pinned already, or for the first time, keeps the day in its pin; any other is of today.
    """
    stated = str(member(info, "version") or "")
    version = new.version if new.kind == "package" else stated
    kept = pinned.date if pinned.sha256 in ("", new.sha256) else ""
    today = datetime.now(UTC).date().isoformat()
    return evolve(new, version=version, date=_find_described_day(new, about) or _day(stated) or kept or today)


def _find_described_day(source: Source, about: str) -> str:
    try:
        stated = json.loads(about or "null")
    except ValueError:
        return ""
    if not is_object(stated) or stated.get("hash") != f"sha256:{source.sha256}":
        return ""
    return _day(stated.get("version")) or _day(stated.get("lastSynced"))


def _day(text: Any) -> str:
    found = _DAY.match(text) if isinstance(text, str) else None
    return found[0] if found else ""
