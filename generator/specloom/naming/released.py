"""What `specloom release` has written under `overlays/<api>/release/`, and what people accept there."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from ..errors import GeneratorError
from ..source.files import load
from ..source.json_types import is_list, is_object
from .published import FILE as PUBLISHED, Published

FOLDER = "release"
VERSION, CHANGELOG, APPROVALS = (
    f"{FOLDER}/{name}" for name in ("version.toml", "CHANGELOG.md", "approvals.yaml")
)
FILES = (VERSION, CHANGELOG, APPROVALS, PUBLISHED)
"""What a release writes below the overlays."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_SEMVER = re.compile(r"\d+\.\d+\.\d+")


@frozen
class Approval:
    """A change that would otherwise hold up a release."""

    change: str
    """The change by its name (`field-removed #/components/…`), or `name files.create` for a public name."""
    until: str
    """The last day on which it is accepted."""


@frozen
class Released:
    """The last release: its version, the words about all releases, the names that were published."""

    version: str = ""
    """"" before the first release."""
    day: str = ""
    changelog: str = ""
    published: Published = field(factory=Published)
    approvals: tuple[Approval, ...] = ()
    accepted_text: str = ""
    """The file of approvals as people wrote it."""

    @classmethod
    def load(cls, overlays: Path | None) -> Released:
        """What a folder of overlays says. Raises: GeneratorError."""
        if overlays is None:
            return cls()
        about = _toml(overlays / VERSION)
        changelog = overlays / CHANGELOG
        approvals = overlays / APPROVALS
        return cls(
            version=about.get("version", ""),
            day=about.get("day", ""),
            changelog=changelog.read_text(encoding="utf-8") if changelog.is_file() else "",
            published=Published.load(overlays),
            approvals=tuple(_approvals(load(approvals))) if approvals.is_file() else (),
            accepted_text=approvals.read_text(encoding="utf-8") if approvals.is_file() else "",
        )

    def texts(self) -> dict[str, str]:
        """The files of a release, relative to the overlays."""
        about = f'# Written by `specloom release`.\nversion = "{self.version}"\nday = "{self.day}"\n'
        found = {VERSION: about, CHANGELOG: self.changelog, PUBLISHED: self.published.dump()}
        return {**found, APPROVALS: self.accepted_text} if self.accepted_text else found

    def with_approvals(self, fresh: Sequence[Approval]) -> Released:
        """The same with further approvals, after those that are there."""
        lines = [f"- change: {json.dumps(a.change, ensure_ascii=False)}\n  until: {a.until}\n" for a in fresh]
        text = self.accepted_text + "".join(lines)
        return evolve(self, approvals=(*self.approvals, *fresh), accepted_text=text)

    def given_up(self) -> frozenset[str]:
        """Public names that people let go."""
        return frozenset(
            a.change.removeprefix("name ") for a in self.approvals if a.change.startswith("name ")
        )

    def is_accepted(self, change: str, day: str) -> bool:
        """Whether a change is accepted on a day, "" for a day unknown to everybody."""
        return any(a.change == change and (not day or day <= a.until) for a in self.approvals)


def _toml(path: Path) -> Mapping[str, str]:
    if not path.is_file():
        return {}
    hint = "it is written by `specloom release`: take it back from git"
    try:
        entry = tomllib.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise GeneratorError(VERSION, f"this is not TOML: {error}", hint) from None
    if not _SEMVER.fullmatch(str(entry.get("version"))) or {*entry} - {"version", "day"}:
        raise GeneratorError(VERSION, "must say `version`, as in 1.2.3, and `day`", hint)
    return {key: str(value) for key, value in entry.items()}


def _approvals(data: Any) -> Iterable[Approval]:
    for number, entry in enumerate(data if is_list(data) else [] if data is None else [data]):
        known = {"change", "until", "because"}
        if not is_object(entry) or {*entry} - known or not {"change", "until"} <= {*entry}:
            hint = "write `- change: …`, `until: YYYY-MM-DD`, and `because: …` if you like"
            raise GeneratorError(f"{APPROVALS}#/{number}", "must say `change` and `until`", hint)
        until = str(entry["until"])
        if not _DAY.fullmatch(until):
            raise GeneratorError(f"{APPROVALS}#/{number}", f"{until!r} is no day", "write YYYY-MM-DD")
        yield Approval(str(entry["change"]), until)
