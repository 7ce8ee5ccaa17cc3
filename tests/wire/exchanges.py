"""Calls and what comes back: arguments for an operation, the server's answers, pages and events."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from attrs import field, frozen

from specloom.ir import Api, Key, Operation, Param, Shape

from .synth import FILE, File, Synth

NEEDED = {"post /vector_stores/{vector_store_id}/file_batches": {"file_ids"}}
"""Arguments of which the document asks for one or another, so that it requires none by name."""

Values: TypeAlias = "dict[str, dict[str, Any]]"


@frozen
class Arguments:
    """What a method is called with, and what the server must then see."""

    path: dict[str, Any]
    """Path parameters by Python name, in path order."""
    keywords: dict[str, Any]
    """Everything else by Python name."""
    wire: Values
    """By place, then wire name; the body as it must arrive."""


@frozen
class Reply:
    """What the server says."""

    body: bytes = b""
    content_type: str = "application/json"
    status: int = 200
    headers: Mapping[str, str] = field(factory=dict[str, str])


def json_reply(value: Any, content_type: str = "application/json", status: int = 200) -> Reply:
    """A JSON answer."""
    return Reply(json.dumps(value).encode(), content_type, status)


# --- arguments ------------------------------------------------------------------------------


def arguments(api: Api, op: Operation, *, full: bool, stream: bool = False) -> Arguments:
    """Arguments of one call: the required ones, or every one; with `stream`, those that switch it on."""
    synth = Synth(api, full=full, request=True)
    path: dict[str, Any] = {}
    keywords: dict[str, Any] = {}
    wire: Values = {}
    for param in op.params:
        value = _argument(synth, op, param, full=full, stream=stream)
        if value is _LEFT_OUT:
            continue
        files = op.body is None or any("json" not in media for media in op.body.media)
        (path if param.place == "path" else keywords)[param.python] = sent(value, files=files)
        if param.place == "body" and op.body is not None and op.body.whole:
            wire["body"] = arrived(value, files=files)
        else:
            wire.setdefault(param.place, {})[param.wire] = arrived(value, files=files)
    return Arguments(path, keywords, wire)


_LEFT_OUT: Any = object()


def _argument(synth: Synth, op: Operation, param: Param, *, full: bool, stream: bool) -> Any:
    if op.stream is not None and param.wire == op.stream.flag:
        if stream:
            return op.stream.value
        # Not streaming is said by leaving the flag out, or by false where it is a yes or no.
        return False if full and op.stream.value is True else _LEFT_OUT
    if not (param.required or full or param.wire in NEEDED.get(op.key, ())):
        return _LEFT_OUT
    value = synth.value(param.shape, param.bounds, param.wire.removesuffix("[]"))
    if isinstance(value, str) and value.endswith("é 1"):
        if param.place == "path":
            return value + "/?#"  # must not reach another endpoint
        if param.place in ("header", "cookie"):
            return value.replace("é 1", "e-1")
    return value


def sent(value: Any, *, files: bool) -> Any:
    """An argument as a user would give it; where only JSON travels, bytes have no name."""
    return _files(value, lambda file: (file.name, file.data) if files else file.data)


def arrived(value: Any, *, files: bool) -> Any:
    """An argument as the server sees it: files are their bytes, in JSON as base64."""
    return _files(value, lambda file: file.data if files else base64.b64encode(file.data).decode())


def _files(value: Any, listing: Any) -> Any:
    if isinstance(value, File):
        return listing(value)
    if isinstance(value, dict):
        return {key: _files(each, listing) for key, each in value.items()}
    if isinstance(value, list):
        return [_files(each, listing) for each in value]
    return value


def spelled(value: Any) -> Any:
    """A value as a form, query or path spells it: forms know texts only."""
    if isinstance(value, dict):
        return {key: spelled(each) for key, each in value.items()}
    if isinstance(value, list):
        return [spelled(each) for each in value]
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: ""}[value]
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return value if isinstance(value, bytes) else str(value)


# --- answers --------------------------------------------------------------------------------


def status(op: Operation) -> int:
    """The status the document announces for success."""
    success_statuses = [int(each) for each in op.answer.statuses if each.isdigit()]
    return success_statuses[0] if success_statuses else 200


def answer(api: Api, op: Operation, *, full: bool) -> tuple[Any, Reply]:
    """What one call answers: the value a user should find, and how the server says it."""
    kind = op.answer.media[0] if op.answer.media else "application/json"
    match op.answer.kind:
        case "none":
            return None, Reply(content_type="", status=204 if "204" in op.answer.statuses else status(op))
        case "binary":
            kind = next((each for each in op.answer.media if "json" not in each), "application/octet-stream")
            return FILE, Reply(FILE, kind, status(op))
        case "text":
            return "a text é", Reply("a text é".encode(), f"{kind}; charset=utf-8", status(op))
        case "json":
            value = Synth(api, full=full, request=False).value(op.answer.shape)
            plain = [each for each in op.answer.media if each.startswith("text/")]
            if isinstance(value, str) and plain:
                return value, Reply(value.encode(), f"{plain[0]}; charset=utf-8", status(op))
            return value, json_reply(value, kind, status(op))


def pages(api: Api, op: Operation) -> list[tuple[list[Any], Reply, str | None]]:
    """Two pages: the items of each, the server's answer, and the cursor that leads to the next."""
    assert op.page is not None
    synth = Synth(api, full=True, request=False)
    out: list[tuple[list[Any], Reply, str | None]] = []
    for number in (1, 2):
        envelope = synth.value(op.answer.shape)
        items = [synth.value(op.page.item) for _ in range(2)]
        for place, item in enumerate(items):
            if isinstance(item, dict) and isinstance(item.get("id"), str):
                item["id"] = f"id-{number}-{place}"
        last = items[-1].get("id") if isinstance(items[-1], dict) else None
        more = number == 1
        listing = {"data": items, "has_more": more, "first_id": "first", "last_id": last or f"last-{number}"}
        listing["next_page"] = listing["next"] = f"next-{number}" if more else None
        envelope.update({key: value for key, value in listing.items() if key in envelope})
        cursor = envelope.get("next_page") or envelope.get("next") or envelope.get("last_id") or last
        out.append((items, json_reply(envelope), cursor if more else None))
    return out


