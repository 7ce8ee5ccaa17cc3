"""A release: what has changed since the last one, the version it asks for, the words about it."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeAlias

from attrs import evolve, frozen

from ..diff import Change, compare
from ..diff.render_markdown import markdown
from ..diff.surface import compare as compare_surfaces
from ..errors import GeneratorError
from ..naming.published import Published
from ..naming.released import VERSION, Approval, Released
from ..output.write import write
from ..pipeline import Job, Made, Tell, lowered_document, make
from ..planning.settings import Settings
from ..source.document import reread
from ..source.overlay import attempt, load
from .revisions import last_change, shown

Bump: TypeAlias = Literal["major", "minor", "patch", ""]

_HEAD = "# Changes\n"
_MOST = 200
"""Lines of each level in one section of the changelog."""


@frozen
class Base:
    """The last release, as git has it."""

    contract: str
    surface: str


@frozen
class Release:
    """What a release comes to."""

    bump: Bump
    released: Released
    section: str
    changes: tuple[Change, ...]
    surface: tuple[Change, ...]
    held: tuple[Change, ...]
    """Breaking changes that nobody has accepted."""


def base_of(job: Job, project: str, since: str = "") -> Base | None:
    """The last release, or the revision `since`; None before the first. Raises: GeneratorError."""
    start = job.spec.parent
    last = since or last_change(f"overlays/{project}/{VERSION}", start)
    if not last:
        if Released.load(job.overlays).version:
            hint = "commit it, or name a revision with --since"
            raise GeneratorError(VERSION, "git does not know when it was last written", hint)
        return None
    root = start.parent.parent
    contract = shown(last, f"spec/{project}/{job.spec.name}", root)
    return Base(contract, shown(last, f"generated/{project}/api.txt", root))


def prepare(job: Job, base: Base | None, day: str, accept_until: str, tell: Tell) -> Release:
    """The release of what is there now; `day` is its day. Writes nothing. Raises: GeneratorError, Errors."""
    released = Released.load(job.overlays)
    made = make(job, tell)
    changes, surface = _differences(job, base, made.tree["api.txt"])
    broken = [c for c in (*changes, *surface) if c.level == "breaking"]
    if accept_until:
        fresh = [Approval(c.name, accept_until) for c in broken if not released.accepted(c.name, day)]
        released = released.accepting(fresh)
    held = [c for c in broken if not released.accepted(c.name, day)]
    old = released.version
    bump = needed((*changes, *surface)) if base is not None else ""
    version = bumped(old, bump) if old else Settings.load(job.overlays).version
    section = _section(version, day, base, changes, surface)
    before = released.changelog.removeprefix(_HEAD).lstrip("\n")
    words = f"{_HEAD}\n{section}" + (f"\n{before}" if before else "")
    released = evolve(released, version=version, day=day, changelog=words, published=Published.of(made.api))
    return Release(bump, released, section, changes, surface, tuple(held))


def publish(job: Job, release: Release, tell: Tell) -> Made:
    """Write version, changelog, published names and the package: all, or nothing. Raises: GeneratorError."""
    assert job.overlays is not None
    made = make(evolve(job, released=release.released), tell)
    besides = {job.overlays / path: text for path, text in release.released.texts().items()}
    write(made.tree, job.out, job.site, besides)
    return made


def needed(changes: tuple[Change, ...]) -> Bump:
    """The part of the version that some changes ask to be raised, from 1.0 on."""
    levels = {c.level for c in changes}
    if "breaking" in levels:
        return "major"
    return "minor" if levels & {"addition", "deprecation"} else "patch" if levels else ""


def asked_for(job: Job, changes: tuple[Change, ...]) -> str:
    """A line on the version that some changes ask for; "" before the first release."""
    version = Released.load(job.overlays).version
    return f"After {version} this is {bumped(version, needed(changes))}.\n" if version else ""


def bumped(version: str, bump: Bump) -> str:
    """The next version. Before 1.0 what breaks raises the second number, all else the third."""
    if not bump:
        return version
    major, minor, patch = map(int, version.split("."))
    if major == 0:
        bump = "minor" if bump == "major" else "patch"
    if bump == "major":
        return f"{major + 1}.0.0"
    return f"{major}.{minor + 1}.0" if bump == "minor" else f"{major}.{minor}.{patch + 1}"


def _differences(job: Job, base: Base | None, surface: str) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    if base is None:
        return (), ()
    overlays = load(job.overlays) if job.overlays is not None else ()
    texts = base.contract, job.spec.read_text(encoding="utf-8")
    apis = [
        lowered_document(attempt(reread(text, Path(job.spec.name)), overlays).document, keep_going=True)
        for text in texts
    ]
    return tuple(compare(*apis)), tuple(compare_surfaces(base.surface, surface))


def _section(
    version: str, day: str, base: Base | None, changes: tuple[Change, ...], surface: tuple[Change, ...]
) -> str:
    head = f"## {version}" + (f" ({day})" if day else "") + "\n"
    if base is None:
        return f"{head}\nThe first release.\n"
    seen, names = ([c for c in found if c.level != "internal"] for found in (changes, surface))
    parts = [head]
    if seen:
        parts.append(markdown(seen, "###", _MOST))
    if names:
        parts.append(f"### In Python\n\n{markdown(names, '####', _MOST)}")
    return "\n".join(parts if seen or names else [head, "Nothing that users see.\n"])
