"""The Api as one text of data: what a mock of the service must know, for hand-written modules to load.

A shape is written short: `"string"`, `"string:date-time"`, `"$File"` for a declared type, `[shape]` for a list,
`{"enum": [...]}`, `{"map": shape}`, `{"any": [...]}`; `{"of": shape, ...}` adds bounds by their names in JSON
Schema. Each operation and type stands on a line of its own, sorted, so that a change shows in review.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from ..errors import GeneratorError
from ..ir import (
    AnyOf,
    Api,
    Array,
    Bounds,
    Choice,
    Declared,
    Field,
    Key,
    Map,
    Model,
    Operation,
    Param,
    Ref,
    Scalar,
    Shape,
    Table,
)
from ..lowering.reach import closure, keys

_COMPONENTS = "#/components/schemas/"
_BOUNDS = {
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusive_minimum": "exclusiveMinimum",
    "exclusive_maximum": "exclusiveMaximum",
    "multiple_of": "multipleOf",
    "min_length": "minLength",
    "max_length": "maxLength",
    "pattern": "pattern",
    "min_items": "minItems",
    "max_items": "maxItems",
}


def data_files(api: Api, package: str, wanted: Mapping[str, str]) -> dict[str, str]:
    """Path below the output folder -> text, for each path below the package that asks for some data.

    `api`: named, not pruned (envelopes of pages belong to it). Raises: GeneratorError for unknown data.
    """
    found: dict[str, str] = {}
    for path, what in sorted(wanted.items()):
        if what != "contract":
            message = f"[data] asks for {what!r}, which is nothing known"
            raise GeneratorError("joins.toml", message, 'the one kind of data is "contract"')
        found[f"{package}/{path}"] = contract(api)
    return found


def contract(api: Api) -> str:
    """Operations, types, webhooks, sockets and the bounds of all of them, as JSON."""
    head = {"title": api.title, "version": api.version, "server": api.server, "arrays": api.array_style}
    schemes = {scheme.name: {"kind": scheme.kind, "in": scheme.parameter} for scheme in api.schemes}
    types = {_short(key): _type(api.types[key]) for key in sorted(_needed(api))}
    webhooks = {hook.name: _shape(hook.event) for hook in api.webhooks}
    sockets = {s.name: {"client": _shape(s.client), "server": _shape(s.server)} for s in api.sockets}
    parts = [
        *(f"{_text(name)}: {_text(value)}" for name, value in head.items()),
        f'"schemes": {_text(schemes)}',
        f'"operations": {_rows({op.key: _operation(op) for op in api.operations})}',
        f'"types": {_rows(types)}',
        f'"webhooks": {_rows(webhooks)}',
        f'"sockets": {_rows(sockets)}',
    ]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _needed(api: Api) -> Iterable[Key]:
    """Every type that something on the wire names."""
    shapes = [hook.event for hook in api.webhooks]
    shapes += [shape for socket in api.sockets for shape in (socket.client, socket.server)]
    for op in api.operations:
        shapes += [param.shape for param in op.params]
        shapes += [
            *op.answer.shapes,
            *([op.stream.event] if op.stream else []),
            *([op.page.item] if op.page else []),
        ]
    starts = [key for shape in shapes for key in keys(shape)]
    return closure(api.types, [*starts, *api.roots, *api.request_roots])


def _operation(op: Operation) -> dict[str, Any]:
    row: dict[str, Any] = {"name": ".".join((*op.resource, op.name))}
    if op.id:
        row["id"] = op.id
    row["params"] = [_param(param) for param in op.params if param.place != "body"]
    if op.body is not None:
        members = [param for param in op.params if param.place == "body"]
        row["body"] = _lean(
            {
                "media": op.body.media,
                "files": op.body.files,
                "needed": op.body.required,
                "whole": _limited(members[0].shape, members[0].bounds) if op.body.whole and members else None,
                **({} if op.body.whole else _members(members)),
            }
        )
    row["answer"] = _lean(
        {
            "kind": op.answer.kind,
            "shape": None if op.answer.kind == "none" else _shape(op.answer.shape),
            "media": op.answer.media,
            "status": next((int(status) for status in op.answer.statuses if status.isdigit()), 200),
        }
    )
    if op.stream is not None:
        stream = op.stream
        row["stream"] = _lean(
            {
                "event": _shape(stream.event),
                "flag": stream.flag,
                "value": stream.value,
                "format": stream.format,
                "end": stream.end,
                "wrap": stream.wrap,
            }
        )
    if op.page is not None:
        row["page"] = {"style": op.page.style, "item": _shape(op.page.item)}
    return row | _lean({"query": dict(op.query), "security": op.security, "deprecated": op.deprecated})


def _param(param: Param) -> dict[str, Any]:
    return _lean(
        {
            "name": param.wire,
            "in": param.place,
            "shape": _limited(param.shape, param.bounds),
            "required": param.required,
            "style": param.style,
        }
    )


def _members(fields: Iterable[Field | Param]) -> dict[str, Any]:
    """Members of a body or an object."""
    fields = list(fields)
    return {
        "fields": {field.wire: _limited(field.shape, field.bounds) for field in fields},
        "required": [field.wire for field in fields if field.required],
    }


def _type(declared: Declared) -> dict[str, Any]:
    if isinstance(declared, Model):
        sides = {field.wire: field.side for field in declared.fields if field.side}
        extra = None if declared.extra is None else _shape(declared.extra)
        return _lean({**_members(declared.fields), "sides": sides, "extra": extra})
    row: dict[str, Any] = {"is": _shape(declared.shape)}
    if declared.table is not None:
        row["table"] = _table(declared.table)
    return row


def _table(table: Table) -> dict[str, Any]:
    return _lean(
        {
            "tag": table.tag,
            "cases": {
                value: _table(case) if isinstance(case, Table) else _short(case.key)
                for value, case in table.cases
            },
            "keys": {name: _short(ref.key) for name, ref in table.by_key},
            "default": _short(table.default.key) if table.default else "",
        }
    )


def _limited(shape: Shape, bounds: Bounds | None) -> Any:
    if bounds is None:
        return _shape(shape)
    limits = {word: value for name, word in _BOUNDS.items() if (value := getattr(bounds, name)) is not None}
    return {"of": _shape(shape), **limits} if limits else _shape(shape)


def _shape(shape: Shape) -> Any:
    match shape:
        case Scalar(kind, format):
            return f"{kind}:{format}" if format else kind
        case Choice(values):
            return {"enum": list(values)}
        case Array(item):
            return [_shape(item)]
        case Map(value):
            return {"map": _shape(value)}
        case Ref(key):
            return "$" + _short(key)
        case AnyOf(members):
            return {"any": [_shape(member) for member in members]}


def _short(key: Key) -> str:
    return key.removeprefix(_COMPONENTS)


def _lean(row: dict[str, Any]) -> dict[str, Any]:
    """A row without members that say nothing."""
    return {name: value for name, value in row.items() if value or (value == 0 and value is not False)}


def _rows(rows: Mapping[str, Any]) -> str:
    lines = ",\n".join(f"{_text(name)}: {_text(rows[name])}" for name in sorted(rows))
    return "{\n" + lines + "\n}"


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
