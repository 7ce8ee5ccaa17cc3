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
    request = options.request(
        project, spec, package, None if spec is None else Path(), overlays, keep_going, allow_outside
    )
    if spec is None:
        options.recover(request)
    with progress() as on_progress:
        result = Report.of(pipeline.name_api(request, on_progress))
    if json:
        print_json(result.as_dict())
        return
    table(result.rows(), f"{result.title} {result.version}")
    for kind, notes in result.notes.items():
        table(((n.pointer, n.message) for n in notes), f"{kind}: {len(notes)}")
