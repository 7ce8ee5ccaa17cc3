"""What the mock was asked, and assertions about it that say what differs."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from difflib import unified_diff
from time import time
from typing import Any

from attrs import frozen

from .forms import File
from .kinds import is_list, is_mapping
from .messages import Request
from .redact import shown, shown_headers, shown_pairs


@frozen(slots=False)
class Recorded(Request):
    """A request that was answered."""

    number: int = 0
    """Counted from 1."""
    route: str = ""
    """Its path without the base: `/chat/completions`."""
    operation: str = ""
    """Its name on the client, `chat.completions.create`; "" when there is none."""
    status: int = 0
    """What it was answered with; 0 when the connection was reset."""
    at: float = 0.0
    """When it came, in seconds since 1970."""

    @property
    def params(self) -> dict[str, str]:
        """The query by name; of several values the last."""
        return dict(self.query)

    def summary(self) -> dict[str, Any]:
        """The request as plain data; secrets are left out, long texts and lists are cut."""
        row = {"number": self.number, "method": self.method, "path": shown(self.route)}
        row |= {"operation": self.operation, "status": self.status, "query": shown_pairs(self.params)}
        row |= {"headers": shown_headers(self.headers), "json": shown(self.json)}
        return row | {"form": shown(as_data(self.form))}


class Record:
    """All requests, in order; grows while the mock is asked."""

    def __init__(self) -> None:
        self.requests: list[Recorded] = []
        self.events: list[Mapping[str, Any]] = []
        """What clients sent over WebSockets."""
        self._lock = threading.Lock()
        self._listeners: list[Callable[[Recorded], None]] = []

    def add(self, request: Request, route: str, operation: str, status: int) -> Recorded:
        """Keep a request."""
        with self._lock:
            kept = Recorded(
                request.method,
                request.target,
                request.headers,
                request.body,
                request.sink,
                len(self.requests) + 1,
                route,
                operation,
                status,
                time(),
            )
            self.requests.append(kept)
            listeners = list(self._listeners)
        for listener in listeners:
            listener(kept)
        return kept

    def add_event(self, event: Mapping[str, Any]) -> None:
        """Keep an event that came over a WebSocket."""
        with self._lock:
            self.events.append(event)

    def event(self, type: str, **members: Any) -> Mapping[str, Any]:
        """The latest event of a type with at least these members. Raises: AssertionError with the differences."""
        found: list[Mapping[str, Any]] = [each for each in self.events if each.get("type") == type]
        if not found:
            listed = ", ".join(str(each.get("type")) for each in self.events[-20:]) or "nothing"
            raise AssertionError(f"no event {type!r} was sent; what was sent: {listed}")
        for event in found[::-1]:
            if _within(members, event):
                return event
        differs = _diff(members, _narrowed(found[-1], members))
        raise AssertionError(
            f"no event {type!r} was sent with that; the latest of {len(found)} differs:\n{differs}"
        )

    def listen(self, listener: Callable[[Recorded], None]) -> Callable[[], None]:
        """Call `listener` with each request to come; what comes back ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def find(self, path: str = "", method: str = "") -> Iterator[Recorded]:
        """Requests by path (`/files`, or an operation's name `files.create`) and method."""
        for request in list(self.requests):
            known = (request.route, request.path, request.operation, request.route.strip("/"))
            if (not path or path in known) and (not method or method.upper() == request.method):
                yield request

    def called(self, path: str, method: str = "", times: int | None = None) -> list[Recorded]:
        """Requests of that path. Raises: AssertionError when there are none, or not `times`."""
        found = list(self.find(path, method))
        if (not found and times is None) or (times is not None and len(found) != times):
            wanted = "a request" if times is None else f"{times} requests"
            asked = f"{method.upper()} {path}".strip()
            raise AssertionError(f"expected {wanted} to {asked}, found {len(found)}\n{self._listed()}")
        return found

    def sent(
        self,
        path: str,
        *,
        method: str = "",
        json: Mapping[str, Any] | None = None,
        form: Mapping[str, Any] | None = None,
        query: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Recorded:
        """The latest request that has at least these members. Raises: AssertionError with the differences."""
        found = self.called(path, method)
        wanted = {
            "json": json,
            "form": as_data(form),
            "query": query,
            "headers": {name.lower(): value for name, value in headers.items()} if headers else None,
        }
        wanted = {name: value for name, value in wanted.items() if value is not None}
        for request in reversed(found):
            if all(_within(want, _came(request, name)) for name, want in wanted.items()):
                return request
        latest = found[-1]
        came = {name: _narrowed(_came(latest, name), want) for name, want in wanted.items()}
        raise AssertionError(
            f"no request to {path} was sent with that; the latest of {len(found)} differs:\n{_diff(wanted, came)}"
        )

    def _listed(self) -> str:
        if not self.requests:
            return "nothing was asked at all"
        rows = [f"  {r.number}. {r.method} {r.route} -> {r.status}" for r in self.requests[-20:]]
        return "what was asked:\n" + "\n".join(rows)


def as_data(value: Any) -> Any:
    """Forms with files as texts about them."""
    if isinstance(value, File):
        return f"<{value.name}, {len(value.content)} bytes>"
    if is_mapping(value):
        return {name: as_data(each) for name, each in value.items()}
    return [as_data(each) for each in value] if is_list(value) else value


def _came(request: Recorded, place: str) -> Any:
    if place == "query":
        return request.params
    return as_data(request.form) if place == "form" else getattr(request, place)


def _within(want: Any, came: Any) -> bool:
    """Objects may have further members; all else must be the same."""
    if is_mapping(want):
        return is_mapping(came) and all(
            name in came and _within(value, came[name]) for name, value in want.items()
        )
    if is_list(want):
        return (
            is_list(came)
            and len(want) == len(came)
            and all(_within(each, other) for each, other in zip(want, came, strict=True))
        )
    return bool(want == came)


def _narrowed(came: Any, want: Any) -> Any:
    """What came, without members that nobody asked about."""
    if is_mapping(want) and is_mapping(came):
        return {name: _narrowed(came[name], want[name]) for name in want if name in came}
    return came


def _diff(want: Any, came: Any) -> str:
    texts = [
        json.dumps(each, indent=2, ensure_ascii=False, default=str, sort_keys=True) for each in (want, came)
    ]
    rows = unified_diff(texts[0].splitlines(), texts[1].splitlines(), "expected", "sent", lineterm="", n=99)
    return "\n".join(rows)
