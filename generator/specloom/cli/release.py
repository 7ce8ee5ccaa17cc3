"""`specloom release`: version, changelog and published names."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from ..errors import GeneratorError
from . import options
from .console import print_json, progress

if TYPE_CHECKING:
    from ..workflows.releasing import Release

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def release(
    project: options.Project = "openai",
    since: Annotated[
        str, typer.Option(help="The git revision of the last release, where git cannot tell.")
    ] = "",
    day: Annotated[
        str, typer.Option(help="The day of the release, YYYY-MM-DD; else that of the document.")
    ] = "",
    accept_until: Annotated[
        str, typer.Option(help="Accept every breaking change there is, until this day, in approvals.yaml.")
    ] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say it, and write nothing.")] = False,
    json: options.Json = False,
) -> None:
    """Release what is there now: raise the version, write the changelog, publish the names.

    A breaking change holds it up (exit 1) unless release/approvals.yaml accepts it on that day.
    """
    from .. import pipeline
    from ..update.source import Source
    from ..workflows.releasing import find_base, prepare, publish

    _check_days(day, accept_until)
    request = options.recover(pipeline.GenerationRequest.of_project(project, Path.cwd()))
    if request.overlays is None:
        raise GeneratorError(
            f"overlays/{project}", "is missing", "make the folder; the release is kept there"
        )
    day = day or Source.load(request.spec.parent).date
    base = find_base(request, project, since)
    with progress() as on_progress:
        result = prepare(request, base, day, accept_until, on_progress)
        nothing = base is not None and not result.bump
        if not (result.unaccepted or dry_run or nothing):
            publish(request, result, on_progress)
    _print_release(project, result, nothing, json)
    if result.unaccepted:
        _refuse(project, result)
    if not (json or dry_run or nothing):
        print(f"{project}: {result.released.version} is written; review the diff and commit it")


def _check_days(*texts: str) -> None:
    for text in texts:
        if text and not _DAY.fullmatch(text):
            raise GeneratorError("release", f"{text!r} is no day", "write YYYY-MM-DD")


def _print_release(project: str, result: Release, nothing: bool, json: bool) -> None:
    """Say what the release consists of; `nothing`: there is none, for nothing has changed."""
    version = result.released.version
    if json:
        unaccepted = [c.name for c in result.unaccepted]
        print_json({"version": version, "bump": result.bump, "held": unaccepted, "section": result.section})
    elif nothing:
        print(f"{project}: nothing has changed since {version}")
    else:
        print(result.section)


def _refuse(project: str, result: Release) -> NoReturn:
    """List the breaking changes that nobody has accepted. Raises: typer.Exit."""
    print(f"error: {project}: {len(result.unaccepted)} breaking changes are not accepted", file=sys.stderr)
    for change in result.unaccepted:
        print(f"  - change: {change.name}", file=sys.stderr)
    hint = "add them to release/approvals.yaml, each with `until: YYYY-MM-DD`, or use --accept-until"
    print(f"  {hint}", file=sys.stderr)
    raise typer.Exit(1)
