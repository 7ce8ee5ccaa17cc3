"""Options that several verbs share, and the job they describe."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any, TypeAlias

import typer

from ..errors import GeneratorError
from ..pipeline import Job
from ..swap import recover

Project: TypeAlias = Annotated[
    str, typer.Option(help="The API to work on: spec/NAME and overlays/NAME make generated/NAME.")
]
Spec: TypeAlias = Annotated[
    Path | None, typer.Option(help="Any OpenAPI document, instead of a project's contract.")
]
Package: TypeAlias = Annotated[str, typer.Option(help="Import name of the emitted package.")]
Out: TypeAlias = Annotated[Path | None, typer.Option(help="Folder for the emitted distribution.")]
Overlays: TypeAlias = Annotated[Path | None, typer.Option(help="Folder of overlays for --spec.")]
KeepGoing: TypeAlias = Annotated[
    bool, typer.Option("--keep-going", help="Type schemas that cannot be read as Any, and report them.")
]
Json: TypeAlias = Annotated[bool, typer.Option("--json", help="Print one JSON object instead of text.")]


def job(
    project: str,
    spec: Path | None,
    package: str,
    out: Path | None,
    overlays: Path | None,
    keep_going: bool = False,
) -> Job:
    """The job that the options describe. Raises: GeneratorError when they contradict each other."""
    if spec is None:
        if overlays is not None:
            raise GeneratorError("--overlays", "goes with --spec", "a project has its own folder")
        return Job.of_project(project, Path.cwd(), package=package, out=_settled(out), keep_going=keep_going)
    if not package or out is None:
        raise GeneratorError("--spec", "needs --package and --out", "e.g. --package their_client --out dir")
    return Job(spec, _settled(out), overlays, package, keep_going)


def _settled(out: Path | None) -> Any:
    """`out`, when no interrupted run is in the way any more."""
    if out is not None and (said := recover(out.absolute().parent)):
        print(f"note: {said}", file=sys.stderr)
    return out
