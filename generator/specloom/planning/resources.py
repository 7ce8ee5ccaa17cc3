"""`resources/…`: one module per resource, its endpoints and its class."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve, frozen

from ..errors import GeneratorError, raise_all
from ..ir import NULL, Answer, Api, Operation
from .annotations import Annotator
from .docs import lines, operation_doc
from .endpoints import Endpoints, page_kind
from .imports import Imports
from .items import Method, ResourceModule, SharedMethod, SubresourceItem
from .literals import identifier, literal
from .models import Models
from .overloads import Form, forms, overloads
from .params import call_params
from .settings import Settings, target
from .tree import Node, Shortcut

# A member of the class that is called like one of these would hide it from those that follow.
_DECORATORS = {"subresource", "deprecated", "operation"}
_VIEWS = (("with_raw_response", "Raw", "AsyncRaw"), ("with_streaming_response", "Streamed", "AsyncStreamed"))


@frozen
class _Site:
    """The module under construction, as a method sees it."""

    node: Node
    imports: Imports
    answers: Annotator
    requests: Annotator
    shadow: frozenset[str]
    """Names that the class defines: `list` is a method there."""


class Resources:
    """Plans the resources of one Api."""

    def __init__(self, api: Api, models: Models, settings: Settings) -> None:
        self.api = api
        self.settings = settings
        self.endpoints = Endpoints(api, models, settings)
        self.errors: list[GeneratorError] = []

    def modules(self, root: Node, package: str, banner: str) -> Iterable[ResourceModule]:
        """Modules of the whole tree. Raises: Errors with every operation that cannot be said."""
        found = [self._module(node, package, banner) for node in root.walk()]
        raise_all(self.errors)
        return found

    def _module(self, node: Node, package: str, banner: str) -> ResourceModule:
        operations = _operations(node)
        names = {*node.children, *node.subresources, *node.shortcuts, *(op.name for op in operations)}
        own = [node.name, *map(_constant, operations), *sorted(names & _DECORATORS)]
        imports = Imports(node.module, package=node.package, own=own)
        site = _Site(
            node,
            imports,
            Annotator(self.api.types, "answer", imports),
            Annotator(self.api.types, "request", imports),
            frozenset(names),
        )
        bases = _bases(node, imports)
        subresources = tuple(_subresources(node, imports))
        endpoints, methods = self._calls(operations, site)
        views = tuple(_views(node.name, imports))
        if operations:
            imports.take("_core", "Endpoint", run=True)
        path = node.module.replace(".", "/") + ("/__init__" if node.package else "")
        where = ".".join(("client", *node.path))
        return ResourceModule(
            path=f"{package}/{path}.py",
            template="resource.py.j2",
            banner=banner,
            summary=f"`{where}`.",
            imports=imports.running(),
            checked=imports.checked(),
            endpoints=tuple(endpoints),
            name=node.name,
            bases=bases,
            doc=lines(self.api.resource_docs.get(node.label) or f"Calls of `{where}`."),
            label=literal(node.label),
            views=views,
            subresources=subresources,
            methods=tuple(methods),
            shared=tuple(_shared(node)),
        )

    def _calls(self, operations: list[Operation], site: _Site) -> tuple[list[str], list[Method]]:
        """Constants of the endpoints, and the methods."""
        endpoints: list[str] = []
        methods: list[Method] = []
        for op in operations:
            try:
                shortcut = site.node.shortcuts.get(op.name)
                real = (shortcut.operation if shortcut else None) or op
                endpoints.append(f"{_constant(op)} = {self.endpoints.text(real)}")
                methods.append(self._method(op, site, _warnings(shortcut, site.imports)))
            except GeneratorError as error:
                self.errors.append(error)
        return endpoints, methods

    def _method(self, op: Operation, site: _Site, marks: tuple[str, ...]) -> Method:
        name = identifier(op.name)
        constant = _constant(op)
        paths = [p for p in op.params if p.place == "path"]
        typed = {
            p.python: f"{identifier(p.python)}: {site.requests.text(p.shape, site.shadow)}" for p in paths
        }
        values = "".join(f", {p.python}" for p in paths)
        # The thing itself comes first and may be given by position; what it belongs to is named.
        head = typed[paths[-1].python] + ", " if paths else ""
        named = "".join(typed[p.python] + ", " for p in paths[:-1])
        star = "*, " if named else ""
        if (op.stream is not None and op.stream.flag) or (op.stream is None and op.answer.by is not None):
            site.imports.take("typing", "Any")
            return Method(
                name=name,
                overloads=tuple(
                    overloads(op, site.node.name, head, named, self._forms(op, site), site.imports)
                ),
                signature=f"{name}(self, {head}{star}{named}**params: Any) -> Any",
                doc=operation_doc(op),
                call=f"self._run({constant}.call(params{values}))",
                marks=marks,
            )
        operation = site.imports.take("_core", "operation", run=True)
        if op.request is not None:
            rest, given = f"**params: Unpack[{self._params(op, site)}]", "params"
        else:
            site.imports.take("typing", "Unpack")
            rest, given = f"**options: Unpack[{site.imports.take('_core', 'CallOptions')}]", "options"
        return Method(
            name=name,
            overloads=(),
            signature=f"{name}(self, {head}{star}{named}{rest}) -> {self._call(op, site)}",
            doc=operation_doc(op),
            call=f"{constant}.call({given}{values})",
            marks=(operation, *marks),
        )

    def _forms(self, op: Operation, site: _Site) -> list[Form]:
        """The ways to call an operation whose answer follows an argument."""
        params = base = self._params(op, site)
        event = ""
        if op.stream is not None:
            site.imports.take("_core", "StreamInfo", run=True)
            event = site.answers.text(op.stream.event, site.shadow)
        if op.answer.by is not None:
            site.imports.take("_core", "AnswerInfo", run=True)
            base = site.imports.take(*call_params(op, base=True))
        return [*forms(op, params, base, lambda a: self._answer(a, site), event, site.requests)]

    def _params(self, op: Operation, site: _Site) -> str:
        site.imports.take("typing", "Unpack")
        return (
            site.imports.take(*call_params(op))
            if op.request is not None
            else site.imports.take("_core", "CallOptions")
        )

    def _answer(self, answer: Answer, site: _Site) -> str:
        match answer.kind:
            case "binary":
                return site.imports.take("_core", "HttpxBinaryResponseContent")
            case "text":
                return site.answers.builtin("str", site.shadow)
            case "none":
                return site.answers.text(NULL)
            case "json":
                return site.answers.text(answer.shape, site.shadow)

    def _call(self, op: Operation, site: _Site) -> str:
        """The call kind that a plain operation builds."""
        take = site.imports.take
        if op.stream is not None:
            take("_core", "StreamInfo", run=True)
            return f"{take('_core', 'Events')}[{site.answers.text(op.stream.event, site.shadow)}]"
        if op.page is not None:
            return f"{take(*page_kind(op, self.settings))}[{site.answers.text(op.page.item, site.shadow)}]"
        if op.answer.kind == "binary":
            return take("_core", "Binary")
        return f"{take('_core', 'Request')}[{self._answer(op.answer, site)}]"


def _operations(node: Node) -> list[Operation]:
    """Operations of the class, those under further names that are methods of their own among them."""
    shortcuts = node.shortcuts.values()
    renamed = [_as_own_method(node, s) for s in shortcuts if s.operation and _needs_own_method(node, s)]
    return sorted([*node.operations, *renamed], key=lambda op: op.name)


def _bases(node: Node, imports: Imports) -> str:
    """The base classes; a hand-written one comes first."""
    engine = imports.take("_core", "E", run=True)
    bases = [f"{imports.take('_core', 'Resource', run=True)}[{engine}]"]
    if node.base:
        module, base = target(node.base)
        bases.insert(0, f"{imports.take(module, base, run=True)}[{engine}]")
    return ", ".join(bases)


def _constant(op: Operation) -> str:
    return "_" + identifier(op.name).upper()


def _views(name: str, imports: Imports) -> Iterable[str]:
    variable, view = imports.take("typing", "ClassVar"), imports.take("_core", "View")
    for attribute, plain, awaited in _VIEWS:
        engines = ", ".join(f"{name}[{imports.take('_core', e)}]" for e in (plain, awaited))
        yield f"{attribute}: {variable}[{view}[{engines}]]"


def _subresources(node: Node, imports: Imports) -> Iterable[SubresourceItem]:
    for name, (module, cls) in node.below().items():
        local = imports.take(module, cls)
        shortcut = node.shortcuts.get(name)
        warnings = _warnings(shortcut, imports)
        # What warns is no attribute, so that it does each time.
        marks = ("property", *warnings) if warnings else (imports.take("_core", "subresource", run=True),)
        yield SubresourceItem(
            name=name,
            returns=f"{local}[{imports.take('_core', 'E', run=True)}]",
            source=_import(module, cls, local, imports),
            value=f"{local}(self._engine)",
            marks=marks,
            doc=_same(shortcut) if shortcut is not None else (),
        )


def _import(module: str, cls: str, local: str, imports: Imports) -> str:
    if module == imports.module:
        return ""
    return f"from {imports.relative(module)} import {cls}" + (f" as {local}" if local != cls else "")


def _shared(node: Node) -> Iterable[SharedMethod]:
    """Further names for methods of the class itself."""
    for name, shortcut in sorted(node.shortcuts.items()):
        if shortcut.operation is not None and not _needs_own_method(node, shortcut):
            yield SharedMethod(name, identifier(shortcut.operation.name), _same(shortcut))


def _needs_own_method(node: Node, shortcut: Shortcut) -> bool:
    """Whether a further name of an operation is a method of its own.

    So it is when it warns, for checkers see that only on a signature; and in another class, since
    they cannot infer methods of modules that import each other.
    """
    return bool(shortcut.synonym.deprecated) or shortcut.node is not node


def _as_own_method(node: Node, shortcut: Shortcut) -> Operation:
    """The operation as a method of this class."""
    assert shortcut.operation is not None
    name = shortcut.synonym.path.rpartition(".")[2]
    return evolve(shortcut.operation, resource=node.path, name=name, doc=_synonym_doc(shortcut))


def _warnings(shortcut: Shortcut | None, imports: Imports) -> tuple[str, ...]:
    if shortcut is None or not shortcut.synonym.deprecated:
        return ()
    synonym = shortcut.synonym
    text = literal(f"client.{synonym.path} is deprecated: {synonym.deprecated}")
    return (f"{imports.take('_core', 'deprecated', run=True)}({text})",)


def _same(shortcut: Shortcut) -> tuple[str, ...]:
    return lines(_synonym_doc(shortcut), indent=8)


def _synonym_doc(shortcut: Shortcut) -> str:
    synonym = shortcut.synonym
    old = f" Deprecated: {synonym.deprecated.rstrip('.')}." if synonym.deprecated else ""
    return f"The same as `client.{synonym.target}`.{old}"
