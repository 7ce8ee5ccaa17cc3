"""`specloom report`: what became of everything in the document."""

from __future__ import annotations

from . import options
from .console import print_json, progress, table


def report(
    project: options.Project = "openai",
    spec: options.Spec = None,
    overlays: options.Overlays = None,
    keep_going: options.KeepGoing = False,
    allow_outside: options.AllowOutside = None,
    json: options.Json = False,
) -> None:
    """Count operations, webhooks, schemas and unions, and list all that is not plainly supported."""
    from pathlib import Path

    from .. import pipeline
    from ..workflows.report import Report

    package = "api_client" if spec is not None else ""
    job = options.job(
        project, spec, package, None if spec is None else Path(), overlays, keep_going, allow_outside
    )
    if spec is None:
        options.settled(job)
    with progress() as tell:
        made = Report.of(pipeline.named(job, tell))
    if json:
        print_json(made.as_dict())
        return
    table(made.rows(), f"{made.title} {made.version}")
    for kind, notes in made.notes.items():
        table(((n.pointer, n.message) for n in notes), f"{kind}: {len(notes)}")
