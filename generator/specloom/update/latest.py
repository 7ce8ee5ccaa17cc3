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


def newest(links: str = "") -> Take:
    """What is there now: the newest release of the package, or what the address or file holds."""

    def take(pinned: Source, folder: Path) -> tuple[Source, Fetched]:
        if pinned.kind != "package":
            return _hashed(pinned, get(pinned, folder))
        found = from_index(pinned.package, pinned.file, links)
        return _hashed(evolve(pinned, version=found.version), Fetched(found.content, found.about))

    return take


def given(said: str, stdin: Callable[[], bytes], links: str = "") -> Take:
    """What `said` names: `package==version`, an address, a file, or `-` for what `stdin` gives.

    An address may end in `#sha256=…`, which the document must then have.
    """

    def take(pinned: Source, folder: Path) -> tuple[Source, Fetched]:
        if said == "-":
            return _hashed(pinned, Fetched(stdin()))
        address, _, fragment = said.partition("#")
        if address.startswith(("http://", "https://")):
            source = Source("url", address)
        elif (found := _REQUIREMENT.fullmatch(said)) and not Path(said).exists():
            file = pinned.file if pinned.kind == "package" else ""
            if not file:
                raise GeneratorError(PIN, "does not say which file of a package is meant", "set `file` first")
            source = Source("package", file, found["package"], found["version"])
        else:
            return _hashed(
                Source("file", os.path.relpath(said, folder)),
                get(Source("file", os.path.abspath(said)), folder),
            )
        made, fetched = _hashed(source, get(source, folder, links))
        wanted = fragment.removeprefix("sha256=") if source.kind == "url" else ""
        if wanted and (not _HASH.fullmatch(wanted) or wanted != made.sha256):
            raise GeneratorError(
                address, f"has sha256 {made.sha256}, not {wanted}", "ask the vendor which is right"
            )
        return made, fetched

    return take


def _hashed(source: Source, fetched: Fetched) -> tuple[Source, Fetched]:
    return evolve(source, sha256=sha256(fetched.content)), fetched


def named(new: Source, pinned: Source, info: Any, about: str = "") -> Source:
    """`new` with the version and day of its publication; `info` is that of the document.

    What the package says `about` it tells the day, or the document's version when it is one; a document
    that is pinned already, or for the first time, keeps the day in its pin; any other is of today.
    """
    said = str(member(info, "version") or "")
    version = new.version if new.kind == "package" else said
    kept = pinned.date if pinned.sha256 in ("", new.sha256) else ""
    today = datetime.now(UTC).date().isoformat()
    return evolve(new, version=version, date=_described(new, about) or _day(said) or kept or today)


def _described(source: Source, about: str) -> str:
    try:
        said = json.loads(about or "null")
    except ValueError:
        return ""
    if not is_object(said) or said.get("hash") != f"sha256:{source.sha256}":
        return ""
    return _day(said.get("version")) or _day(said.get("lastSynced"))


def _day(said: Any) -> str:
    found = _DAY.match(said) if isinstance(said, str) else None
    return found[0] if found else ""
