"""One call as handlers see it: the operation, its arguments read and checked, and the service around it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from attrs import frozen

from .checks import Checks, Wrong
from .contract import Operation
from .kinds import is_object
from .messages import Request
from .problems import Problem

if TYPE_CHECKING:
    from .mock import MockAPI


BARE = {"post /realtime/calls": "application/sdp"}
"""What may be sent instead of a form with `sdp` alone; the document does not know of it."""


@frozen
class Call:
    """A request that is right by the contract."""

    mock: MockAPI
    operation: Operation
    path: Mapping[str, str]
    """Path arguments, in order."""
    query: Mapping[str, Any]
    body: Mapping[str, Any]
    """Members of the body, files as `File`."""
    request: Request

    def concrete(self, template: str) -> str:
        """A template of the contract with the arguments of this call."""
        for name, value in self.path.items():
            template = template.replace(f"{{{name}}}", value)
        return template

    @property
    def here(self) -> str:
        """The path of this call, without the base."""
        return self.concrete(self.operation.path)

    @property
    def streams(self) -> bool:
        """Whether events are asked for."""
        stream = self.operation.stream
        if stream is None:
            return False
        flag = stream.get("flag", "")
        given = self.body.get(flag, self.query.get(flag))
        return not flag or given == stream.get("value", True)

    @property
    def model(self) -> str:
        """The model that was asked for."""
        return str(self.body.get("model") or "gpt-4o-mini")


def read(mock: MockAPI, operation: Operation, given: list[str], request: Request) -> Call:
    """A call out of a request. Raises: Problem when it is not right by the contract."""
    try:
        return _read(mock, operation, given, request)
    except RecursionError:
        raise Problem(400, "The request is nested too deeply.") from None


def _read(mock: MockAPI, operation: Operation, given: list[str], request: Request) -> Call:
    path = dict(zip(operation.names, map(unquote, given), strict=True))
    checks = mock.request_checks
    return Call(
        mock, operation, path, _query(operation, request, checks), _body(operation, request, mock), request
    )


def _query(operation: Operation, request: Request, checks: Checks) -> dict[str, Any]:
    from .forms import nested

    try:
        raw = nested(request.query)
    except ValueError as error:
        raise Problem(400, f"The query cannot be read: {error}") from None
    found: dict[str, Any] = {}
    for param in operation.data["params"]:
        if param["in"] != "query":
            continue
        wire = param["name"]
        name = wire.removesuffix("[]")
        if name not in raw:
            if param.get("required"):
                message = f"Missing required parameter: '{name}'."
                raise Problem(400, message, param=name, code="missing_required_parameter")
            continue
        value = checks.read(raw[name], param["shape"])
        _refuse(checks.wrong(value, param["shape"], name))
        found[name] = value
    return found


def _body(operation: Operation, request: Request, mock: MockAPI) -> Mapping[str, Any]:
    row, checks = operation.body, mock.request_checks
    if row is None or not request.body:
        if row is not None and (row.get("required") or row.get("needed")):
            _refuse(checks.members({}, row, of=operation.key))
        return {}
    media, fields = row["media"], row.get("fields", {})
    if "json" in request.media or (not request.media and media == ["application/json"]):
        value: dict[str, Any] | None = request.json
        if not is_object(value):
            message = "We could not parse the JSON body of your request: it must be a JSON object."
            raise Problem(400, message)
        if "application/json" not in media:
            raise _media(request, media)
    elif request.media == BARE.get(operation.key, "-"):
        value = {"sdp": request.body.decode("utf-8", "replace")}
    else:
        raw = request.form
        if raw is None or request.media not in media:
            raise _media(request, media)
        value = {name: checks.read(each, fields.get(name, "any")) for name, each in raw.items()}
    if mock.strict:
        known(value, row)
    _refuse(checks.members(value, row, of=operation.key))
    return {n: each for n, each in value.items() if each is not None or mock.contract.nullable(fields.get(n))}


def known(body: Mapping[str, Any], row: Mapping[str, Any]) -> None:
    """Raises: Problem for a member of a body that the contract does not know."""
    for name in body:
        if name not in row.get("fields", {name: None}):
            message = f"Unknown parameter: '{name}'."
            raise Problem(400, message, param=name, code="unknown_parameter")


def _media(request: Request, wanted: list[str]) -> Problem:
    came = request.media or "none"
    return Problem(
        400,
        f"Invalid Content-Type header ({came}), expected {' or '.join(wanted)}.",
        code="unsupported_content_type",
    )


def _refuse(wrong: Wrong | None) -> None:
    if wrong is not None:
        raise Problem(400, wrong.message, param=wrong.where or None, code=wrong.code)
