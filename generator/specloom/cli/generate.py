"""`specloom generate`: write the emitted package."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Annotated

import typer

from . import options
from .console import print_json, progress

if TYPE_CHECKING:
    from ..pipeline import GenerationRequest, GenerationResult

_SHOWN = 20
"""Notes of a kind that are listed; more are only counted."""


def generate(
    project: options.Project = "openai",
    spec: options.Spec = None,
    package: options.Package = "",
    out: options.Out = None,
    overlays: options.Overlays = None,
    keep_going: options.KeepGoing = False,
    allow_outside: options.AllowOutside = None,
    force: Annotated[
        bool, typer.Option("--force", help="Write it even if no input has changed since it was written.")
    ] = False,
    watch: Annotated[
        bool, typer.Option("--watch", help="Go on: write it again whenever an input changes.")
    ] = False,
    json: options.Json = False,
) -> None:
    """Write the client package of a project, or of any document with --spec."""
    from .. import pipeline

    request = options.recover(
        options.request(project, spec, package, out, overlays, keep_going, allow_outside)
    )
    if watch:
        _watch(request, json)
        return
    start = time.perf_counter()
    if not force and not pipeline.check_hashes(request):
        if json:
            print_json({"out": str(request.out), "changed": False})
        else:
            print(
                f"{request.out} is what its inputs say: nothing to do ({time.perf_counter() - start:.2f} s)"
            )
        return
    with progress() as on_progress:
        result = pipeline.generate(request, on_progress)
    _print_result(request, result, time.perf_counter() - start, json)


def _watch(request: GenerationRequest, json: bool) -> None:
    from ..workflows.watch import watch

    watch(
        request,
        lambda result, seconds: _print_result(request, result, seconds, json),
        lambda message: print(message, file=sys.stderr),
    )


def _print_result(request: GenerationRequest, result: GenerationResult, seconds: float, json: bool) -> None:
    lines = sum(text.count("\n") for path, text in result.tree.items() if path.endswith(".py"))
    total = result.api.counts.get("operations", 0)
    if json:
        print_json(
            {
                "out": str(request.out),
                "changed": True,
                "operations": len(result.api.operations),
                "operations_declared": total,
                "webhooks": len(result.api.webhooks),
                "types": len(result.api.types),
                "files": len(result.tree),
                "lines": lines,
                "seconds": round(seconds, 2),
            }
        )
        return
    print(
        f"{result.api.title}: {len(result.api.operations)} of {total} operations,"
        f" {len(result.api.webhooks)} webhooks, {len(result.api.types)} types -> {request.out}:"
        f" {len(result.tree)} files, {lines:,} lines of Python, {seconds:.1f} s"
    )
    for kind in ("unsupported", "proposed"):
        notes = [note for note in result.api.notes if note.kind == kind]
        if 0 < len(notes) <= _SHOWN:
            print("\n".join(f"  {kind}: {note.pointer}: {note.message}" for note in notes))
        elif notes:
            print(f"  {kind}: {len(notes)}; `specloom report` lists them")
