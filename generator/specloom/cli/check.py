"""`specloom check`: whether everything that is committed agrees."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..errors import Errors, GeneratorError
from ..naming.published import FILE as PUBLISHED
from . import options
from .console import print_json, progress

if TYPE_CHECKING:
    from ..pipeline import GenerationRequest

_SHOWN = 40
"""Lines of each diff that are printed."""


def check(
    project: options.Project = "openai",
    fast: Annotated[
        bool,
        typer.Option("--fast", help="Compare hashes only; blind to changes of the tool itself."),
    ] = False,
    json: options.Json = False,
) -> None:
    """Compare the contract with its pin and the generated package with what would be generated; import it.

    Tells apart: `source` (a file that is not the one that was pinned), `contract` (not what its pin says),
    `names` (what was published would change), `stale` (the inputs have moved on), `edited` (a generated file
    was changed by hand) and `broken` (a name of the package that cannot be reached).
    """
    from .. import pipeline
    from ..planning.settings import Settings
    from ..update.contract import check_file, check_pin
    from ..workflows.import_check import start_import_check

    request = options.recover(pipeline.GenerationRequest.of_project(project, Path.cwd()))
    found: list[tuple[str, str, str]] = []
    for kind, verify in (("source", check_file), ("contract", check_pin)):
        try:
            verify(request.spec.parent)
        except GeneratorError as error:
            found.append((kind, str(error), ""))
    if fast:
        found += [(drift.kind, drift.path, "") for drift in pipeline.check_hashes(request)]
    else:
        # The interpreter that imports what is there works while this one makes what should be there.
        with start_import_check(request.out, Settings.load(request.overlays).package) as failures:
            found += _drift(request)
            found += [("broken", each.place, f"{each.name}: {each.error}") for each in failures()]
    if json:
        print_json({"drift": [dict(zip(("kind", "path", "diff"), f, strict=True)) for f in found]})
    else:
        for kind, path, difference in found:
            _print_drift(kind, path, difference)
        print(_summary(project, [kind for kind, _, _ in found]))
    raise typer.Exit(1 if found else 0)


def _drift(request: GenerationRequest) -> list[tuple[str, str, str]]:
    from .. import pipeline

    try:
        with progress() as on_progress:
            return [(drift.kind, drift.path, drift.diff) for drift in pipeline.check(request, on_progress)]
    except (Errors, GeneratorError) as error:
        names = _published_name_errors(error)
        if not names:
            raise
        edited = [(d.kind, d.path, "") for d in pipeline.check_hashes(request) if d.kind == "edited"]
        return [*(("names", str(each), "") for each in names), *edited]


def _published_name_errors(error: Errors | GeneratorError) -> list[GeneratorError]:
    """What an error says of published names, when it speaks of nothing else."""
    all_ = error.exceptions if isinstance(error, Errors) else (error,)
    each = [e for e in all_ if isinstance(e, GeneratorError)]
    return each if each and all(e.pointer == PUBLISHED for e in each) else []


def _print_drift(kind: str, path: str, difference: str) -> None:
    if kind == "broken":
        path, difference = f"{path}: {difference}", ""
    meaning = {
        "stale": " is not what spec/, overlays/ and the tool give now",
        "edited": " was edited by hand",
    }
    print(f"drift: {kind}: {path}{meaning.get(kind, '')}", file=sys.stderr)
    lines = difference.splitlines()
    for line in lines[:_SHOWN]:
        print(f"  {line}")
    if len(lines) > _SHOWN:
        print(f"  … {len(lines) - _SHOWN} more lines")


def _summary(project: str, kinds: list[str]) -> str:
    if not kinds:
        return f"{project}: contract, overlays and generated package agree"
    counts = ", ".join(f"{kinds.count(kind)} {kind}" for kind in dict.fromkeys(kinds))
    advice = {
        "source": "`specloom update --latest` takes the document that is there now",
        "contract": "`specloom update` makes the contract again",
        "names": "published names stay, or release/approvals.yaml gives them up",
        "stale": "`specloom generate` brings the package up to date",
        "broken": "fix what overlays/ brings by hand",
        "edited": "say changes in overlays/, then `specloom generate`",
    }
    return f"{project}: drift: {counts}; " + "; ".join(advice[kind] for kind in dict.fromkeys(kinds))
