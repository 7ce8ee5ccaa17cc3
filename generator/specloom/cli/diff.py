"""`specloom diff`: what changed between two documents, in terms of the Api."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from . import options
from .console import print_json, table


def diff(
    old: Annotated[Path, typer.Argument(help="An OpenAPI document.")],
    new: Annotated[Path, typer.Argument(help="Another one.")],
    json: options.Json = False,
) -> None:
    """Compare operations, arguments, types and fields of two documents; exit 1 when they differ.

    Overlays are not applied; says what changed, not yet whether it breaks callers.
    """
    from attrs import asdict

    from .. import pipeline
    from ..changes import changes

    found = changes(*(pipeline.lowered(pipeline.Job(path, Path())) for path in (old, new)))
    if json:
        print_json({"changes": [asdict(change) for change in found]})
    elif found:
        table((c.kind, c.what, c.place, c.detail) for c in found)
    else:
        print("no change in operations, arguments, types, fields or webhooks")
    raise typer.Exit(1 if found else 0)
