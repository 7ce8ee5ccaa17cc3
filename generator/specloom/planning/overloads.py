"""Overloads of operations whose answer follows an argument: a flag that makes it stream, a format."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from attrs import frozen

from ..ir import Answer, AnswerBy, Operation, Param, Stream
from ..lowering.reach import constants
from .annotations import Annotator
from .imports import Imports
from .literals import identifier, literal


@frozen
class Form:
    """One way to call an operation, and what comes of it."""

    given: tuple[str, ...]
    """The arguments that decide, typed."""
    params: str
    """Name of the dictionary of the other arguments."""
    answer: str = ""
    """What comes when nothing streams; "" when something does."""
    event: str = ""
    """What a stream holds; "" when nothing streams. With `answer`: either may come."""


@frozen
class Engine:
    """What one engine makes of an answer, of a stream, and of either ("" where callers cannot say it)."""

    name: str
    answer: str
    stream: str
    either: str = ""

    def text(self, form: Form, imports: Imports) -> str:
        """What this engine gives in that form, with its names imported; "" when it cannot be said."""
        both = form.answer and form.event
        found = self.either if both else self.stream if form.event else self.answer
        for name in _GENERIC.findall(found):
            imports.take("collections.abc" if name == "Awaitable" else "_core", name)
        return found.format(*filter(None, (form.answer, form.event)))


_GENERIC = re.compile(r"(\w+)\[")
_ENGINES = (
    Engine("Sync", "{}", "Stream[{}]", "{} | Stream[{}]"),
    Engine("Async", "Awaitable[{}]", "Awaitable[AsyncStream[{}]]", "Awaitable[{} | AsyncStream[{}]]"),
    Engine("Raw", "RawResponse[{}]", "RawResponse[Stream[{}]]"),
    Engine("AsyncRaw", "Awaitable[RawResponse[{}]]", "Awaitable[RawResponse[AsyncStream[{}]]]"),
    Engine("Streamed", "StreamedManager[{}]", "StreamedManager[Stream[{}]]"),
    Engine("AsyncStreamed", "AsyncStreamedManager[{}]", "AsyncStreamedManager[AsyncStream[{}]]"),
)


def overloads(
    op: Operation, owner: str, head: str, named: str, forms: Sequence[Form], imports: Imports
) -> Iterator[str]:
    """Signatures without `def`: each form on each engine. `head` and `named`: the path parameters."""
    imports.take("typing", "overload")
    for engine in _ENGINES:
        self_ = f"{identifier(op.name)}(self: {owner}[{imports.take('_core', engine.name)}], {head}"
        for form in forms:
            star = "*, " if named or form.given else ""
            given = "".join(f"{argument}, " for argument in form.given)
            text = engine.text(form, imports)
            if text:
                yield f"{self_}{star}{named}{given}**params: Unpack[{form.params}]) -> {text}"


def forms(
    op: Operation, params: str, base: str, answer: Callable[[Answer], str], event: str, annotator: Annotator
) -> Iterator[Form]:
    """The ways to call an operation, the narrowest first.

    `params`: the dictionary of all arguments but the flag; `base`: the same without what else decides.
    """
    by = op.answer.by
    # Variants of JSON are in the answer's own type already.
    others = [answer(case) for case in by.cases.values() if case.kind != op.answer.kind] if by else []
    whole = " | ".join(dict.fromkeys((answer(op.answer), *others)))
    flag = _flag(op, op.stream, annotator) if op.stream is not None and op.stream.flag else None
    off = (flag.off,) if flag is not None and flag.off else ()
    if off or flag is None:
        for given, text in _cases(op.chooser, by, answer, annotator) if by and op.chooser else ():
            yield Form((*off, given), base, text)
        yield Form(off, params, whole)
    if flag is not None:
        yield Form((flag.on,), params, event=event)
        yield Form((flag.either,), params, whole, event)


def _cases(
    chooser: Param, by: AnswerBy, answer: Callable[[Answer], str], annotator: Annotator
) -> Iterator[tuple[str, str]]:
    """The deciding argument for each different answer, and the answer."""
    name, literals = identifier(chooser.python), annotator.names.take("typing", "Literal")
    groups: dict[str, list[str]] = {}
    for value, case in by.cases.items():
        groups.setdefault(answer(case), []).append(value)
    for text, values in groups.items():
        default = f" = {literal(by.default)}" if by.default in values and not chooser.required else ""
        yield f"{name}: {literals}[{', '.join(map(literal, values))}]{default}", text


@frozen
class _Flag:
    """The flag of a stream as an argument."""

    off: str
    """"" when no type says so."""
    on: str
    either: str


def _flag(op: Operation, stream: Stream, annotator: Annotator) -> _Flag:
    param = next(p for p in op.params if p.wire == stream.flag)
    name, default = identifier(param.python), "" if param.required else " = None"
    none = [] if param.required else ["None"]
    literals = annotator.names.take("typing", "Literal")
    if stream.value is True:
        off = " | ".join([f"{literals}[False]", *none])
        return _Flag(f"{name}: {off}{default}", f"{name}: {literals}[True]", f"{name}: bool")
    others = [literal(v) for v in constants(param.shape, annotator.types) if v != stream.value]
    off = " | ".join([f"{literals}[{', '.join(others)}]"] * bool(others) + none)
    return _Flag(
        f"{name}: {off}{default}" if off else "",
        f"{name}: {literals}[{literal(stream.value)}]",
        f"{name}: {annotator.text(param.shape)}",
    )
