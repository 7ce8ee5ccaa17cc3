"""Operations compared: arguments, bodies, answers, streams, ways to sign in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..ir import AnswerBy, Api, Body, Operation, Param, Stream
from ..source.pointers import join
from .rules import Direction
from .shape_comparison import ShapeComparison
from .show import describe_shape


def operations(old: Api, new: Api, shapes: ShapeComparison) -> None:
    """Note how the operations of `new` differ from those of `old`."""
    before, after = _by_call(old), _by_call(new)
    for call in sorted(before.keys() | after.keys()):
        one, other = before.get(call), after.get(call)
        if other is None and one is not None:
            shapes.report("operation-removed", "request", one.pointer, one.key, one.key)
        elif one is None and other is not None:
            shapes.report("operation-added", "request", other.pointer, other.key, "", other.key)
        elif one is not None and other is not None:
            _Pair(one, other, shapes).compare()


def _by_call(api: Api) -> dict[str, Operation]:
    """Operations by method and path, whatever the parameters in the path are called."""
    found: dict[str, Operation] = {}
    for op in api.operations:
        bare = "/".join(
            "{}" if part.startswith("{") and part.endswith("}") else part for part in op.path.split("/")
        )
        found.setdefault(f"{op.method.lower()} {bare}?{op.query}", op)
    return found


class _Pair:
    """One operation, then and now."""

    def __init__(self, old: Operation, new: Operation, shapes: ShapeComparison) -> None:
        self.old = old
        self.new = new
        self.shapes = shapes

    def report(self, rule: str, before: str = "", after: str = "", *, answer: bool = False) -> None:
        direction: Direction = "answer" if answer else "request"
        self.shapes.report(rule, direction, self.new.pointer, self.new.key, before, after)

    def compare(self) -> None:
        old, new = self.old, self.new
        if old.deprecated != new.deprecated:
            self.report("operation-deprecated" if new.deprecated else "operation-revived")
        if old.id != new.id:
            self.report("operation-id-changed", old.id, new.id)
        if old.proposals != new.proposals:
            self.report("name-proposed", " ".join(old.proposals), " ".join(new.proposals))
        if old.headers != new.headers:
            self.report("header-changed", _pairs(old.headers), _pairs(new.headers))
        if old.route != new.route:
            self.report("route-changed", old.route, new.route)
        self._listed("error", old.errors, new.errors)
        self._security()
        self._params()
        self._body(old.body, new.body)
        self._answer()
        self._stream(old.stream, new.stream)

    def _listed(self, kind: str, old: tuple[str, ...], new: tuple[str, ...], *, answer: bool = True) -> None:
        for text in sorted({*new} - {*old}):
            self.report(f"{kind}-added", "", text, answer=answer)
        for text in sorted({*old} - {*new}):
            self.report(f"{kind}-removed", text, "", answer=answer)

    def _security(self) -> None:
        old, new = self.old.security, self.new.security
        if bool(old) != bool(new):
            self.report("security-required" if new else "security-dropped", ", ".join(old), ", ".join(new))
            return
        for name in sorted({*new} - {*old}):
            self.report("security-accepted", "", name)
        for name in sorted({*old} - {*new}):
            self.report("security-refused", name)

    # --- arguments

    def _params(self) -> None:
        before, after = _arguments(self.old), _arguments(self.new)
        for name, one, other in _paired(before, after):
            if one is None and other is not None:
                rule = f"{_kind(other)}-added-{'required' if other.required else 'optional'}"
                self._argument(rule, other, "", describe_shape(other.shape, self.shapes.new))
            elif other is None and one is not None:
                self._argument(f"{_kind(one)}-removed", one, describe_shape(one.shape, self.shapes.old), "")
            elif one is not None and other is not None:
                if one.wire != other.wire:
                    self._argument("parameter-renamed", other, one.wire, other.wire)
                if one.place != other.place:
                    self._argument("parameter-moved", other, one.place, other.place)
                if one.style != other.style:
                    self._argument("parameter-style-changed", other, one.style, other.style)
                pointer = other.pointer or join(self.new.pointer, "parameters", name)
                where = f"{self.new.key}: {other.wire or 'body'}"
                self.shapes.member(_kind(other), one, other, "request", pointer, where)

    def _argument(self, rule: str, param: Param, before: str, after: str) -> None:
        pointer = param.pointer or self.new.pointer
        self.shapes.report(rule, "request", pointer, f"{self.new.key}: {param.wire or 'body'}", before, after)

    def _body(self, old: Body | None, new: Body | None) -> None:
        if old is None or new is None:
            if old is not new:
                self.report("body-added" if new is not None else "body-removed")
            return
        if old.whole != new.whole:
            self.report("body-form-changed")
        if old.required != new.required:
            self.report("body-now-required" if new.required else "body-now-optional")
        if dict(old.encoding) != dict(new.encoding) or {*old.files} != {*new.files}:
            self.report("body-part-changed")
        self._media(old.media, new.media, answer=False)

    def _media(self, old: tuple[str, ...], new: tuple[str, ...], *, answer: bool) -> None:
        self._listed("content-type", old, new, answer=answer)
        if {*old} == {*new} and old != new:
            self.report("content-type-preferred", old[0], new[0], answer=answer)

    # --- answers

    def _answer(self) -> None:
        old, new = self.old.answer, self.new.answer
        self._listed("status", old.statuses, new.statuses)
        if {*old.media} & {*new.media}:
            self._media(old.media, new.media, answer=True)
        if old.kind != new.kind:
            rule = "answer-added" if old.kind == "none" else "answer-kind-changed"
            self.report(rule, old.kind, new.kind, answer=True)
        else:
            pointer, where = join(self.new.pointer, "responses"), f"{self.new.key} (answer)"
            self.shapes.compare(old.shape, new.shape, "answer", pointer, where)
        self._answer_by(old.by, new.by)
        before, after = self.old.page, self.new.page
        if (before.style if before else "") != (after.style if after else ""):
            self.report(
                "page-changed", before.style if before else "", after.style if after else "", answer=True
            )
        elif before and after:
            self.shapes.compare(
                before.item,
                after.item,
                "answer",
                join(self.new.pointer, "responses"),
                f"{self.new.key} (item)",
            )

    def _answer_by(self, old: AnswerBy | None, new: AnswerBy | None) -> None:
        """Answers that follow an argument: its values with an answer of their own."""
        if old is None or new is None:
            if old is not new:
                self.report("answer-added" if new is not None else "answer-kind-changed", answer=True)
            return
        if (old.argument, old.default) != (new.argument, new.default):
            pair = f"{old.argument}={old.default}", f"{new.argument}={new.default}"
            self.report("answer-kind-changed", *pair, answer=True)
        for value in sorted({*old.cases, *new.cases}):
            one, other = old.cases.get(value), new.cases.get(value)
            if one is None:
                self.report("answer-added", "", value, answer=True)
            elif other is None or (one.kind, one.shape) != (other.kind, other.shape):
                self.report("answer-kind-changed", value, value if other else "", answer=True)

    def _stream(self, old: Stream | None, new: Stream | None) -> None:
        if old is None or new is None:
            if old is not new:
                self.report("stream-added" if new is not None else "stream-removed", answer=True)
            return
        if (old.flag, old.value) != (new.flag, new.value):
            self.report(
                "stream-flag-changed", f"{old.flag}={old.value}", f"{new.flag}={new.value}", answer=True
            )
        if (old.format, old.media) != (new.format, new.media):
            self.report(
                "stream-format-changed", old.media or old.format, new.media or new.format, answer=True
            )
        if old.wrap != new.wrap:
            self.report("stream-wrap-changed", answer=True)
        if any(getattr(old, part) != getattr(new, part) for part in ("end", "enough", "complete", "resume")):
            self.report("stream-end-changed", answer=True)
        pointer, where = join(self.new.pointer, "responses"), f"{self.new.key} (stream)"
        self.shapes.compare(old.event, new.event, "answer", pointer, where, kind="event")


def _kind(param: Param) -> str:
    return "field" if param.place == "body" else "parameter"


def _arguments(op: Operation) -> dict[str, Param]:
    return {f"{p.place} {p.wire}": p for p in op.params}


def _paired(
    before: Mapping[str, Param], after: Mapping[str, Param]
) -> Iterator[tuple[str, Param | None, Param | None]]:
    """Arguments of the same name and place; then of the same name; in a path, of the same position."""
    gone = {name: p for name, p in before.items() if name not in after}
    fresh = {name: p for name, p in after.items() if name not in before}
    pairs = {name: (before[name], after[name]) for name in before.keys() & after.keys()}
    for name, one in [*gone.items()]:
        moved = [n for n, p in fresh.items() if p.wire == one.wire and p.wire]
        if len(moved) == 1:
            pairs[moved[0]] = (gone.pop(name), fresh.pop(moved[0]))
    paths = [[n for n, p in side.items() if p.place == "path"] for side in (before, after)]
    for old, new in zip(*paths, strict=False):
        if old in gone and new in fresh:
            pairs[new] = (gone.pop(old), fresh.pop(new))
    found: dict[str, tuple[Param | None, Param | None]] = {**pairs}
    found |= {f"{name} ": (p, None) for name, p in gone.items()}
    found |= {name: (None, p) for name, p in fresh.items()}
    for name in sorted(found):
        yield name.strip(), *found[name]


def _pairs(headers: tuple[tuple[str, str], ...]) -> str:
    return ", ".join(f"{name}: {value}" for name, value in headers)
