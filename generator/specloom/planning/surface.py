"""`api.txt`: the public surface as sorted lines, so that a change of it shows in review."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir import Api, Declared, Field, Key, Model, Operation, Param
from ..naming.pins import parse
from .annotations import Annotator, Side
from .literals import literal
from .settings import Settings


def surface(api: Api, settings: Settings) -> str:
    """One line per operation, argument, type, field, and name of the package itself.

    An argument or field that may be left out has a `?`; what the service assumes then stands at the end.
    """
    return "".join(sorted(f"{line}\n" for line in {*_lines(api), *_joined_names(settings)}))


def _joined_names(settings: Settings) -> Iterator[str]:
    """What joins bring in: names of the package, hand-written resources."""
    for name, module in settings.exports.items():
        # Where in the runtime a name lives is no promise.
        yield f"{name} from {'_core' if module.startswith('_core.') else module}"
    for path, target in settings.subresources.items():
        yield f"{path} -> {target.replace(':', '.')}"


class _Dotted:
    """Names as users write them below the package: `types.chat.ChatCompletion`."""

    def take(self, module: str, name: str) -> str:
        package = module.removesuffix("._models").removesuffix("._params")
        return f"{package}.{name}" if package.startswith("types") else name


def _lines(api: Api) -> Iterator[str]:
    answers, requests = Annotator(api.types, "answer", _Dotted()), Annotator(api.types, "request", _Dotted())
    for op in api.operations:
        yield from _operation(op, answers, requests)
    methods = {".".join((*op.resource, op.name)) for op in api.operations}
    for synonym in api.synonyms:
        mark = "()" if synonym.target in methods else ""
        old = " (deprecated)" if synonym.deprecated else ""
        yield f"{synonym.path}{mark} = {synonym.target}{mark}{old}"
    for declared in api.types.values():
        yield from _type(declared, "answer", answers)
        if not answers.shared(declared):
            yield from _type(declared, "request", requests)
    for text, key in api.also:
        name = parse(text)
        yield f"{_path(name.package, name.module, name.alias or name.identifier)} = {_first(api, key)}"


def _operation(op: Operation, answers: Annotator, requests: Annotator) -> Iterator[str]:
    path = ".".join((*op.resource, op.name))
    result = answers.text(op.page.item if op.page else op.answer.shape)
    if op.page is not None:
        result = f"{op.page.style}[{result}]"
    elif op.answer.kind in ("binary", "text"):
        result = op.answer.kind
    cases = op.answer.by.cases if op.answer.by is not None else {}
    if op.answer.kind == "json" and any(case.kind == "text" for case in cases.values()):
        result += " | text"
    if op.stream is not None:
        result += (
            f" | stream[{answers.text(op.stream.event)}]"
            if op.stream.flag
            else f" as stream[{answers.text(op.stream.event)}]"
        )
    yield f"{path}() {op.method} {op.path} -> {result}"
    for value, case in cases.items():
        text = case.kind if case.kind == "text" else answers.text(case.shape)
        yield f"{path}({op.chooser.python if op.chooser else ''}={literal(value)}) -> {text}"
    for p in op.params:
        yield f"{path}({p.python}{'' if p.required else '?'}) {p.place}: {requests.text(p.shape)}{_default(p)}"


def _type(declared: Declared, side: Side, annotator: Annotator) -> Iterator[str]:
    name = declared.answer if side == "answer" else declared.request
    if name is None:
        return
    path = _path(name.package, "", name.identifier)
    if name.module:
        yield f"{_path(name.package, name.module, name.alias)} = {path}"
    if not isinstance(declared, Model):
        yield f"{path} = {annotator.text(declared.shape)}"
        return
    yield f"{path}: {'class' if side == 'answer' else 'TypedDict'}"
    for field in declared.on(side):
        word = field.python if side == "answer" else field.wire
        yield f"{path}.{word}{'' if field.required else '?'}: {annotator.text(field.shape)}{_default(field)}"


def _default(item: Param | Field) -> str:
    """A default that Python can write."""
    return f" = {literal(item.default)}" if isinstance(item.default, str | int | float | bool) else ""


def _first(api: Api, key: Key) -> str:
    declared = api.types.get(key)
    if declared is not None:
        name = declared.answer or declared.request
    else:
        name = next((op.request for op in api.operations if op.key == key), None)
    return _path(name.package, "", name.identifier) if name is not None else key


def _path(package: str, module: str, name: str) -> str:
    return ".".join(p for p in ("types", package, module, name) if p)
