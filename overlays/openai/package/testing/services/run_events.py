"""A run as the events by which it would have come, in their order."""

from __future__ import annotations

from collections.abc import Iterator

from ..scripts import pieces
from ..state import Item


def run_events(
    thread: Item | None, begun: Item, ended: Item, message: Item | None
) -> Iterator[tuple[str, Item]]:
    """Names and data. `thread`: when it was made with the run; `begun`, `ended`: the run then and now."""
    if thread is not None:
        yield "thread.created", thread
    if begun["status"] == "queued":
        yield "thread.run.created", begun
        yield "thread.run.queued", begun
    yield "thread.run.in_progress", {**begun, "status": "in_progress", "started_at": ended["started_at"]}
    if message is not None:
        yield from _message(message)
    yield f"thread.run.{ended['status']}", ended


def _message(message: Item) -> Iterator[tuple[str, Item]]:
    opening: Item = {**message, "status": "in_progress", "content": [], "completed_at": None}
    yield "thread.message.created", opening
    yield "thread.message.in_progress", opening
    for index, part in enumerate(message["content"]):
        for piece in pieces(part["text"]["value"]):
            delta: Item = {
                "content": [{"index": index, "type": "text", "text": {"value": piece, "annotations": []}}]
            }
            yield (
                "thread.message.delta",
                {"id": message["id"], "object": "thread.message.delta", "delta": delta},
            )
    yield "thread.message.completed", message
