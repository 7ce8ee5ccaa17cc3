"""What the verbs print: tables and progress for people, one JSON object for machines."""

from __future__ import annotations

import json
import sys
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from typing import Any

from ..pipeline import ProgressCallback

_PLAIN: Mapping[str, str] = {}


def print_json(value: Any) -> None:
    """One JSON object on standard output."""
    print(json.dumps(value, indent=2, ensure_ascii=False))


@contextmanager
def progress() -> Generator[ProgressCallback]:
    """Show the name of the pass that runs, when a person is looking."""
    if not sys.stderr.isatty():
        yield lambda name: None
        return
    from rich.console import Console

    with Console(stderr=True).status("") as status:
        yield lambda name: status.update(name)


def table(rows: Iterable[tuple[str, ...]], title: str = "", styles: Mapping[str, str] = _PLAIN) -> None:
    """Rows in columns; plain text, tabs between, when standard output is not a terminal.

    `styles` colours the first column by its word.
    """
    if not sys.stdout.isatty():
        print("\n".join([*([title] if title else []), *("\t".join(row) for row in rows)]))
        return
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    shown = Table(box=box.SIMPLE, show_header=False, title=title or None, title_justify="left")
    for row in rows:
        shown.add_row(Text(row[0], styles.get(row[0], "")), *map(Text, row[1:]))
    Console().print(shown)
