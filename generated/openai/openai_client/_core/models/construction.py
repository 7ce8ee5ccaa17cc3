"""Models made by hand: constructor, validation without checks, copies, pickling."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from .model import Model


def construct(model: Model, values: dict[str, Any]) -> None:
    """The constructor: keyword arguments by field name, as an attrs class has it."""
    from .model import fields

    known = fields(type(model))
    data: dict[str, Any] = {}
    for name, value in values.items():
        field = known.get(name)
        if field is None:
            raise TypeError(f"{type(model).__name__}.__init__() got an unexpected keyword argument {name!r}")
        data[field.wire] = value
    lost = [repr(field.name) for field in known.values() if field.required and field.name not in values]
    if lost:
        plural = "s" if lost[1:] else ""
        raise TypeError(
            f"{type(model).__name__}.__init__() missing {len(lost)} required keyword-only "
            f"argument{plural}: {', '.join(lost)}"
        )
    model.__dict__ = data


def validated(cls: type[Any], obj: Any, strict: bool) -> Any:
    """A model of a mapping or of another model; an instance is taken as it is."""
    from .codec import of_class

    if isinstance(obj, cls):
        return obj
    data = own(as_mapping(obj))
    if not isinstance(data, dict):
        raise TypeError(f"{cls.__name__} is made of a mapping, not of {type(obj).__name__}")
    if strict:
        from .strict import check

        check(cls, data)
    return by_wire_names(of_class(cls)(data))


def constructed(cls: type[Any], values: Mapping[str, Any]) -> Any:
    """A model of values by Python or wire names; models among them stay the very same."""
    from .codec import of_class
    from .model import fields

    known = fields(cls)
    data = {known[name].wire if name in known else name: own(value) for name, value in values.items()}
    return by_wire_names(of_class(cls)(data))


def as_mapping(obj: Any) -> Any:
    """Other models and mappings as dicts."""
    if isinstance(obj, dict):
        return obj  # pyright: ignore[reportUnknownVariableType]
    if hasattr(obj, "to_dict"):
        return obj.to_dict()
    if hasattr(obj, "model_dump"):
        return obj.model_dump(by_alias=True, exclude_unset=True)
    return dict(obj) if hasattr(obj, "keys") and hasattr(obj, "__getitem__") else obj


def own(value: Any) -> Any:
    """A copy of dicts and lists: a model takes its data over."""
    if isinstance(value, dict):
        return {key: own(each) for key, each in value.items()}  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, list):
        return [own(each) for each in value]  # pyright: ignore[reportUnknownVariableType]
    return value


def by_wire_names(made: Any) -> Any:
    """Renamed fields that came under their Python names, as `model_dump` writes them, get their own again."""
    from .codec import field_decoder
    from .model import Model, fields

    below: Iterable[Any] = ()
    if isinstance(made, Model):
        data = made.__dict__
        for name, field in fields(type(made)).items():
            if field.wire != name and name in data and field.wire not in data:
                data[field.wire] = field_decoder(field)(data.pop(name))
        below = data.values()
    elif isinstance(made, dict):
        below = made.values()  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
    elif isinstance(made, list):
        below = made  # pyright: ignore[reportUnknownVariableType]
    for each in below:  # pyright: ignore[reportUnknownVariableType]
        by_wire_names(each)
    return made  # pyright: ignore[reportUnknownVariableType]


# --- copies ---------------------------------------------------------------------------------


def slots(cls: type[Model]) -> list[str]:
    """What instances keep beside their data."""
    names = [name for base in cls.__mro__ for name in base.__dict__.get("__slots__", ())]
    return [name for name in names if name[:2] != "__"]


def state(model: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """Data and slots, for pickling."""
    kind: type[Model] = model.__class__
    in_slots: dict[str, Any] = {}
    for name in slots(kind):
        try:
            in_slots[name] = object.__getattribute__(model, name)
        except AttributeError:
            continue
    return model.__dict__, in_slots


def restore(cls: type[Model], saved: tuple[dict[str, Any], dict[str, Any]]) -> Any:
    """The model that `state` was taken of."""
    model = object.__new__(cls)
    model.__dict__ = saved[0]
    for name, value in saved[1].items():
        object.__setattr__(model, name, value)
    return model


def copied(model: Any, update: Mapping[str, Any] | None, memo: dict[int, Any] | None) -> Any:
    """A copy with changes by Python or wire name; a deep one when there is a memo."""
    from .model import fields

    kind: type[Model] = model.__class__
    data, in_slots = state(model)
    made = restore(kind, ({}, in_slots))
    if memo is None:
        made.__dict__.update(data)
    else:
        from copy import deepcopy

        memo[id(model)] = made
        made.__dict__ = deepcopy(data, memo)
    known = fields(kind)
    for name, value in (update or {}).items():
        made.__dict__[known[name].wire if name in known else name] = value
    return made