# --- streams --------------------------------------------------------------------------------


def events(api: Api, op: Operation, wanted: int = 3) -> list[tuple[Any, Key]]:
    """Values of different variants of a stream's events; the one that ends the stream comes last."""
    last, rest = _variants(api, op)
    chosen = [rest[turn % len(rest)] for turn in range(wanted - bool(last))] if rest else []
    return [*chosen, *last[:1]]


def every_event(api: Api, op: Operation) -> list[list[tuple[Any, Key]]]:
    """All variants of a stream's events: one stream of them for each way to end."""
    last, rest = _variants(api, op)
    return [[*rest, each] for each in last] or [rest]


def _variants(api: Api, op: Operation) -> tuple[list[tuple[Any, Key]], list[tuple[Any, Key]]]:
    """Events that end the stream, and those that are delivered before; what is raised is in neither."""
    assert op.stream is not None
    known = list(Synth(api, full=True, request=False).variants(op.stream.event))
    if op.stream.wrap:  # the event's name and its data are all that travels
        known = [({name: value[name] for name in ("event", "data")}, key) for value, key in known]
    last = [each for each in known if _type(each[0]) in op.stream.end]
    raised = [each for each in known if op.stream.wrap and _type(each[0]) in ("error", "done")]
    return last, [each for each in known if each not in last and each not in raised]


def stream_reply(op: Operation, values: list[Any]) -> Reply:
    """The events as the server writes them."""
    assert op.stream is not None
    if op.stream.format == "jsonl":
        lines = "".join(json.dumps(value, ensure_ascii=False) + "\n" for value in values)
        return Reply(lines.encode(), "application/x-ndjson")
    return Reply("".join(_lines(op, values)).encode(), "text/event-stream")


def _lines(op: Operation, values: list[Any]) -> Iterator[str]:
    assert op.stream is not None
    for value in values:
        data, event = value, _type(value)
        if op.stream.wrap:
            data, event = value["data"], value["event"]
        if isinstance(event, str):
            yield f"event: {event}\n"
        plain = isinstance(data, str) and op.stream.wrap
        yield f"data: {data if plain else json.dumps(data, ensure_ascii=False)}\n\n"
    if "[DONE]" in op.stream.end:
        yield "data: [DONE]\n\n"


def _type(value: Any) -> Any:
    return value.get("type") or value.get("event") if isinstance(value, dict) else None


def shapes(op: Operation) -> Iterator[Shape]:
    """Every shape an operation may answer with."""
    yield op.answer.shape
    if op.stream is not None:
        yield op.stream.event
