"""`specloom update`: a new document becomes a new contract and a new package, with one report."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..errors import GeneratorError
from . import options
from .console import print_json, progress

if TYPE_CHECKING:
    from ..request import GenerationRequest
    from ..update.contract import Renewal
    from ..update.latest import Take
    from ..update.source import Source


def update(
    project: options.Project = "openai",
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit 1 when source, pin and contract differ.")
    ] = False,
    latest: Annotated[
        bool,
        typer.Option(
            "--latest", help="Take the newest document there is, and pin it: version, date, hashes."
        ),
    ] = False,
    source: Annotated[
        str,
        typer.Option(
            help="Take another document, and pin it: PACKAGE==VERSION, an address (#sha256=…), a file, or -."
        ),
    ] = "",
    find_links: Annotated[str, typer.Option(help="A folder of wheels to ask instead of the index.")] = "",
    report: Annotated[Path | None, typer.Option(help="Write the report to this file, too.")] = None,
    json: options.Json = False,
) -> None:
    """Make the contract anew from its source and, when it has changed, the package; report on both.

    Without --latest or --source the document must be the pinned one. Everything is written, or nothing.
    """
    from ..request import GenerationRequest

    if check + latest + bool(source) > 1:
        message = "--check, --latest and --source exclude each other"
        raise GeneratorError("update", message, "give one of them")
    request = options.recover(GenerationRequest.of_project(project, Path.cwd()))
    if check:
        _check(project, request.spec.parent, find_links)
    else:
        _update(project, request, _take(latest, source, find_links), find_links, report, json)


def _take(latest: bool, source: str, find_links: str) -> Take | None:
    """What gives the new document; None: its pin does."""
    from ..update.latest import take_given, take_newest

    if source:
        return take_given(source, sys.stdin.buffer.read, find_links)
    return take_newest(find_links) if latest else None


def _update(
    project: str,
    request: GenerationRequest,
    take: Take | None,
    find_links: str,
    report: Path | None,
    json: bool,
) -> None:
    """Make the contract anew and, when it has changed, the package."""
    from ..output.write import write_files
    from ..update import PIN
    from ..update.contract import renew
    from ..update.source import Source

    folder = request.spec.parent
    before = Source.load(folder)
    renewal = renew(folder, take, find_links)
    if renewal.changed:
        _update_package(project, request, before, renewal, report, json)
        return
    if renewal.source != before:
        write_files(request.site, {folder / PIN: renewal.source.dump()})
    if json:
        print_json({"changed": False})
    else:
        print(f"{project}: the contract is as it was")


def _check(project: str, folder: Path, find_links: str) -> None:
    """Compare source, pin and contract. Raises: typer.Exit when they differ."""
    from ..update.contract import check_source

    try:
        check_source(folder, find_links)
    except GeneratorError as error:
        typer.echo(f"drift: {error}", err=True)
        raise typer.Exit(1) from None
    print(f"{project}: source, pin and contract agree")


def _update_package(
    project: str,
    request: GenerationRequest,
    before: Source,
    renewal: Renewal,
    report: Path | None,
    json: bool,
) -> None:
    """Write contract, pin and package, and report. Raises: typer.Exit when people must decide first."""
    from ..output.atomic_write import Site
    from ..output.write import absolute, write_files
    from ..workflows.releasing import describe_bump
    from ..workflows.update_report import report as render_report
    from ..workflows.updating import commit, review

    with progress() as on_progress:
        found = review(request, before, renewal, on_progress)
    text = render_report(found, describe_bump(request, (*found.changes, *found.surface)))
    if found.result is not None:
        commit(request, renewal, found)
    if report is not None:
        report = absolute(report)
        write_files(Site(report.parent, (report,)), {report: text})
    if json:
        changes = [c.as_dict() for c in found.changes]
        surface = [c.as_dict() for c in found.surface]
        refused = [str(error) for error in found.refusals]
        print_json({"changed": True, "changes": changes, "surface": surface, "refused": refused})
    else:
        print(text)
    if found.result is None:
        print(
            f"error: {project}: nothing was written; the report says what is to be decided", file=sys.stderr
        )
        raise typer.Exit(2)
    if not json:
        print(f"{project}: the contract has changed; contract, pin and package are written: review the diff")
