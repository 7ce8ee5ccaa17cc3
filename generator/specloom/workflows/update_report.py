"""The report on an update, as Markdown: what users gain and lose, and what people must decide."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..diff.change import Change
from ..diff.render_markdown import markdown, summary
from .updating import Update

_MOST = 60
"""Lines of each level of differences; `specloom diff` has them all."""


def report(update: Update, bump: str = "") -> str:
    """The whole report; `bump` says what release it asks for."""
    parts = [_head(update)]
    if bump:
        parts.append(bump)
    parts += _section(
        "To decide",
        "The package was not made, and nothing was written. What to do about it:",
        [str(error) for error in dict.fromkeys((*update.vanished, *update.refusals))],
    )
    parts += _section(
        "Repairs that are obsolete",
        "The document now says by itself what these overlay actions say; they can go:",
        [f"`{pointer}`" for pointer in update.obsolete],
    )
    parts += _section(
        "New operations",
        "Their names were made by rule. To choose another, pin it in `resources.yaml`:",
        [f"`{path}: {key}`" for key, path in update.proposed],
    )
    parts += _section(
        "Names that change",
        "To keep a name, pin it in `types.yaml` or `resources.yaml`:",
        [f"`{key}`: `{old}` is now `{new}`" for key, old, new in update.renamed],
    )
    parts += _differences("The document", update.changes)
    if update.result is not None:
        parts += _differences("The package", update.surface)
    return "\n".join(parts)


def _differences(of: str, changes: Sequence[Change]) -> list[str]:
    rendered = [markdown(changes, "###", _MOST)] if changes else []
    return [f"## {of}\n\n{summary(changes).capitalize()}.\n", *rendered]


def _head(update: Update) -> str:
    before, after = update.before, update.after
    what = after.package or after.file
    versions = [" of ".join(p for p in (s.version, s.date) if p) or "unknown" for s in (before, after)]
    return f"# {what}: {versions[0]} -> {versions[1]}\n"


def _section(title: str, about: str, lines: Iterable[str]) -> list[str]:
    found = [f"- {line}" for line in lines]
    return [f"## {title}\n\n{about}\n\n" + "\n".join(found) + "\n"] if found else []
