"""`specloom update`: a new document becomes a new contract and a new package, with one report."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from ..errors import GeneratorError
from . import options
from .console import print_json, progress


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
    from .. import pipeline
    from ..output.atomic_write import Site
    from ..output.write import absolute, write_files
    from ..update import PIN, latest as takes
    from ..update.contract import check_source, renew
    from ..update.source import Source
    from ..workflows.releasing import asked_for
    from ..workflows.update_report import report as render_report
    from ..workflows.updating import commit, review

    if check + latest + bool(source) > 1:
        message = "--check, --latest and --source exclude each other"
        raise GeneratorError("update", message, "give one of them")
    request = options.recover(pipeline.GenerationRequest.of_project(project, Path.cwd()))
    folder = request.spec.parent
    if check:
        try:
            check_source(folder, find_links)
        except GeneratorError as error:
            typer.echo(f"drift: {error}", err=True)
            raise typer.Exit(1) from None
        print(f"{project}: source, pin and contract agree")
        return
    take = takes.newest(find_links) if latest else None
    if source:
        take = takes.given(source, sys.stdin.buffer.read, find_links)
    before = Source.load(folder)
    renewal = renew(folder, take, find_links)
    if not renewal.changed:
        if renewal.source != before:
            write_files(request.site, {folder / PIN: renewal.source.dump()})
        if json:
            print_json({"changed": False})
        else:
            print(f"{project}: the contract is as it was")
        return
    with progress() as on_progress:
        found = review(request, before, renewal, on_progress)
    text = render_report(found, asked_for(request, (*found.changes, *found.surface)))
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
