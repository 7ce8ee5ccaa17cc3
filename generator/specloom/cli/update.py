"""`specloom update`: make the contract from its source again."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ..errors import GeneratorError
from . import options


def update(
    project: options.Project = "openai",
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit 1 when source, pin and contract differ.")
    ] = False,
    latest: Annotated[
        bool,
        typer.Option(
            "--latest", help="Take the document that is there now, and pin it: version, date, hashes."
        ),
    ] = False,
) -> None:
    """Make the contract again from the document that spec/NAME/source.toml pins.

    A document that is not the pinned one is an error, unless --latest takes it.
    """
    from .. import pipeline
    from ..update.contract import update as remake

    if check and latest:
        raise GeneratorError("update", "--check and --latest exclude each other", "give one of them")
    folder = pipeline.spec_folder(project, Path.cwd())
    try:
        changed = remake(folder, check=check, take_latest=latest)
    except GeneratorError as error:
        if not check:
            raise
        typer.echo(f"drift: {error}", err=True)
        raise typer.Exit(1) from None
    if check:
        print(f"{project}: source, pin and contract agree")
    elif changed:
        print(f"{project}: the contract has changed; now `specloom generate`, and review the diff")
    else:
        print(f"{project}: the contract is as it was")
