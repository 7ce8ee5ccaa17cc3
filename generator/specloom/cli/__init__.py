"""The command line: one verb per file.

Takes arguments; gives messages and exit codes. Imports everything, and nothing imports it.
"""

from __future__ import annotations

import typer

from . import check, diff, generate, release, report, update

app = typer.Typer(
    name="specloom",
    help="Compile OpenAPI documents to Python client packages.",
    epilog="Exit codes: 0 all is well; 1 something differs or is not accepted (check, update --check, diff, release); "
    "2 the input or the command line is wrong; 3 the environment is: disk, permissions, installation.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for verb in (
    generate.generate,
    check.check,
    update.update,
    diff.diff,
    report.report,
    release.release,
):
    app.command()(verb)
