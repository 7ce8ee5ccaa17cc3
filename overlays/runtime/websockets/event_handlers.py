"""Who listens to the events of a connection."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Self, TypeAlias, overload

    Handler: TypeAlias = Callable[..., Any]

ALL = "event"
"""The type under which a handler hears every event."""


class Handlers:
    """Handlers by type of event, in the order in which they came; safe to change while events arrive."""

    __slots__ = ("_by_type",)

    def __init__(self) -> None:
        self._by_type: dict[str, tuple[tuple[Handler, bool], ...]] = {}

    def add(self, kind: str, handler: Handler, once: bool) -> None:
        """One more; the same function may listen twice."""
        self._by_type[kind] = (*self._by_type.get(kind, ()), (handler, once))

    def remove(self, kind: str, handler: Handler) -> None:
        """The first of that function; none is no error."""
        rows = self._by_type.get(kind, ())
        at = next((i for i, (each, _) in enumerate(rows) if each == handler), None)
        if at is not None:
            self._by_type[kind] = rows[:at] + rows[at + 1 :]

    def take(self, kind: str) -> list[Handler]:
        """Those to call now; those that listen once are gone afterwards."""
        rows = self._by_type.get(kind)
        if not rows:
            return []
        if any(once for _, once in rows):
            self._by_type[kind] = tuple(row for row in rows if not row[1])
        return [handler for handler, _ in rows]

    def hearing(self, kind: str) -> list[Handler]:
        """Who hears an event of this type: its own listeners, then those that hear all."""
        return self.take(kind) if kind == ALL else [*self.take(kind), *self.take(ALL)]


class Listening:
    """`on`, `off` and `once`, for whatever has handlers."""

    _handlers: Handlers

    if TYPE_CHECKING:

        @overload
        def on(self, event_type: str, handler: Handler) -> Self: ...
        @overload
        def on(self, event_type: str, handler: None = None) -> Callable[[Handler], Handler]: ...

    def on(self, event_type: str, handler: Handler | None = None) -> Any:
        """Call `handler` with each event of this type; "event" hears all. Without one: a decorator."""
        return self._listen(event_type, handler, False)

    if TYPE_CHECKING:

        @overload
        def once(self, event_type: str, handler: Handler) -> Self: ...
        @overload
        def once(self, event_type: str, handler: None = None) -> Callable[[Handler], Handler]: ...

    def once(self, event_type: str, handler: Handler | None = None) -> Any:
        """Call `handler` with the next event of this type only. Without one: a decorator."""
        return self._listen(event_type, handler, True)

    def off(self, event_type: str, handler: Handler) -> Self:
        """Call `handler` no more."""
        self._handlers.remove(event_type, handler)
        return self

    def _listen(self, kind: str, handler: Handler | None, once: bool) -> Any:
        if handler is not None:
            self._handlers.add(kind, handler, once)
            return self

        def listener(function: Handler) -> Handler:
            self._handlers.add(kind, function, once)
            return function

        return listener
