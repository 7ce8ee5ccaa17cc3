"""Document to Api: every operation, webhook and type of the document, read once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve

from ..errors import GeneratorError, raise_all
from ..ir import Api, Key, Note, Operation, Param, Scheme, Shape, Socket, Style, Webhook
from ..source.document import Document
from ..source.pointers import join, lookup
from .algebra import without_null
from .bodies import is_json, read_answer, read_body
from .facts import bounds, default
from .operation_words import read_answer_by, read_page, read_stream
from .reach import find_referenced, keys
from .schema_reader import SchemaReader
from .vocabulary import vocabulary_errors

COMPONENTS = "#/components/schemas"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# Lists of schemas at the root of a document that count as used: by answers, by requests.
_ROOTS = ("x-specloom-roots", "x-specloom-request-roots")

# Header parameters that the client writes itself, whatever the document says (OpenAPI, Parameter Object).
_OWN_HEADERS = {"accept", "content-type", "authorization"}
_STYLES: Mapping[str, Style] = {"spaceDelimited": "space", "pipeDelimited": "pipe", "deepObject": "deep"}


def lower(document: Document) -> Api:
    """The Api of a normalized document. Raises: Errors with every place that cannot be read."""
    data = document.data
    raise_all(vocabulary_errors(data, document.origin))
    schema_reader = SchemaReader(data, document.origin)
    reader = _Reader(data, schema_reader)
    operations = tuple(reader.operations())
    webhooks = tuple(reader.webhooks())
    roots = tuple(reader.roots(_ROOTS[0]))
    request_roots = tuple(reader.roots(_ROOTS[1]))
    sockets = tuple(reader.sockets())
    components = (data.get("components") or {}).get("schemas") or {}
    for name, node in components.items():
        schema_reader.shape(join(COMPONENTS, name), node)
    schema_reader.finish()
    raise_all(schema_reader.errors)
    pruned = _note_unused(data, components)
    counts = _count(data, schema_reader, len(components) - len(pruned))
    title, version = _title(data)
    return Api(
        title=title,
        version=version,
        origin=document.origin,
        server=_server(data),
        schemes=tuple(_schemes(data)),
        operations=operations,
        webhooks=webhooks,
        types=dict(sorted(schema_reader.types.items())),
        shapes=schema_reader.shapes,
        roots=roots,
        request_roots=request_roots,
        sockets=sockets,
        array_style=data.get("x-specloom-array-style", "repeat"),
        notes=(*document.notes, *schema_reader.notes, *pruned),
        counts=counts,
    )


def _note_unused(data: Mapping[str, Any], components: Mapping[str, Any]) -> list[Note]:
    """A note for each schema that nothing refers to."""
    used = find_referenced(data, [join(COMPONENTS, name) for key in _ROOTS for name in data.get(key) or ()])
    pointers = [join(COMPONENTS, name) for name in components]
    message = "no operation, webhook or root refers to it"
    return [Note("pruned", pointer, message) for pointer in pointers if pointer not in used]


def _title(data: Mapping[str, Any]) -> tuple[str, str]:
    """Title and version, with what stands for those that are missing."""
    info = data.get("info") or {}
    return info.get("title") or "API", info.get("version") or "0.0.0"


def _count(data: Mapping[str, Any], schema_reader: SchemaReader, reached: int) -> dict[str, int]:
    """Totals of a document, for the report; `reached`: the components that something refers to."""
    return {
        "operations": sum(1 for _ in _walk_operations(data)),
        "webhooks": len(data.get("webhooks") or {}),
        "schemas": len((data.get("components") or {}).get("schemas") or {}),
        "schemas_reached": reached,
        "unions": schema_reader.unions(),
        "unions_resolved": schema_reader.unions() - schema_reader.unresolved,
    }


def _walk_operations(data: Mapping[str, Any]) -> Iterator[tuple[str, str, str, Any, Any]]:
    """Pointer, path, method, path item and operation node of every operation."""
    for path, item in sorted((data.get("paths") or {}).items()):
        for method in METHODS:
            if isinstance(item, dict) and method in item:
                yield join("#/paths", path, method), path, method, item, item[method]


class _Reader:
    def __init__(self, data: Mapping[str, Any], schema_reader: SchemaReader) -> None:
        self.data = data
        self.schema_reader = schema_reader
        self.security = data.get("security")

    def operations(self) -> Iterator[Operation]:
        for pointer, path, method, item, node in _walk_operations(self.data):
            try:
                yield self.operation(pointer, path, method, item, node)
            except GeneratorError as error:
                self.schema_reader.errors.append(error)

    def operation(self, pointer: str, path: str, method: str, item: Any, node: Any) -> Operation:
        for keyword in ("callbacks", "servers"):
            if node.get(keyword) or item.get(keyword):
                self.schema_reader.note("ignored", pointer, f"`{keyword}` of an operation are not read")
        security = node.get("security", self.security) or ()
        for need in security:
            if len(need) > 1:
                self.schema_reader.note(
                    "ignored", pointer, f"{' and '.join(need)} are asked for together; one is sent"
                )
        bare, _, query = path.partition("?")
        params = list(self.params(pointer, path, item, node))
        body, members = read_body(self.schema_reader, pointer, node)
        answer, stream = read_answer(self.schema_reader, pointer, node, [p.wire for p in members])
        params += members
        stream = read_stream(self.schema_reader, pointer, node) or stream
        return Operation(
            key=f"{method} {path}",
            id=node.get("operationId") or "",
            method=method.upper(),
            path=bare,
            pointer=pointer,
            query=tuple((q.partition("=")[0], q.partition("=")[2]) for q in query.split("&") if q),
            params=tuple(self._ordered(pointer, bare, params)),
            body=body,
            answer=evolve(answer, by=read_answer_by(self.schema_reader, pointer, node, params)),
            stream=stream,
            page=read_page(self.schema_reader, pointer, node, answer.shape),
            security=tuple(dict.fromkeys(s for need in security for s in need)),
            headers=tuple(sorted((node.get("x-specloom-headers") or {}).items())),
            route=node.get("x-specloom-route") or "",
            deprecated=node.get("deprecated") is True,
            tags=tuple(node.get("tags") or ()),
            proposals=tuple(v for k in ("x-sdk-path",) if isinstance(v := node.get(k), str)),
            errors=tuple(s for s in sorted(node.get("responses") or {}) if s[:1] in "45"),
        )

    def _ordered(self, pointer: str, path: str, params: list[Param]) -> list[Param]:
        """Those of the path in its order, then required ones, then the rest. Raises: GeneratorError."""
        names = _names(path)
        order = [p for name in names for p in params if p.place == "path" and p.wire == name]
        missing = [n for n in names if n not in {p.wire for p in order}]
        if missing:
            message = f"path parameter {missing[0]!r} is not declared"
            raise GeneratorError(self.schema_reader.origin + pointer, message, "declare it in an overlay")
        return [*order, *sorted((p for p in params if p.place != "path"), key=lambda p: not p.required)]

    def params(self, pointer: str, path: str, item: Any, node: Any) -> Iterator[Param]:
        found: dict[tuple[str, str], tuple[str, Any]] = {}
        for base, owner in ((join("#/paths", path), item), (pointer, node)):
            for i, param in enumerate(owner.get("parameters") or ()):
                at, real = self.schema_reader.resolve_reference(join(base, "parameters", i), param)
                found[real["in"], real["name"]] = (at, real)
        for (place, name), (at, param) in found.items():
            if place == "header" and name.lower() in _OWN_HEADERS:
                continue
            yield self.param(at, place, name, param)

    def param(self, at: str, place: Any, name: str, param: Any) -> Param:
        where = join(at, "schema")
        schema = param.get("schema")
        if schema is None and param.get("content"):
            media, content = next(iter(param["content"].items()))
            where, schema = join(at, "content", media, "schema"), content.get("schema", True)
        schema = True if schema is None else schema
        if param.get("style") in ("label", "matrix"):
            message = f"the style {param['style']!r} is not supported"
            raise GeneratorError(
                self.schema_reader.origin + at, message, "describe it otherwise in an overlay"
            )
        return Param(
            wire=name,
            place=place,
            shape=self.schema_reader.shape(where, schema),
            required=param.get("required") is True or place == "path",
            default=default(schema),
            style=_style(param, place, self.data.get("x-specloom-array-style", "repeat")),
            bounds=bounds(schema),
            deprecated=param.get("deprecated") is True,
            pointer=at,
        )

    def webhooks(self) -> Iterator[Webhook]:
        for name, item in sorted((self.data.get("webhooks") or {}).items()):
            for method in METHODS:
                if method not in (item or ()):
                    continue
                pointer = join("#/webhooks", name, method)
                at, body = self.schema_reader.resolve_reference(
                    join(pointer, "requestBody"), item[method].get("requestBody") or {}
                )
                for media, content in (body.get("content") or {}).items():
                    event = self.schema_reader.shape(
                        join(at, "content", media, "schema"), (content or {}).get("schema", True)
                    )
                    yield Webhook(name, event, pointer)
                    break

    def sockets(self) -> Iterator[Socket]:
        """The conversations over sockets; their schemas must be roots, so that types are made of them."""
        for name, node in sorted((self.data.get("x-specloom-sockets") or {}).items()):
            shapes: list[Shape] = []
            for side, keyword in (("server", _ROOTS[0]), ("client", _ROOTS[1])):
                if node[side] not in (self.data.get(keyword) or ()):
                    place = f"{self.schema_reader.origin}#/x-specloom-sockets/{name}/{side}"
                    message = f"{node[side]!r} is none of {keyword}"
                    self.schema_reader.errors.append(GeneratorError(place, message, "list it there as well"))
                    break
                pointer = join(COMPONENTS, node[side])
                shapes.append(without_null(self.schema_reader.shape(pointer, lookup(self.data, pointer))))
            else:
                answers = {kind: tuple(kinds) for kind, kinds in node.get("answers", {}).items()}
                yield Socket(name, shapes[1], shapes[0], answers)

    def roots(self, keyword: str) -> Iterator[Key]:
        for name in self.data.get(keyword) or ():
            pointer = join(COMPONENTS, name)
            try:
                node = lookup(self.data, pointer)
            except KeyError:
                self.schema_reader.errors.append(
                    GeneratorError(
                        f"{self.schema_reader.origin}#/{keyword}",
                        f"no schema is called {name!r}",
                        "fix the overlay",
                    )
                )
                continue
            shape = without_null(self.schema_reader.shape(pointer, node))
            yield from keys(shape)


def _names(path: str) -> list[str]:
    """Parameter names in a path template, in order, each once."""
    return list(dict.fromkeys(part.partition("}")[0] for part in path.split("{")[1:]))


def _style(param: Any, place: str, arrays: Style) -> Style:
    if any(map(is_json, param.get("content") or ())):
        return "json"
    style, explode = param.get("style"), param.get("explode")
    if style in _STYLES:
        return _STYLES[style]
    if place in ("path", "header") or explode is False:
        return "comma"
    if place != "query" or param["name"].endswith("[]"):
        return "repeat"  # a name with brackets has all that it needs
    return arrays


def _server(data: Mapping[str, Any]) -> str:
    """The first server with its variables' defaults filled in."""
    for server in data.get("servers") or ():
        url: str = server.get("url") or ""
        for name, variable in (server.get("variables") or {}).items():
            url = url.replace("{" + name + "}", str(variable.get("default", "")))
        return url
    return ""


def _schemes(data: Mapping[str, Any]) -> Iterator[Scheme]:
    for name, node in sorted(((data.get("components") or {}).get("securitySchemes") or {}).items()):
        kind, scheme, place = node.get("type"), (node.get("scheme") or "").lower(), node.get("in")
        if kind == "http" and scheme in ("bearer", "basic"):
            yield Scheme(name, "bearer" if scheme == "bearer" else "basic")
        elif kind == "apiKey" and place in ("header", "query", "cookie"):
            yield Scheme(name, place, node.get("name") or "")
        elif kind in ("oauth2", "openIdConnect"):
            yield Scheme(name, "bearer")
        else:
            yield Scheme(name, "other")
