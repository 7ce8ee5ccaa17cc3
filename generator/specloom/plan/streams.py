"""Overloads of streaming operations: what each engine gives, with and without the flag."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from ..annotations import Annotator
from ..ir import Alias, AnyOf, Choice, Operation, Param, Ref, Shape
from ..literals import identifier, literal
from .imports import Imports


@frozen
class Engine:
    """What one engine makes of an answer and of a stream, and the names it takes to say so."""

    name: str
    answer: str
    stream: str
    uses: tuple[str, ...]

    def take(self, imports: Imports) -> str:
        """The engine's local name; all names of its texts are imported."""
        for name in self.uses:
            imports.take("collections.abc" if name == "Awaitable" else "_core", name)
        return imports.take("_core", self.name)


_ENGINES = (
    Engine("Sync", "{}", "Stream[{}]", ("Stream",)),
    Engine("Async", "Awaitable[{}]", "Awaitable[AsyncStream[{}]]", ("Awaitable", "AsyncStream")),
    Engine("Raw", "RawResponse[{}]", "RawResponse[Stream[{}]]", ("RawResponse", "Stream")),
    Engine(
        "AsyncRaw",
        "Awaitable[RawResponse[{}]]",
        "Awaitable[RawResponse[AsyncStream[{}]]]",
        ("Awaitable", "RawResponse", "AsyncStream"),
    ),
    Engine("Streamed", "StreamedManager[{}]", "StreamedManager[Stream[{}]]", ("StreamedManager", "Stream")),
    Engine(
        "AsyncStreamed",
        "AsyncStreamedManager[{}]",
        "AsyncStreamedManager[AsyncStream[{}]]",
        ("AsyncStreamedManager", "AsyncStream"),
    ),
)
# How callers say "either" of the two plain engines.
_EITHER = {"Sync": "{} | Stream[{}]", "Async": "Awaitable[{} | AsyncStream[{}]]"}


def overloads(
    op: Operation,
    owner: str,
    head: str,
    params: str,
    answer: str,
    event: str,
    annotator: Annotator,
    imports: Imports,
) -> Iterator[str]:
    """Signatures without `def`: each engine, with the flag off, on, or unknown.

    `head` are the path parameters, `params` names the dictionary of the other arguments.
    """
    stream = op.stream
    assert stream is not None
    off, on, either = _flag(next(p for p in op.params if p.wire == stream.flag), stream.value, annotator)
    imports.take("typing", "overload")
    for engine in _ENGINES:
        self_ = f"{identifier(op.name)}(self: {owner}[{engine.take(imports)}], {head}"
        rest = f", **params: Unpack[{params}])"
        if off:
            yield f"{self_}{off}{rest} -> {engine.answer.format(answer)}"
        yield f"{self_}{on}{rest} -> {engine.stream.format(event)}"
        if engine.name in _EITHER:
            yield f"{self_}{either}{rest} -> {_EITHER[engine.name].format(answer, event)}"


def _flag(param: Param, value: object, annotator: Annotator) -> tuple[str, str, str]:
    """The flag as an argument that is off ("" when no type says so), on, or either."""
    name, default = identifier(param.python), "" if param.required else " = None"
    none = [] if param.required else ["None"]
    literals = annotator.names.take("typing", "Literal")
    if value is True:
        off = " | ".join([f"{literals}[False]", *none])
        return f"{name}: {off}{default}", f"{name}: {literals}[True]", f"{name}: bool"
    others = [literal(v) for v in _values(param.shape, annotator) if v != value]
    off = " | ".join([f"{literals}[{', '.join(others)}]"] * bool(others) + none)
    return (
        f"{name}: {off}{default}" if off else "",
        f"{name}: {literals}[{literal(value)}]",
        f"{name}: {annotator.text(param.shape)}",
    )


def _values(shape: Shape, annotator: Annotator) -> tuple[object, ...]:
    """The constants a flag may have."""
    match shape:
        case Choice(values):
            return values
        case AnyOf(members):
            return tuple(v for m in members for v in _values(m, annotator))
        case Ref(key):
            declared = annotator.types.get(key)
            return _values(declared.shape, annotator) if isinstance(declared, Alias) else ()
        case _:
            return ()
