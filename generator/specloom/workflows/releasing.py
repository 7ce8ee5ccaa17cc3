"""A release: what has changed since the last one, the version it asks for, the words about it."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeAlias

from attrs import evolve, field, frozen

from ..diff import Change, compare
from ..diff.render_markdown import markdown
from ..diff.surface import compare as compare_surfaces
from ..errors import GeneratorError
from ..naming.published import Published
from ..naming.released import VERSION, Approval, Released
from ..output.write import write
from ..overlays import Overlays
from ..pipeline import GenerationRequest, GenerationResult, ProgressCallback, build, lower_document
from ..source.document import parse_document
from ..source.overlay import attempt
from .revisions import find_last_change, read_revision

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
    unaccepted: tuple[Change, ...]
    """Breaking changes that nobody has accepted."""
    overlays: Overlays = field(repr=False)
    """As they were before the release."""


def find_base(request: GenerationRequest, project: str, since: str = "") -> Base | None:
    """The last release, or the revision `since`; None before the first. Raises: GeneratorError."""
    start = request.spec.parent
    last = since or find_last_change(f"overlays/{project}/{VERSION}", start)
    if not last:
        if Released.load(request.overlays).version:
            hint = "commit it, or name a revision with --since"
            raise GeneratorError(VERSION, "git does not know when it was last written", hint)
        return None
    root = start.parent.parent
    contract = read_revision(last, f"spec/{project}/{request.spec.name}", root)
    return Base(contract, read_revision(last, f"generated/{project}/api.txt", root))


def prepare(
    request: GenerationRequest, base: Base | None, day: str, accept_until: str, on_progress: ProgressCallback
) -> Release:
    """The release of what is there now; `day` is its day. Writes nothing. Raises: GeneratorError, Errors."""
    overlays = Overlays.load(request)
    released = overlays.released
    result = build(request, on_progress, overlays=overlays)
    changes, surface = _differences(request, base, overlays, result.tree["api.txt"])
    broken = [c for c in (*changes, *surface) if c.level == "breaking"]
    if accept_until:
        fresh = [Approval(c.name, accept_until) for c in broken if not released.is_accepted(c.name, day)]
        released = released.with_approvals(fresh)
    unaccepted = [c for c in broken if not released.is_accepted(c.name, day)]
    old = released.version
    bump = required_bump((*changes, *surface)) if base is not None else ""
    version = bump_version(old, bump) if old else overlays.settings.version
    section = _section(version, day, base, changes, surface)
    before = released.changelog.removeprefix(_HEAD).lstrip("\n")
    words = f"{_HEAD}\n{section}" + (f"\n{before}" if before else "")
    released = evolve(released, version=version, day=day, changelog=words, published=Published.of(result.api))
    return Release(bump, released, section, changes, surface, tuple(unaccepted), overlays)


def publish(request: GenerationRequest, release: Release, on_progress: ProgressCallback) -> GenerationResult:
    """Write version, changelog, published names and the package: all, or nothing. Raises: GeneratorError."""
    assert request.overlays is not None
    overlays = release.overlays.with_release(release.released)
    result = build(evolve(request, released=release.released), on_progress, overlays=overlays)
    besides = {request.overlays / path: text for path, text in release.released.texts().items()}
    write(result.tree, request.out, request.site, besides)
    return result


def required_bump(changes: tuple[Change, ...]) -> Bump:
    """The part of the version that some changes ask to be raised, from 1.0 on."""
    levels = {c.level for c in changes}
    if "breaking" in levels:
        return "major"
    return "minor" if levels & {"addition", "deprecation"} else "patch" if levels else ""


def describe_bump(request: GenerationRequest, changes: tuple[Change, ...]) -> str:
    """A line on the version that some changes ask for; "" before the first release."""
    version = Released.load(request.overlays).version
    return f"After {version} this is {bump_version(version, required_bump(changes))}.\n" if version else ""


def bump_version(version: str, bump: Bump) -> str:
    """The next version. Before 1.0 what breaks raises the second number, all else the third."""
    if not bump:
        return version
    major, minor, patch = map(int, version.split("."))
    if major == 0:
        bump = "minor" if bump == "major" else "patch"
    if bump == "major":
        return f"{major + 1}.0.0"
    return f"{major}.{minor + 1}.0" if bump == "minor" else f"{major}.{minor}.{patch + 1}"


def _differences(
    request: GenerationRequest, base: Base | None, overlays: Overlays, surface: str
) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    if base is None:
        return (), ()
    texts = base.contract, request.spec.read_text(encoding="utf-8")
    apis = [
        lower_document(
            attempt(parse_document(text, Path(request.spec.name)), overlays.documents).document,
            keep_going=True,
        )
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
