"""Models back to data."""

from __future__ import annotations

from .dump_filter import item, part
from .model import Model, fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .dump_filter import Chosen


def as_data(value: Any) -> Any:
    """A copy of a value with models as dicts."""
    kind = value.__class__
    if kind is str:
        return value
    if kind is dict:
        return {key: as_data(each) for key, each in value.items()}
    if kind is list:
        return [as_data(each) for each in value]
    if isinstance(value, Model):
        return {key: as_data(each) for key, each in value.__dict__.items()}
    return value


def sent(value: Any) -> Any:
    """The same without what helpers have added to models: the form in which they go back to the service."""
    if isinstance(value, list):
        return [sent(each) for each in value]  # pyright: ignore[reportUnknownVariableType]
    if not isinstance(value, Model):
        return as_data(value)
    added: frozenset[str] = getattr(value.__class__, "__api_exclude__", frozenset())
    return {key: sent(each) for key, each in value.__dict__.items() if key not in added}


class Dump:
    """How to write models: `unset`, `defaults`, `none` say whether such fields stay."""

    def __init__(self, *, json: bool, api_names: bool, unset: bool, defaults: bool, none: bool) -> None:
        self.json = json
        self.api_names = api_names
        self.unset = unset
        self.defaults = defaults
        self.none = none

    def model(self, model: Model, include: Chosen = None, exclude: Chosen = None) -> dict[str, Any]:
        """A model as a dict."""
        data = model.__dict__
        declared = fields(type(model))
        by_wire = {field.wire: field for field in declared.values()}
        if self.unset:
            data = {**{wire: field.default for wire, field in by_wire.items()}, **data}
        made: dict[str, Any] = {}
        for wire, value in data.items():
            field = by_wire.get(wire)
            name = wire if field is None else field.name
            kept, within, without = part(include, exclude, name)
            if (
                not kept
                or (field is None and name in declared and not self.api_names)  # its name is a field's
                or (value is None and not self.none)
                or (not self.defaults and field is not None and field.is_default(value))
            ):
                continue
            made[wire if self.api_names else name] = self._any(value, within, without)
        return made

    def _any(self, value: Any, include: Chosen, exclude: Chosen) -> Any:
        if isinstance(value, Model):
            return self.model(value, include, exclude)
        if isinstance(value, dict):
            return self._mapping(value, include, exclude)  # pyright: ignore[reportUnknownArgumentType]
        if isinstance(value, (list, tuple)):
            return self._list(value, include, exclude)  # pyright: ignore[reportUnknownArgumentType]
        if self.json and value is not None and not isinstance(value, (str, int, float)):
            from ..foundation.json import fallback

            return fallback(value)
        return value

    def _mapping(self, value: dict[Any, Any], include: Chosen, exclude: Chosen) -> dict[Any, Any]:
        made: dict[Any, Any] = {}
        for key, each in value.items():
            kept, within, without = part(include, exclude, key, "__all__")
            if kept:
                made[key] = self._any(each, within, without)
        return made

    def _list(self, value: list[Any] | tuple[Any, ...], include: Chosen, exclude: Chosen) -> list[Any]:
        made: list[Any] = []
        for at, each in enumerate(value):
            kept, within, without = item(include, exclude, at, len(value))
            if kept:
                made.append(self._any(each, within, without))
        return made
