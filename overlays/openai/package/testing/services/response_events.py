"""A response as the events by which it would have come, in their order."""

from __future__ import annotations

from collections.abc import Iterator

from ..scripts import pieces
from ..state import Item

_END = {"completed": "response.completed", "incomplete": "response.incomplete", "failed": "response.failed"}


def events(response: Item) -> Iterator[Item]:
    """All events, numbered from 0."""
    for number, event in enumerate(_events(response)):
        yield {**event, "sequence_number": number}


def _events(response: Item) -> Iterator[Item]:
    empty = {key: value for key, value in response.items() if key != "usage"}
    empty |= {"status": "in_progress", "output": [], "completed_at": None, "incomplete_details": None}
    yield {"type": "response.created", "response": empty}
    yield {"type": "response.in_progress", "response": empty}
    for index, item in enumerate(response["output"]):
        yield from _item(index, item)
    yield {"type": _END.get(response["status"], "response.completed"), "response": response}


def _item(index: int, item: Item) -> Iterator[Item]:
    place = {"output_index": index}
    opening = {**item, "status": "in_progress"} if "status" in item else dict(item)
    if item["type"] == "message":
        opening["content"] = []
    if item["type"] == "function_call":
        opening["arguments"] = ""
    yield {"type": "response.output_item.added", **place, "item": opening}
    at = {**place, "item_id": item["id"]}
    if item["type"] == "message":
        for number, part in enumerate(item["content"]):
            yield from _part({**at, "content_index": number}, part)
    if item["type"] == "function_call":
        text = item["arguments"]
        for start in range(0, len(text), 8):
            yield {"type": "response.function_call_arguments.delta", **at, "delta": text[start : start + 8]}
        yield {"type": "response.function_call_arguments.done", **at, "name": item["name"], "arguments": text}
    yield {"type": "response.output_item.done", **place, "item": item}


def _part(at: Item, part: Item) -> Iterator[Item]:
    refused = part["type"] == "refusal"
    kind, field = ("response.refusal", "refusal") if refused else ("response.output_text", "text")
    yield {"type": "response.content_part.added", **at, "part": {**part, field: ""}}
    further: Item = {} if refused else {"logprobs": []}
    for piece in pieces(part[field]):
        yield {"type": f"{kind}.delta", **at, "delta": piece, **further}
    yield {"type": f"{kind}.done", **at, field: part[field], **further}
    yield {"type": "response.content_part.done", **at, "part": part}
