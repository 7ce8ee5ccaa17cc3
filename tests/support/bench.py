"""One emitted package under test: calls its operations sync and async and says what was wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from operator import attrgetter
from typing import Any, Literal, TypeAlias

from attrs import frozen

from specloom.ir import Api, Key, Operation, Ref, Shape
from wire import exchanges
from wire.checker import Checker
from wire.exchanges import Arguments, spelled

from .desk import Desk
from .loops import FACTORIES, Loops
from .typed import Typing

Mode: TypeAlias = Literal["sync", "async", "uvloop"]
MODES: tuple[Mode, Mode] = ("sync", "async")
LOOPS: tuple[Mode, ...] = ("sync", *FACTORIES)  # type: ignore[assignment]
"""The same with each kind of event loop."""


# What a hook sends as a whole body when it is the only member of a form; the document does not know of it.
BARE: Mapping[str, str] = {"post /realtime/calls": "application/sdp"}
# What a hook asks for on behalf of a caller who says nothing.
ASKED: Mapping[str, dict[str, Any]] = {"post /embeddings": {"encoding_format": "base64"}}


@frozen
class Bench:
    """A package, its Api, and the judge of what it sends. Every method answers with what it found wrong."""

    package: str
    api: Api
    """Named and not pruned: envelopes of pages are still there."""
    checker: Checker
    desk: Desk
    sync: Any
    asynchronous: Any
    runner: Loops

    def call(self, op: Operation, mode: Mode, *, full: bool) -> list[str]:
        """One call that does not stream: one request, right by the document; its answer decoded whole."""
        given = exchanges.arguments(self.api, op, full=full)
        want, reply = exchanges.answer(self.api, op, full=full)
        self.desk.plan(reply)
        result = self._run(op, mode, given, positional=not full)
        found = [*self._judged(op, given), *self._unlike(result, want)]
        if op.page is None:
            found.extend(self.typed(result, op.answer.shape))
        return found

    def pages(self, op: Operation, mode: Mode) -> list[str]:
        """Two pages: every item comes, and the second request asks for what follows the first."""
        given = exchanges.arguments(self.api, op, full=False)
        made = exchanges.pages(self.api, op)
        goes_on = op.page is not None and op.page.style != "Page"
        expected = made if goes_on else made[:1]
        self.desk.plan(*(reply for _, reply, _ in expected))
        method = self.method(op, mode)
        if mode == "sync":
            items = list(method(**given.path, **given.keywords))
        else:
            items = self.runner.run(_gathered(method(**given.path, **given.keywords)), mode)
        found = self._unlike(items, [item for items, _, _ in expected for item in items])
        for item in items:
            found.extend(self.typed(item, op.page.item if op.page else op.answer.shape))
        if len(self.desk.received) != len(expected):
            return [*found, f"{len(self.desk.received)} requests instead of {len(expected)}"]
        for received in self.desk.received:
            verdict = self.checker.check(received, op.method, _path_key(op))
            found.extend(verdict.violations)
        cursor = expected[0][2]
        if goes_on and cursor not in verdict.values.get("query", {}).values():
            found.append(f"the second request does not carry {cursor!r}: {self.desk.received[1].target}")
        return found

    def stream(self, op: Operation, mode: Mode, *, full: bool) -> list[str]:
        """Three events: in order, whole, each of its declared class."""
        return self._stream(op, mode, exchanges.events(self.api, op), full=full)

    def every_event(self, op: Operation, mode: Mode) -> list[str]:
        """All events that there are, in as many streams as there are ways to end."""
        streams = exchanges.every_event(self.api, op)
        return [wrong for made in streams for wrong in self._stream(op, mode, made, full=False)]

    def _stream(self, op: Operation, mode: Mode, made: list[tuple[Any, Key]], *, full: bool) -> list[str]:
        given = exchanges.arguments(self.api, op, full=full, stream=True)
        self.desk.plan(exchanges.stream_reply(op, [value for value, _ in made]))
        method = self.method(op, mode)
        if mode == "sync":
            got = list(method(**given.path, **given.keywords))
        else:
            got = self.runner.run(_streamed(method(**given.path, **given.keywords)), mode)
        found = [*self._judged(op, given), *self._unlike(got, [value for value, _ in made])]
        for event, (_, key) in zip(got, made, strict=False):
            found.extend(self.named(event, key))
            found.extend(self.typed(event, op.stream.event if op.stream else Ref(key)))
        return found

    def answers(self, op: Operation) -> list[str]:
        """Whether what is made up as answers and events of an operation is what the document describes."""
        path, found = _path_key(op), []
        if op.answer.kind == "json":
            for full in (False, True):
                value, _ = exchanges.answer(self.api, op, full=full)
                found += self.checker.check_answer(value, op.method, path)
        if op.stream is not None:
            for value, _ in exchanges.events(self.api, op):
                found += self.checker.check_event(value, op.method, path)
        return found

    def close(self) -> None:
        """Let go of connections."""
        self.sync.close()
        self.runner.run_on_all(lambda: _awaited(self.asynchronous.close()))

    # --- the parts ----------------------------------------------------------------------------

    def method(self, op: Operation, mode: Mode) -> Callable[..., Any]:
        client = self.sync if mode == "sync" else self.asynchronous
        found: Callable[..., Any] = attrgetter(".".join((*op.resource, op.name)))(client)
        return found

    def _run(self, op: Operation, mode: Mode, given: Arguments, *, positional: bool) -> Any:
        method = self.method(op, mode)
        named = {**given.path, **given.keywords}
        # The thing itself may be named by place; what it belongs to, by keyword only.
        inline = [named.pop(name) for name in list(given.path)[-1:]] if positional else []
        if mode == "sync":
            return method(*inline, **named)
        return self.runner.run(_awaited(method(*inline, **named)), mode)

    def _judged(self, op: Operation, given: Arguments) -> list[str]:
        if len(self.desk.received) != 1:
            return [f"{len(self.desk.received)} requests instead of one"]
        (received,) = self.desk.received
        if received.headers.get("content-type", "") == BARE.get(op.key):
            (only,) = given.wire["body"].values()
            return [] if received.body.decode() == only else ["the body is not its only member"]
        verdict = self.checker.check(received, op.method, _path_key(op))
        found = list(verdict.violations)
        for place in ("path", "query", "body"):
            came, want = verdict.values.get(place, {}), given.wire.get(place, {})
            if place == "body":
                want = ASKED.get(op.key, {}) | want
            if "json" not in received.headers.get("content-type", "") or place != "body":
                came, want = spelled(came), spelled(want)
            if came != want:
                found.append(f"{place}: {came!r} instead of {want!r}")
        came = verdict.values.get("header", {})
        for name, value in given.wire.get("header", {}).items():
            if spelled(came.get(name)) != spelled(value):
                found.append(f"header {name}: {came.get(name)!r} instead of {value!r}")
        return found

    def _unlike(self, result: Any, want: Any) -> list[str]:
        got = as_data(result)
        found = [] if got == want else [f"answer: {_difference(got, want)}"]
        return [*found, *(f"answer: Unknown at {where}" for where in unknowns(result))]

    def typed(self, value: Any, shape: Shape) -> list[str]:
        """Where a decoded value is not made of its declared classes."""
        return [f"answer: {each}" for each in Typing(self.package, self.api).faults(value, shape)]

    def named(self, value: Any, key: Key) -> list[str]:
        """Whether the table of a union chose the variant that was made."""
        name = self.api.types[key].answer
        if name is None or Typing(self.package, self.api).is_a(value, name):
            return []
        return [f"answer: a {type(value).__name__} instead of {name.package}.{name.identifier}"]


def _path_key(op: Operation) -> str:
    return op.key.partition(" ")[2]


async def _awaited(awaitable: Any) -> Any:
    return await awaitable


async def _gathered(pages: Any) -> list[Any]:
    return [item async for item in pages]


async def _streamed(awaitable: Any) -> list[Any]:
    return [event async for event in await awaitable]


def as_data(value: Any) -> Any:
    """A decoded answer as the plain data it was made of."""
    if isinstance(value, list):
        return [as_data(each) for each in value]
    if hasattr(value, "to_dict"):
        return value.to_dict()
    return value.content if hasattr(value, "content") and hasattr(value, "iter_bytes") else value


def unknowns(value: Any, where: str = "$") -> Iterator[str]:
    """Where a decoded answer holds objects that no declaration describes."""
    if type(value).__name__ == "Unknown":
        yield where
    if isinstance(value, list):
        for place, each in enumerate(value):
            yield from unknowns(each, f"{where}[{place}]")
    elif hasattr(value, "to_dict"):
        for name, each in vars(value).items():
            yield from unknowns(each, f"{where}.{name}")


def _difference(got: Any, want: Any, where: str = "$") -> str:
    """The first place where two plain values differ."""
    if isinstance(got, dict) and isinstance(want, dict):
        for name in (*want, *got):
            if name not in got or name not in want:
                return f"{where}.{name} is {'missing' if name in want else 'new'}"
            if got[name] != want[name]:
                return _difference(got[name], want[name], f"{where}.{name}")
    if isinstance(got, list) and isinstance(want, list) and len(got) == len(want):
        for place, (left, right) in enumerate(zip(got, want, strict=True)):
            if left != right:
                return _difference(left, right, f"{where}[{place}]")
    return f"{where} is {str(got)[:200]} instead of {str(want)[:200]}"
