"""`Endpoint(...)`: what the wire needs to know about an operation, as one constant."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

from attrs import asdict

from ..errors import GeneratorError
from ..ir import AnswerBy, AnyOf, Api, Array, Choice, Map, Model, Operation, Param, Ref, Resume, Scalar, Shape
from ..lowering.reach import leaves
from .literals import dotted, identifier, literal
from .models import Models
from .settings import Settings, target

_WIDTH = 90


class Endpoints:
    """Writes endpoints of one Api."""

    def __init__(self, api: Api, models: Models, settings: Settings) -> None:
        self.api = api
        self.models = models
        self.settings = settings

    def text(self, op: Operation) -> str:
        """The expression that makes the constant."""
        return f"Endpoint({', '.join(self._arguments(op))})"

    def _arguments(self, op: Operation) -> Iterable[str]:
        yield literal(op.method)
        yield literal(path_template(op))
        for place in ("query", "header", "cookie"):
            yield from _named(place, [_marked(p) for p in op.params if p.place == place])
        yield from self._body(op)
        yield from _table(
            "wire", {p.python: p.wire for p in op.params if p.place != "path" and p.python != p.wire}
        )
        yield from _table("styles", {p.python: p.style for p in op.params if self._styled(p)})
        if op.query:
            yield f"const_query=({''.join(f'({literal(k)}, {literal(v)}), ' for k, v in op.query)})"
        yield from _table("headers", dict(op.headers))
        yield from self._answer(op)
        hook = self.settings.hooks.get(".".join((*op.resource, op.name)))
        if hook is not None:
            yield f"hook={literal(':'.join(target(hook)))}"
        yield from _tuple("security", op.security)

    def _body(self, op: Operation) -> Iterable[str]:
        body = op.body
        members = [p for p in op.params if p.place == "body"]
        if body is None:
            return
        if body.whole and members:
            yield f"whole={literal(_marked(members[0]))}"
        else:
            yield from _named("body", [_marked(p) for p in members])
        media = body.media or ("application/json",)
        if media != ("application/json",):
            yield f"media={literal(media[0])}" if len(media) == 1 else next(iter(_tuple("media", media)))
        yield from _named("files", [_file(p) for p in members if p.wire in body.files])
        yield from _table("encoding", body.encoding)

    def _answer(self, op: Operation) -> Iterable[str]:
        if op.page is not None:
            yield f"answer={literal(self.models.reference(op.page.item))}"
            yield f"page={literal(page(op, self.settings))}"
        elif op.answer.kind in ("binary", "text"):
            yield f"answer={literal(op.answer.kind)}"
        elif op.answer.kind == "json":
            yield f"answer={literal(self.models.reference(op.answer.shape))}"
        if op.answer.by is not None and op.chooser is not None:
            yield f"answers={self._answers(op.chooser, op.answer.by)}"
        accept = op.answer.media[:1] if op.answer.kind != "none" else ()
        if op.stream is not None and op.stream.media and not op.stream.flag:
            accept = (op.stream.media,)
        if accept and accept != ("application/json",):
            yield f"accept={literal(accept[0])}"
        if op.stream is not None:
            yield f"stream={self._stream(op)}"

    def _answers(self, chooser: Param, by: AnswerBy) -> str:
        cases = {
            value: case.kind if case.kind == "text" else self.models.reference(case.shape)
            for value, case in by.cases.items()
        }
        text = ", ".join(f"{literal(value)}: {literal(case)}" for value, case in cases.items())
        default = f", default={literal(by.default)}" if by.default else ""
        return f"AnswerInfo({literal(chooser.python)}, {{{text}}}{default})"

    def _stream(self, op: Operation) -> str:
        stream = op.stream
        assert stream is not None
        flag = next((p.python for p in op.params if p.wire == stream.flag), "")
        if stream.flag and not flag:
            raise GeneratorError(
                self.api.origin + op.pointer,
                f"the stream's flag {stream.flag!r} is no argument",
                "fix x-specloom-stream",
            )
        parts = [literal(self.models.reference(stream.event))]
        parts += [f"flag={literal(flag)}"] if flag else []
        parts += [f"value={literal(stream.value)}"] if flag and stream.value is not True else []
        parts += [f"format={literal(stream.format)}"] if stream.format != "sse" else []
        parts += _tuple("end", stream.end)
        parts += _tuple("enough", stream.enough)
        if stream.complete is not None:
            parts += _table("complete", asdict(stream.complete))
        if stream.resume is not None:
            parts += _table("resume", self._resume(op, stream.resume))
        parts += ["wrap=True"] if stream.wrap else []
        return f"StreamInfo({', '.join(parts)})"

    def _resume(self, op: Operation, resume: Resume) -> Mapping[str, str]:
        """Where a broken stream goes on; the operation must be able to."""
        rest = next((each for each in self.api.operations if each.key == resume.operation), None)
        takes = {p.wire for p in rest.params if p.place == "query"} if rest is not None else set[str]()
        places = [p for p in rest.params if p.place == "path"] if rest is not None else []
        able = rest is not None and rest.method == "GET" and rest.stream is not None and len(places) == 1
        if (
            rest is None
            or rest.stream is None
            or not able
            or not {resume.parameter, rest.stream.flag} <= takes
        ):
            raise GeneratorError(
                self.api.origin + op.pointer,
                f"{resume.operation!r} cannot resume a stream after {resume.parameter!r}",
                "fix x-specloom-stream: it takes a GET that streams by a flag, with one parameter in its path",
            )
        return {
            "path": path_template(rest),
            "flag": rest.stream.flag,
            "id": resume.id,
            "cursor": resume.cursor,
            "parameter": resume.parameter,
        }

    def _styled(self, param: Param) -> bool:
        """Whether a query argument is written otherwise than the Api's arrays are."""
        if param.style == "json":
            return param.place == "query"
        return param.place == "query" and param.style != self.api.array_style and self._compound(param.shape)

    def _compound(self, shape: Shape) -> bool:
        types = self.api.types
        return any(
            isinstance(types.get(leaf.key), Model) if isinstance(leaf, Ref) else isinstance(leaf, Array | Map)
            for leaf in leaves([shape], types)
        )


