"""The page about a served core: requests as they come, streams that run, what is remembered."""

from __future__ import annotations

import asyncio
import json
from base64 import b64encode
from collections.abc import Container, Generator
from contextlib import contextmanager, suppress
from hashlib import sha256
from itertools import islice
from pathlib import Path
from time import time
from typing import TYPE_CHECKING, Any

from aiohttp import web
from attrs import define

from .redact import shown, shown_target

if TYPE_CHECKING:
    from .core import Core
    from .record import Recorded

PAGE = "/_status"
_KEPT = 200
"""Requests that a newcomer is told of."""
_ITEMS = 8
_GUARDED = {
    "cache-control": "no-store",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}
_TICK = 0.5
"""Seconds between two looks at streams and state, while somebody watches."""


@define
class Running:
    """An answer that is being sent, or a socket that is open."""

    number: int
    target: str
    operation: str
    since: float
    pieces: int = 0
    size: int = 0

    def passed(self, size: int) -> None:
        """Another piece was sent."""
        self.pieces += 1
        self.size += size

    def row(self) -> dict[str, Any]:
        """The same as plain data."""
        row = {"number": self.number, "path": shown_target(self.target), "operation": self.operation}
        return row | {"since": self.since, "pieces": self.pieces, "bytes": self.size}


class Status:
    """Answers `/_status` (the page), `/_status.json` (all at once) and `/_status/events` (as it happens).

    Nothing is made ready before somebody asks.
    """

    def __init__(self, core: Core) -> None:
        self._core = core
        self._running: dict[int, Running] = {}

    @contextmanager
    def running(self, request: Recorded) -> Generator[Running, None, None]:
        """An answer or socket runs while this lasts."""
        found = Running(request.number, request.target, request.operation, time())
        self._running[id(found)] = found
        try:
            yield found
        finally:
            del self._running[id(found)]

    async def answer(self, came: web.BaseRequest) -> web.StreamResponse:
        """What is under `/_status`."""
        if came.method not in ("GET", "HEAD"):
            return web.json_response({"error": "status is only read: GET"}, status=405)
        match came.path:
            case "/_status" | "/_status/":
                text, policy = _page()
                headers = {**_GUARDED, "content-security-policy": policy}
                return web.Response(text=text, content_type="text/html", headers=headers)
            case "/_status.json":
                rows = [row(request) for request in self._core.requests[-_KEPT:]]
                return web.json_response({"requests": rows, **self.snapshot()}, headers=_GUARDED)
            case "/_status/events":
                return await self._events(came)
            case _:
                known = "there are /_status, /_status.json and /_status/events"
                return web.json_response({"error": known}, status=404)

    def snapshot(self) -> dict[str, Any]:
        """How things stand: how many requests there were, what runs, what is remembered."""
        running = [each.row() for each in list(self._running.values())]
        return {"count": len(self._core.requests), "running": running, "state": self._state()}

    def _state(self) -> list[dict[str, Any]]:
        """By kind of object, how many there are and the latest; lists below objects are added up."""
        found: dict[str, dict[str, Any]] = {}
        known = dict(self._core.remembered())
        for name, items in known.items():
            kind = _kind(name, known)
            if items:
                of = found.setdefault(kind, {"collection": kind, "count": 0, "items": []})
                of["count"] += len(items)
                with suppress(RuntimeError, KeyError):  # one came or went just now: the next look shows it
                    latest = [_item(id, items[id]) for id in islice(reversed(items), _ITEMS)]
                    of["items"] = (latest + of["items"])[:_ITEMS]
        return sorted(found.values(), key=lambda each: str(each["collection"]))

    async def _events(self, came: web.BaseRequest) -> web.StreamResponse:
        """`request` for each request, `now` when streams or state have changed.

        A watcher is told what came since it last looked; so nothing is lost, and nothing queues up.
        """
        loop = asyncio.get_running_loop()
        wake = asyncio.Event()

        def heard(_: Recorded) -> None:
            loop.call_soon_threadsafe(wake.set)

        forget = self._core.record.listen(heard)
        response = web.StreamResponse(headers={**_GUARDED, "content-type": "text/event-stream"})
        seen, told, looked = _last(came), "", 0.0
        try:
            await response.prepare(came)
            while True:
                wake.clear()
                requests = self._core.requests
                seen = max(min(seen, len(requests)), len(requests) - _KEPT)
                for request in requests[seen:]:
                    text = json.dumps(row(request))
                    await response.write(f"id: {request.number}\nevent: request\ndata: {text}\n\n".encode())
                    seen = request.number
                if loop.time() - looked >= _TICK:
                    looked, now = loop.time(), json.dumps(self.snapshot())
                    if now != told:
                        told = now
                        await response.write(f"event: now\ndata: {now}\n\n".encode())
                with suppress(TimeoutError):
                    await asyncio.wait_for(wake.wait(), _TICK)
        finally:
            forget()


def _kind(name: str, known: Container[str]) -> str:
    """The path of a collection, with * for the ids in it: they follow the path of another collection."""
    parts = name.split("/")
    inner = range(len(parts) - 1)
    return "/".join(
        "*" if at in inner and "/".join(parts[:at]) in known else parts[at] for at in range(len(parts))
    )


def row(request: Recorded) -> dict[str, Any]:
    """A request as the page shows it."""
    return {**request.summary(), "at": request.at, "target": shown_target(request.target)}


def _item(id: str, item: dict[str, Any]) -> dict[str, Any]:
    name = item.get("filename") or item.get("name") or item.get("model") or ""
    return {
        key: shown(str(value))
        for key, value in (("id", id), ("name", name), ("status", item.get("status") or ""))
    }


def _last(came: web.BaseRequest) -> int:
    """The last request that a watcher knows, who comes back."""
    number = came.headers.get("last-event-id", "")
    return int(number) if number.isdecimal() and len(number) < 10 else 0


def _page() -> tuple[str, str]:
    """The page, and the policy that lets its own style and script run and nothing else."""
    text = (Path(__file__).parent / "status.html").read_text(encoding="utf-8")
    allowed = [f"{kind}-src '{_hash(text, tag)}'" for kind, tag in (("style", "style"), ("script", "script"))]
    return text, "; ".join(
        [
            *("default-src 'none'", "connect-src 'self'", "img-src data:", "base-uri 'none'"),
            *("form-action 'none'", "frame-ancestors 'none'"),
            *allowed,
        ]
    )


def _hash(text: str, tag: str) -> str:
    inside = text.partition(f"<{tag}>")[2].partition(f"</{tag}>")[0]
    return f"sha256-{b64encode(sha256(inside.encode()).digest()).decode()}"
