"""Options that several verbs share, and the request they describe."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from ..errors import GeneratorError
from ..output.atomic_write import STAGING_DIR
from ..output.write import recover_interrupted
from ..pipeline import GenerationRequest

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
AllowOutside: TypeAlias = Annotated[
    list[Path] | None,
    typer.Option(
        "--allow-outside",
        metavar="FOLDER",
        help="Follow references into this folder, too; else they stay in the checkout, or in the folder above "
        "the document's.",
    ),
]
Json: TypeAlias = Annotated[bool, typer.Option("--json", help="Print one JSON object instead of text.")]


def request(
    project: str,
    spec: Path | None,
    package: str,
    out: Path | None,
    overlays: Path | None,
    keep_going: bool = False,
    outside: list[Path] | None = None,
) -> GenerationRequest:
    """The request that the options describe. Raises: GeneratorError when they contradict each other."""
    if spec is None:
        if overlays is not None:
            raise GeneratorError("--overlays", "goes with --spec", "a project has its own folder")
        return GenerationRequest.of_project(
            project, Path.cwd(), package=package, out=out, keep_going=keep_going, outside=(*(outside or ()),)
        )
    if not package or out is None:
        raise GeneratorError("--spec", "needs --package and --out", "e.g. --package their_client --out dir")
    return GenerationRequest(spec, out, overlays, package, keep_going, outside=(*(outside or ()),))


def recover(request: GenerationRequest) -> GenerationRequest:
    """`request`, when what an interrupted run left where it writes is finished, or cleared away.

    What stands anywhere else is reported and left alone. Raises: OSError.
    """
    notes = recover_interrupted(request.site)
    for folder in (here := Path.cwd(), *here.parents):
        if folder != request.site.root and os.path.lexists(folder / STAGING_DIR):
            place = os.path.relpath(folder / STAGING_DIR)
            notes.append(f"{place} is not where this command works; it was left as it is")
    for note in notes:
        print(f"note: {note}", file=sys.stderr)
    return request