def page(op: Operation, settings: Settings) -> str:
    """`module:SyncPage:AsyncPage` of a paged operation."""
    assert op.page is not None
    found = settings.pages.get(op.page.style)
    if found is None:
        message = f"{op.key} answers with pages of style {op.page.style!r}, which no join defines"
        raise GeneratorError(settings.origin, message, f"add {op.page.style} to [pages]")
    return found


def page_kind(op: Operation, settings: Settings) -> tuple[str, str]:
    """Module and name of the call kind that stands beside the page classes."""
    assert op.page is not None
    return dotted(page(op, settings).split(":")[0]), identifier(op.page.style + "s")


def path_template(op: Operation) -> str:
    """The path template, with the Python names of its parameters."""
    names = {p.wire: identifier(p.python) for p in op.params if p.place == "path"}
    return re.sub(r"\{([^{}]*)\}", lambda m: "{" + names.get(m[1], m[1]) + "}", op.path)


def _marked(param: Param) -> str:
    return identifier(param.python) + ("!" if param.required else "")


def _file(param: Param) -> str:
    """The name of an argument that is a file, marked when it may be text as well."""
    return identifier(param.python) + ("?" if _takes_text(param.shape) else "")


def _takes_text(shape: Shape) -> bool:
    if isinstance(shape, AnyOf):
        return any(map(_takes_text, shape.members))
    if isinstance(shape, Array):
        return _takes_text(shape.item)
    return isinstance(shape, Choice) or (isinstance(shape, Scalar) and shape.kind in ("string", "any"))


def _named(keyword: str, names: list[str]) -> Iterable[str]:
    """Names separated by blanks, in as many adjacent strings as it takes."""
    if not names:
        return
    rows = [""]
    for name in names:
        if len(rows[-1]) + len(name) > _WIDTH:
            rows.append("")
        rows[-1] += name + " "
    rows[-1] = rows[-1].rstrip()
    yield f"{keyword}={' '.join(map(literal, rows))}"


def _table(keyword: str, entries: Mapping[str, str]) -> Iterable[str]:
    if entries:
        yield f"{keyword}={{{', '.join(f'{literal(k)}: {literal(v)}' for k, v in entries.items())}}}"


def _tuple(keyword: str, values: Collection[str]) -> Iterable[str]:
    if values:
        yield f"{keyword}=({', '.join(map(literal, values))}{',' if len(values) == 1 else ''})"
