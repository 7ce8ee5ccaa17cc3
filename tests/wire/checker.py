"""Judges a received request by the document alone; knows nothing of the compiler."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from attrs import field, frozen

from .bodies import read_body
from .forms import Pairs, media_type, nest, pairs
from .schemas import Schemas, at
from .security import Security
from .values import listed, read, texts

_SPOKEN_FOR = {"accept", "content-type", "authorization"}
"""Header parameters of these names are to be ignored, says OpenAPI."""
_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|"}


@frozen
class Received:
    """A request as it came off the socket."""

    method: str
    target: str
    """Path and query, still percent-encoded."""
    headers: Mapping[str, str]
    """By lower-case name."""
    body: bytes = b""


@frozen
class Verdict:
    """What was wrong with a request, and what it said, decoded: `{"query": {"limit": 3}, ...}`."""

    violations: list[str] = field(factory=list)
    values: dict[str, Any] = field(factory=dict)


class Checker:
    """Checks requests against one OpenAPI document, after its overlays."""

    def __init__(
        self, document: Mapping[str, Any], credentials: Mapping[str, str] | None = None, prefix: str = ""
    ) -> None:
        """`credentials`: what each security scheme must bring; `prefix`: path of the server."""
        self._document = document
        self._security = Security(document, credentials)
        self._prefix = prefix
        self._schemas = Schemas(document)
        self._brackets = document.get("x-specloom-array-style") == "brackets"

    def check(self, request: Received, method: str, path: str) -> Verdict:
        """Everything wrong with a request that should be the operation `method` at the path key `path`."""
        item = self._document["paths"][path]
        operation = item[method.lower()]
        verdict = Verdict()
        say = verdict.violations.append
        if request.method != method.upper():
            say(f"method: {request.method} instead of {method.upper()}")
        parameters = self._parameters(item, operation)
        target, _, query = request.target.partition("?")
        template, _, constant = path.partition("?")
        by_place: dict[str, list[dict[str, Any]]] = {"path": [], "query": [], "header": [], "cookie": []}
        for parameter in parameters:
            by_place[parameter["in"]].append(parameter)
        self._check_path(target, template, by_place["path"], verdict)
        self._check_query(pairs(query), pairs(constant), by_place["query"], operation, verdict)
        self._check_headers(request.headers, by_place, operation, verdict)
        verdict.violations.extend(self._security.violations(operation, request.target, request.headers))
        wanted = self._resolved(operation.get("requestBody"))
        body, wrong = read_body(request.headers, request.body, wanted, self._schemas, brackets=self._brackets)
        verdict.violations.extend(wrong)
        if body is not None:
            verdict.values["body"] = body
        return verdict

    def check_value(self, value: Any, pointer: str) -> list[str]:
        """Everything wrong with a value that should keep the schema at a pointer."""
        return self._schemas.violations(value, self._schemas.of(at(self._document, pointer)), "value")

    def check_answer(self, value: Any, method: str, path: str) -> list[str]:
        """Everything wrong with a JSON value that the operation should answer with."""
        operation = self._document["paths"][path][method.lower()]
        offered = [
            {"type": "string"} if kind.startswith("text/") else self._schemas.of(entry.get("schema", True))
            for kind, entry in self._contents(operation)
            if "stream" not in kind
        ]
        return self._best(value, offered, "answer")

    def check_event(self, value: Any, method: str, path: str) -> list[str]:
        """Everything wrong with an event that the operation should stream."""
        operation = self._document["paths"][path][method.lower()]
        described = operation.get("x-specloom-stream", {}).get("event")
        if described is not None:
            return self._best(value, [self._schemas.of(described)], "event")
        offered = [
            self._schemas.of(entry.get("schema", True))
            for kind, entry in self._contents(operation)
            if "stream" in kind or "jsonl" in kind
        ]
        return self._best(value, offered, "event")

    def _contents(self, operation: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
        """Content types of success, each with its Media Type Object."""
        for status, response in operation.get("responses", {}).items():
            if str(status)[0] == "2" or status == "default":
                yield from self._resolved(response).get("content", {}).items()

    def _best(self, value: Any, schemas: list[Any], where: str) -> list[str]:
        if not schemas:
            return [f"{where}: none is declared"]
        return min((self._schemas.violations(value, schema, where) for schema in schemas), key=len)

    def _resolved(self, node: Any) -> Any:
        while isinstance(node, dict) and "$ref" in node:
            node = at(self._document, node["$ref"])
        return node

    def _parameters(self, item: dict[str, Any], operation: dict[str, Any]) -> list[dict[str, Any]]:
        """The operation's parameters; its own win over those of the path."""
        found: dict[tuple[str, str], dict[str, Any]] = {}
        for node in [*item.get("parameters", ()), *operation.get("parameters", ())]:
            parameter = self._resolved(node)
            found[parameter["in"], parameter["name"]] = parameter
        return list(found.values())

    def _judge(self, parameter: dict[str, Any], value: Any, verdict: Verdict) -> None:
        place, name = parameter["in"], parameter["name"]
        schema = self._schema_of(parameter)
        verdict.values.setdefault(place, {})[name] = value
        verdict.violations.extend(self._schemas.violations(texts(value), schema, f"{place} {name}"))

    def _schema_of(self, parameter: dict[str, Any]) -> Any:
        content = parameter.get("content")
        if content:
            return self._schemas.of(next(iter(content.values())).get("schema", True))
        return self._schemas.of(parameter.get("schema", True))

    # --- path ---------------------------------------------------------------------------------

    def _check_path(
        self, target: str, template: str, parameters: list[dict[str, Any]], verdict: Verdict
    ) -> None:
        pieces = re.split(r"\{([^}]+)\}", self._prefix + template)
        pattern = "".join("([^/]+)" if i % 2 else re.escape(piece) for i, piece in enumerate(pieces))
        match = re.fullmatch(pattern, target)
        if match is None:
            verdict.violations.append(f"path: {target} does not match {self._prefix}{template}")
            return
        raw = dict(zip(pieces[1::2], map(unquote, match.groups()), strict=True))
        for parameter in parameters:
            name = parameter["name"]
            if name not in raw:
                verdict.violations.append(f"path {name}: not in the template")
                continue
            schema = self._schema_of(parameter)
            types = self._schemas.types(schema)
            given: Any = raw[name].split(",") if types == {"array"} else raw[name]
            self._judge(parameter, read(given, schema, self._schemas), verdict)

    # --- query --------------------------------------------------------------------------------

    def _check_query(
        self,
        given: Pairs,
        constant: Pairs,
        parameters: list[dict[str, Any]],
        operation: dict[str, Any],
        verdict: Verdict,
    ) -> None:
        left = list(given)
        for pair in constant:
            if pair not in left:
                verdict.violations.append(f"query {pair[0]}: the constant {pair[1]!r} is missing")
            else:
                left.remove(pair)
        left = [pair for pair in left if pair[0] not in self._security.queries(operation)]
        for parameter in parameters:
            mine = [pair for pair in left if self._belongs(pair[0], parameter)]
            left = [pair for pair in left if pair not in mine]
            if mine:
                try:
                    self._judge(parameter, self._query_value(parameter, mine), verdict)
                except ValueError as error:
                    verdict.violations.append(f"query {parameter['name']}: {error}")
            elif parameter.get("required"):
                verdict.violations.append(f"query {parameter['name']}: required and missing")
        verdict.violations.extend(f"query {name}: unknown (={value!r})" for name, value in left)

    def _belongs(self, name: str, parameter: dict[str, Any]) -> bool:
        own = parameter["name"]
        if name == own:
            return True
        if self._nested(parameter):
            return name.startswith(own + "[")
        schema = self._schema_of(parameter)
        # `explode` writes the properties of an object as parameters of their own.
        spread = parameter.get("style", "form") == "form" and parameter.get("explode", True)
        return bool(spread) and any(
            name in part.get("properties", ()) for part in self._schemas.follow(schema)
        )

    def _nested(self, parameter: dict[str, Any]) -> bool:
        return self._brackets or parameter.get("style") == "deepObject"

    def _query_value(self, parameter: dict[str, Any], mine: Pairs) -> Any:
        own, schema = parameter["name"], self._schema_of(parameter)
        if parameter.get("content"):
            return json.loads(mine[0][1])
        if own.endswith("[]"):
            return read([value for _, value in mine], schema, self._schemas)
        if self._nested(parameter):
            return read(nest(mine)[own], schema, self._schemas)
        if {name for name, _ in mine} != {own}:
            return read(dict(mine), schema, self._schemas)
        style = parameter.get("style", "form")
        delimiter = _DELIMITERS.get(style, ",")
        if "array" in self._schemas.types(schema) and not parameter.get("explode", style == "form"):
            return read(delimiter.join(value for _, value in mine).split(delimiter), schema, self._schemas)
        raw = [value for _, value in mine]
        return listed(raw[0] if len(raw) == 1 else raw, schema, self._schemas)

    # --- headers ------------------------------------------------------------------------------

    def _check_headers(
        self,
        headers: Mapping[str, str],
        parameters: dict[str, list[dict[str, Any]]],
        operation: dict[str, Any],
        verdict: Verdict,
    ) -> None:
        cookies = nest(
            (name, value)
            for name, _, value in (
                each.strip().partition("=") for each in headers.get("cookie", "").split(";")
            )
        )
        for parameter in (*parameters["header"], *parameters["cookie"]):
            name = parameter["name"]
            if parameter["in"] == "header" and name.lower() in _SPOKEN_FOR:
                continue
            raw = headers.get(name.lower()) if parameter["in"] == "header" else cookies.get(name)
            if raw is not None:
                schema = self._schema_of(parameter)
                given = re.split(r",\s*", raw) if "array" in self._schemas.types(schema) else raw
                self._judge(parameter, read(given, schema, self._schemas), verdict)
            elif parameter.get("required"):
                verdict.violations.append(f"{parameter['in']} {name}: required and missing")
        for name, value in operation.get("x-specloom-headers", {}).items():
            if headers.get(name.lower()) != value:
                verdict.violations.append(
                    f"header {name}: {headers.get(name.lower())!r} instead of {value!r}"
                )
        accepted = {media_type(each)[0] for each in headers.get("accept", "*/*").split(",")}
        offered = set(self._answers(operation))
        if offered and "*/*" not in accepted and not accepted & offered:
            verdict.violations.append(f"header Accept: {sorted(accepted)}, offered are {sorted(offered)}")

    def _answers(self, operation: dict[str, Any]) -> Iterator[str]:
        yield from (media_type(kind)[0] for kind, _ in self._contents(operation))
        if "x-specloom-stream" in operation:
            yield "text/event-stream"
