"""`specloom diff`: what changed between two documents, and what that means for users of the client."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..errors import GeneratorError
from . import options
from .console import print_json, table

if TYPE_CHECKING:
    from ..diff import Change
    from ..ir import Api

STYLES = {
    "breaking": "bold red",
    "deprecation": "yellow",
    "addition": "green",
    "fix": "cyan",
    "internal": "dim",
}


def diff(
    old: Annotated[str, typer.Argument(help="A document: a file, git:REVISION or REVISION:path.")],
    new: Annotated[
        str, typer.Argument(help="Another one; without it, what the project has now.", show_default=False)
    ] = "",
    project: options.Project = "openai",
    surface: Annotated[
        bool,
        typer.Option(
            "--surface", help="Compare emitted packages (folders, api.txt files, git:REVISION) instead."
        ),
    ] = False,
    overlays: Annotated[
        bool, typer.Option("--overlays", help="Apply the project's overlays to both documents.")
    ] = False,
    allow_outside: options.AllowOutside = None,
    json: options.Json = False,
    markdown: Annotated[bool, typer.Option("--markdown", help="Print Markdown instead of a table.")] = False,
) -> None:
    """Compare two documents as the client sees them; exit 1 when they differ.

    Every difference is breaking, a deprecation, an addition, a fix, or internal, for those who use the
    client. Another order and other prose are no differences.
    """
    from .. import diff as differences

    if json and markdown:
        raise GeneratorError("diff", "--json and --markdown exclude each other", "give one of them")
    if surface:
        from ..diff.surface import compare as compare_surfaces

        found = compare_surfaces(_surface(old, project), _surface(new, project))
    else:
        outside = (*(allow_outside or ()),)
        found = differences.compare(*(_api(argument, project, overlays, outside) for argument in (old, new)))
    _print_changes(found, json, markdown)
    raise typer.Exit(1 if found else 0)


def _print_changes(found: list[Change], json: bool, markdown: bool) -> None:
    from ..diff import count_levels
    from ..diff.render_markdown import NOTHING, markdown as render_markdown, rows, summary

    if json:
        print_json({"summary": count_levels(found), "changes": [change.as_dict() for change in found]})
    elif markdown:
        print(render_markdown(found), end="")
    elif found:
        table(rows(found), styles=STYLES)
        print(summary(found))
    else:
        print(NOTHING)


def _api(argument: str, project: str, overlays: bool, outside: tuple[Path, ...]) -> Api:
    """The Api of the document that an argument names. Raises: GeneratorError, Errors."""
    from .. import pipeline
    from ..request import find_spec_folder
    from ..source.document import Document, read
    from ..source.files import parse
    from ..source.json_types import is_object
    from ..source.overlay import apply, load
    from ..source.refs import home
    from ..workflows.revisions import read_revision

    here = Path.cwd()
    if not argument or (argument.startswith("git:") and not Path(argument).exists()):
        name = f"spec/{project}/contract.json"
        if argument:
            argument = f"{argument.removeprefix('git:')}:{name}"
        else:
            argument = str(find_spec_folder(project, here) / "contract.json")
    revision, colon, path = argument.partition(":")
    if colon and not Path(argument).exists():
        data = parse(read_revision(revision, path, here), path.rpartition("/")[2])
        if not is_object(data) or "openapi" not in data:
            raise GeneratorError(argument, "is not an OpenAPI document", "name another file")
        document = Document(data, argument)
    else:
        document = read(Path(argument), (home(Path(argument)), *outside))
    if overlays:
        folder = options.recover(pipeline.GenerationRequest.of_project(project, here)).overlays
        document = apply(document, load(folder)) if folder is not None else document
    return pipeline.lower_document(document, keep_going=True)


def _surface(argument: str, project: str) -> str:
    """The text of the api.txt that an argument names. Raises: GeneratorError."""
    from .. import pipeline
    from ..workflows.revisions import read_revision

    here = Path.cwd()
    name = f"generated/{project}/api.txt"
    if not argument:
        return pipeline.build(options.recover(pipeline.GenerationRequest.of_project(project, here))).tree[
            "api.txt"
        ]
    path = Path(argument)
    path = path / "api.txt" if path.is_dir() else path
    if path.is_file():
        return path.read_text(encoding="utf-8")
    revision, _, inner = argument.removeprefix("git:").partition(":")
    return read_revision(revision, inner or name, here)
