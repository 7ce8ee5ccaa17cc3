"""Faults on demand: what goes wrong, how often, for which requests."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from random import Random

from attrs import evolve, field, frozen

from .._core.foundation.deprecation import deprecated, warn
from .messages import Answer, Pause, Piece, Request, Reset, json_answer
from .problems import kind


@frozen
class Fault:
    """One way in which a request fails. Every member that is set takes part."""

    status: int | None = None
    """Answer with this status and an error object."""
    headers: Mapping[str, str] = field(factory=dict[str, str])
    """Further headers of the answer."""
    message: str = "A fault was asked for."
    code: str | None = None
    latency: float = 0.0
    """Seconds before the answer."""
    chunk_delay: float = 0.0
    """Seconds between chunks of the body, and between events of a WebSocket."""
    size: int = 0
    """Bytes of a chunk of the body; 0: as the service writes them."""
    reset_at: int | None = None
    """The connection is reset after so many bytes of the body; -1: before any answer."""
    cut_at: int | None = None
    """The body ends after so many bytes."""
    malformed: bool = False
    """The data of the second event of a stream, or the body of an answer, is broken JSON."""
    raw: bytes | None = None
    """These bytes instead of an HTTP answer."""
    insert: bytes = b""
    """These bytes before the body."""
    close: int | None = None
    """WebSockets are closed with this code; 1006: reset without a goodbye."""
    close_after: int = 0
    """So many events come first."""
    _drip: float | None = field(default=None, kw_only=True, repr=False, eq=False, alias="drip")
    """What `chunk_delay` was called."""

    def __attrs_post_init__(self) -> None:
        if self._drip is not None:
            warn("Fault(drip=...) is to go: use chunk_delay")
            object.__setattr__(self, "chunk_delay", self._drip)
            object.__setattr__(self, "_drip", None)

    @property
    @deprecated("Fault.drip is to go: use chunk_delay")
    def drip(self) -> float:
        """Seconds between chunks, by an older name."""
        return self.chunk_delay

    @property
    def on_sockets(self) -> bool:
        """Does it do anything to a WebSocket?"""
        return self != Fault(latency=self.latency, size=self.size, cut_at=self.cut_at, insert=self.insert)

    @property
    def on_answers(self) -> bool:
        """Does it do anything to an answer of HTTP?"""
        return self != Fault(close=self.close, close_after=self.close_after)

    def answer(self) -> Answer | None:
        """The answer that comes instead of the service's own, if any."""
        if self.status is None:
            return None
        error = {"message": self.message, "type": kind(self.status), "param": None, "code": self.code}
        return json_answer({"error": error}, self.status, {n.lower(): v for n, v in self.headers.items()})

    def apply(self, answer: Answer) -> Answer:
        """An answer with the fault in it."""
        headers = {**answer.headers, **{name.lower(): value for name, value in self.headers.items()}}
        lost = self.reset_at is not None and self.reset_at >= 0
        changed = self.chunk_delay or self.size or self.cut_at is not None or self.malformed or self.insert
        if lost and not changed and answer.length is not None:
            headers["content-length"] = str(answer.length)  # promised as ever
        return evolve(
            answer,
            headers=headers,
            body=_FaultyBody(self, answer.body) if lost or changed else answer.body,
            delay=answer.delay + self.latency,
            reset=answer.reset or self.reset_at == -1,
            raw=self.raw if self.raw is not None else answer.raw,
        )

    @deprecated("Fault.spoil() is to go: use apply()")
    def spoil(self, answer: Answer) -> Answer:
        """What `apply` does, by an older name."""
        return self.apply(answer)

    def pieces(self, body: Iterable[Piece]) -> Iterator[Piece]:
        """The pieces of a body with the fault in them."""
        sent = 0
        stops = [at for at in (self.reset_at, self.cut_at) if at is not None and at >= 0]
        end = min(stops) if stops else None
        for number, piece in enumerate(self._cut(body)):
            if not isinstance(piece, bytes):
                yield piece
                continue
            if self.chunk_delay and number:
                yield Pause(self.chunk_delay)
            if end is not None and sent + len(piece) >= end:
                yield piece[: end - sent]
                if end == self.reset_at:
                    yield Reset()
                return
            sent += len(piece)
            yield piece
        if self.reset_at is not None and self.reset_at >= 0:
            yield Reset()

    def _cut(self, pieces: Iterable[Piece]) -> Iterator[Piece]:
        if self.insert:
            yield self.insert
        for number, piece in enumerate(pieces):
            if not isinstance(piece, bytes):
                yield piece
                continue
            if self.malformed and (number == 1 or not piece.startswith((b"data:", b"event:"))):
                piece = piece.replace(b"{", b"{{", 1)
            size = self.size or len(piece) or 1
            for start in range(0, len(piece), size):
                yield piece[start : start + size]


@frozen
class _FaultyBody:
    """A body with a fault in it, as often as it is played."""

    fault: Fault
    body: Iterable[Piece]

    def __iter__(self) -> Iterator[Piece]:
        return self.fault.pieces(self.body)


