"""What an answer says of itself, for traces: its id, its model, what it used."""

from __future__ import annotations

from ..foundation.conventions import conventions
from . import otel_attributes as names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .trace_info import Traced

EVENTS = 20
"""How many events are looked at, from the end of a stream."""


def facts(body: bytes, info: Traced) -> dict[str, Any]:
    """Attributes found in a JSON body, or in the last events of a stream."""
    from ..foundation.json import loads

    found: dict[str, Any] = {}
    for text in _documents(body):
        try:
            value: Any = loads(text)
        except ValueError:
            continue
        if isinstance(value, dict):
            for name, each in _of(value, info).items():  # pyright: ignore[reportUnknownArgumentType]
                found.setdefault(name, each)
    return found


def _documents(body: bytes) -> list[bytes]:
    if body.lstrip()[:1] == b"{":
        return [body]
    lines = body.replace(b"\r", b"\n").split(b"\n")
    end = conventions().stream_end
    data = [line[5:] for line in lines if line[:5] == b"data:" and line[5:].strip() != end]
    return data[: -EVENTS - 1 : -1]


def _of(value: dict[str, Any], info: Traced) -> dict[str, Any]:
    for name in info.within:
        inner = value.get(name)
        if isinstance(inner, dict):
            value = inner  # pyright: ignore[reportUnknownVariableType]
    usage: Any = value.get("usage")
    if not isinstance(usage, dict):
        usage = {}
    found = {
        names.RESPONSE_ID: _typed(str, value.get("id")),
        names.RESPONSE_MODEL: _typed(str, value.get("model")),
        names.INPUT_TOKENS: _first(usage, info.input_tokens),  # pyright: ignore[reportUnknownArgumentType]
        names.OUTPUT_TOKENS: _first(usage, info.output_tokens),  # pyright: ignore[reportUnknownArgumentType]
    }
    return {name: each for name, each in found.items() if each is not None}


def _first(usage: dict[str, Any], wanted: tuple[str, ...]) -> int | None:
    return next((each for name in wanted if (each := _typed(int, usage.get(name))) is not None), None)


def _typed(kind: type, value: Any) -> Any:
    return value if type(value) is kind else None
