"""The report: nothing of a document is lost without a line here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import asdict, frozen

from ..ir import Api, Note

KINDS = ("unsupported", "ignored", "repaired", "assumed", "proposed", "renamed", "pruned", "alias")
"""Kinds of notes, the most urgent first."""


@frozen
class Report:
    """Totals of a document, what the Api has of them, and all notes by kind."""

    title: str
    version: str
    operations: int
    operations_declared: int
    streams: int
    pages: int
    webhooks: int
    webhooks_declared: int
    schemas: int
    schemas_reached: int
    unions: int
    unions_resolved: int
    notes: Mapping[str, tuple[Note, ...]]
    """Kinds without a note are left out."""

    @classmethod
    def of(cls, api: Api) -> Report:
        """The report on an Api."""
        counts = api.counts
        return cls(
            title=api.title,
            version=api.version,
            operations=len(api.operations),
            operations_declared=counts.get("operations", 0),
            streams=sum(op.stream is not None for op in api.operations),
            pages=sum(op.page is not None for op in api.operations),
            webhooks=len(api.webhooks),
            webhooks_declared=counts.get("webhooks", 0),
            schemas=counts.get("schemas", 0),
            schemas_reached=counts.get("schemas_reached", 0),
            unions=counts.get("unions", 0),
            unions_resolved=counts.get("unions_resolved", 0),
            notes={kind: found for kind in KINDS if (found := _of_kind(api, kind))},
        )

    def rows(self) -> list[tuple[str, str]]:
        """Totals for people."""
        return [
            ("operations", f"{self.operations} of {self.operations_declared}"),
            ("that stream", str(self.streams)),
            ("that give pages", str(self.pages)),
            ("webhooks", f"{self.webhooks} of {self.webhooks_declared}"),
            ("schemas reached", f"{self.schemas_reached} of {self.schemas}"),
            ("unions of objects told apart by a table", f"{self.unions_resolved} of {self.unions}"),
            *((kind, str(len(notes))) for kind, notes in self.notes.items()),
        ]

    def as_dict(self) -> dict[str, Any]:
        """Everything, as plain data."""
        return asdict(self)


def _of_kind(api: Api, kind: str) -> tuple[Note, ...]:
    return tuple(sorted((n for n in api.notes if n.kind == kind), key=lambda n: (n.pointer, n.message)))
