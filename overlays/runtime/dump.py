"""Models back to JSON data."""

from __future__ import annotations

from .model import Model, fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any


def plain(value: Any) -> Any:
    """A copy of a value with models as dicts."""
    kind = value.__class__
    if kind is str:
        return value
    if kind is dict:
        return {key: plain(each) for key, each in value.items()}
    if kind is list:
        return [plain(each) for each in value]
    if isinstance(value, Model):
        return {key: plain(each) for key, each in value.__dict__.items()}
    return value


def sent(value: Any) -> Any:
    """The same without what helpers have added to models: the form in which they go back to the service."""
    if isinstance(value, list):
        return [sent(each) for each in value]  # pyright: ignore[reportUnknownVariableType]
    if not isinstance(value, Model):
        return plain(value)
    added: frozenset[str] = getattr(value.__class__, "__api_exclude__", frozenset())
    return {key: sent(each) for key, each in value.__dict__.items() if key not in added}


def dump(
    model: Model,
    *,
    json: bool,
    api_names: bool,
    unset: bool,
    defaults: bool,
    none: bool,
    include: Iterable[str] | None = None,
    exclude: Iterable[str] | None = None,
) -> dict[str, Any]:
    """The model as a dict; `unset`, `defaults`, `none`: keep such fields. `include`, `exclude`: of this level."""
    chosen = None if include is None else set(include)
    left_out = set(exclude or ())

    def walk(value: Any) -> Any:
        if isinstance(value, Model):
            return of_model(value, lambda name: True)
        if isinstance(value, dict):
            return {key: walk(each) for key, each in value.items()}  # pyright: ignore[reportUnknownVariableType]
        if isinstance(value, (list, tuple)):
            return [walk(each) for each in value]  # pyright: ignore[reportUnknownVariableType]
        if json and value is not None and not isinstance(value, (str, int, float)):
            from .json import fallback

            return fallback(value)
        return value

    def of_model(value: Model, wanted: Callable[[str], bool]) -> dict[str, Any]:
        data = value.__dict__
        declared = fields(type(value))
        by_wire = {field.wire: field for field in declared.values()}
        if unset:
            data = {**{wire: field.default for wire, field in by_wire.items()}, **data}
        made: dict[str, Any] = {}
        for wire, each in data.items():
            field = by_wire.get(wire)
            name = wire if field is None else field.name
            if (
                not wanted(name)
                or (field is None and name in declared and not api_names)  # its name is a field's
                or (each is None and not none)
                or (not defaults and field is not None and not field.required and each == field.default)
            ):
                continue
            made[wire if api_names else name] = walk(each)
        return made

    return of_model(model, lambda name: (chosen is None or name in chosen) and name not in left_out)