class _Rule:
    def __init__(
        self, fault: Fault, path: str | None, method: str | None, times: int | None, rate: float
    ) -> None:
        self.fault = fault
        self.path = path
        self.method = method
        self.left = times
        self.rate = rate

    def fits(self, request: Request, path: str, random: Random) -> bool:
        if self.left == 0 or (self.method is not None and self.method.upper() != request.method):
            return False
        if self.path is not None and not path.startswith("/" + self.path.strip("/")):
            return False
        return self.rate >= 1 or random.random() < self.rate


class Faults:
    """The faults that are to come; `mock.faults`."""

    def __init__(self, seed: int = 0) -> None:
        self._random = Random(seed)
        self._rules: list[_Rule] = []
        self._lock = threading.Lock()

    def add(
        self,
        fault: Fault,
        *,
        path: str | None = None,
        method: str | None = None,
        times: int | None = 1,
        probability: float = 1.0,
    ) -> None:
        """Let requests fail: those whose path begins so, `times` of them (None: all), each with a probability."""
        self._rules.append(_Rule(fault, path, method, times, probability))

    def status(
        self,
        status: int,
        headers: Mapping[str, str] | None = None,
        *,
        message: str = "A fault was asked for.",
        code: str | None = None,
        path: str | None = None,
        times: int | None = 1,
        probability: float = 1.0,
    ) -> None:
        """Answers with an error."""
        fault = Fault(status=status, headers=headers or {}, message=message, code=code)
        self.add(fault, path=path, times=times, probability=probability)

    def rate_limit(self, retry_after: float = 1.0, *, path: str | None = None, times: int | None = 1) -> None:
        """Answers 429 and says how many seconds to wait."""
        headers = {
            "retry-after": f"{retry_after:g}",
            "retry-after-ms": f"{retry_after * 1000:g}",
            "x-ratelimit-limit-requests": "60",
            "x-ratelimit-remaining-requests": "0",
            "x-ratelimit-reset-requests": f"{retry_after:g}s",
        }
        message = f"Rate limit reached. Please try again in {retry_after:g}s."
        self.status(429, headers, message=message, code="rate_limit_exceeded", path=path, times=times)

    def latency(self, seconds: float, *, path: str | None = None, times: int | None = None) -> None:
        """Answers come late; those of HTTP."""
        self.add(Fault(latency=seconds), path=path, times=times)

    def chunk_delay(
        self, seconds: float, size: int = 0, *, path: str | None = None, times: int | None = None
    ) -> None:
        """Bodies come in chunks of `size` bytes (0: as written), with a pause between."""
        self.add(Fault(chunk_delay=seconds, size=size), path=path, times=times)

    @deprecated("mock.faults.drip() is to go: use chunk_delay()")
    def drip(
        self, seconds: float, size: int = 0, *, path: str | None = None, times: int | None = None
    ) -> None:
        """What `chunk_delay` does, by an older name."""
        self.chunk_delay(seconds, size, path=path, times=times)

    def reset(self, at: int = -1, *, path: str | None = None, times: int | None = 1) -> None:
        """The connection is reset after `at` bytes of the body; -1: before any answer."""
        self.add(Fault(reset_at=at), path=path, times=times)

    def cut(self, at: int, *, path: str | None = None, times: int | None = 1) -> None:
        """Bodies end early, as if that was all."""
        self.add(Fault(cut_at=at), path=path, times=times)

    def malformed(self, *, path: str | None = None, times: int | None = 1) -> None:
        """Broken JSON: in the second event of a stream, or the whole answer."""
        self.add(Fault(malformed=True), path=path, times=times)

    def close(
        self, code: int = 1011, after: int = 0, *, path: str | None = None, times: int | None = 1
    ) -> None:
        """WebSockets are closed with a code (1006: reset without a goodbye) after so many events."""
        self.add(Fault(close=code, close_after=after), path=path, times=times)

    def raw(self, data: bytes, *, path: str | None = None, times: int | None = 1) -> None:
        """These bytes instead of an HTTP answer."""
        self.add(Fault(raw=data), path=path, times=times)

    def around(self, request: Request, path: str, ask: Callable[[], Answer]) -> Answer:
        """What `ask` gives, or the error that comes instead, with the faults that are due in it."""
        faults = self.take(request, path)
        answer = next((made for fault in faults if (made := fault.answer())), None) or ask()
        for fault in faults:
            answer = fault.apply(answer)
        return answer

    def clear(self) -> None:
        """Nothing fails any more."""
        self._rules.clear()

    def take(self, request: Request, path: str, *, socket: bool = False) -> list[Fault]:
        """The faults of one request: all that change an answer, and the first that answers.

        Those that can do nothing to what is asked for, a WebSocket or an answer of HTTP, wait for another.
        """
        found: list[Fault] = []
        with self._lock:
            for rule in self._rules:
                fault = rule.fault
                taken = fault.status is not None and any(each.status is not None for each in found)
                if taken or not (fault.on_sockets if socket else fault.on_answers):
                    continue
                if rule.fits(request, path, self._random):
                    if rule.left is not None:
                        rule.left -= 1
                    found.append(fault)
        return found
