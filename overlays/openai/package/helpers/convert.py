"""JSON text into instances of the classes it was asked for, checked."""

from __future__ import annotations

import typing

from .members import REQUIRED, Member, is_pydantic, kind, members, unwrapped, variants
from .schema import LISTS, MAPPINGS, adapter, named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

MISSING: Any = object()


class StructureError(ValueError):
    """JSON that does not fit the class it was to become; `path` says where: `$.items[2].price`."""

    def __init__(self, path: str, message: str) -> None:
        super().__init__(f"{path}: {message}")
        self.path = path
        self.message = message

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.path, self.message)


def read(cls: Any, text: str | bytes) -> Any:
    """JSON text as an instance of the class.

    Raises: StructureError, a ValueError, when it does not fit; pydantic's own error for its classes.
    """
    if is_pydantic(cls):
        if hasattr(cls, "model_validate_json"):
            return cls.model_validate_json(text)
        return adapter(cls).validate_json(text)
    return convert(cls, data(text))


def data(text: str | bytes) -> Any:
    """JSON text as data. Raises: StructureError when it is none."""
    from .._core.json import loads

    try:
        return loads(text)
    except (ValueError, RecursionError) as error:
        raise StructureError("$", f"not valid JSON ({error})") from None


def convert(hint: Any, value: Any, at: str = "$") -> Any:
    """JSON data as what a type says. Raises: StructureError when it does not fit."""
    hint, _ = unwrapped(hint)
    among = variants(hint)
    if among:
        return _one_of(among, value, at)
    origin: Any = typing.get_origin(hint) or hint
    if origin is typing.Literal:
        for each in typing.get_args(hint):
            if each == value and isinstance(each, bool) == isinstance(value, bool):
                return each
        raise _wrong(at, " or ".join(map(repr, typing.get_args(hint))), value)
    name: str = "NoneType" if hint is None else getattr(origin, "__name__", "")
    items = typing.get_args(hint)
    if name in LISTS or name == "tuple":
        return _list(origin, items, value, at)
    if name in MAPPINGS:
        if value.__class__ is not dict:
            raise _wrong(at, "an object", value)
        inner = items[1] if items else object
        pairs: dict[str, Any] = value
        return {key: convert(inner, each, f"{at}.{key}") for key, each in pairs.items()}
    if isinstance(origin, type) and hasattr(origin, "__members__"):  # an enum
        enum: Any = origin
        return _built(enum, value, at, "one of " + ", ".join(repr(each.value) for each in enum))
    if kind(origin):
        return _object(hint, origin, value, at)
    scalar = _SCALARS.get(name)
    if scalar is None:
        raise TypeError(f"{at}: {named(hint)} cannot be read from JSON")
    return scalar(value, at)


def from_members(of: Iterable[Member], value: Any, at: str) -> dict[str, Any]:
    """An object as keyword arguments. Raises: StructureError when it does not fit."""
    if value.__class__ is not dict:
        raise _wrong(at, "an object", value)
    given: dict[str, Any] = value
    found: dict[str, Any] = {}
    for member in of:
        each = given.get(member.wire, MISSING)
        if each is MISSING:
            if member.default is REQUIRED and not member.optional:
                raise StructureError(f"{at}.{member.wire}", "is missing")
        elif not (each is None and member.optional and type(None) not in variants(member.hint)):
            found[member.name] = convert(member.hint, each, f"{at}.{member.wire}")
    return found


def _object(hint: Any, cls: type[Any], value: Any, at: str) -> Any:
    if is_pydantic(cls):
        if hasattr(cls, "model_validate"):
            return _built(cls.model_validate, value, at, "")
        return _built(adapter(cls).validate_python, value, at, "")
    values = from_members(members(hint), value, at)
    return values if kind(cls) == "mapping" else _built(lambda given: cls(**given), values, at, "")


def _list(origin: Any, items: tuple[Any, ...], value: Any, at: str) -> Any:
    if value.__class__ is not list:
        raise _wrong(at, "an array", value)
    listed: list[Any] = value
    fixed = origin is tuple and items and items[-1] is not Ellipsis
    if fixed and len(items) != len(listed):
        raise StructureError(at, f"expected {len(items)} items, got {len(listed)}")
    hints = items if fixed else (items[:1] or (object,)) * len(listed)
    made = [convert(h, each, f"{at}[{i}]") for i, (h, each) in enumerate(zip(hints, listed, strict=True))]
    build: Any = origin if origin in (set, frozenset, tuple) else list
    return build(made)


def _one_of(among: tuple[Any, ...], value: Any, at: str) -> Any:
    """The member of a union that fits; of classes, the one whose literals agree with the object."""
    if value is None and type(None) in among:
        return None
    possible = [each for each in among if each is not type(None)]
    if value.__class__ is dict:
        given: Any = value
        tagged = [each for each in possible if _agrees(each, given)]
        possible = tagged or possible
    else:
        exact = [each for each in possible if unwrapped(each)[0] is type(value)]
        possible = exact or possible
    errors: list[str] = []
    for each in possible:
        try:
            return convert(each, value, at)
        except StructureError as error:
            if len(possible) == 1:
                raise
            errors.append(str(error))
    raise StructureError(at, f"fits none of {', '.join(map(named, among))} ({'; '.join(errors)})")


def _agrees(hint: Any, given: dict[str, Any]) -> bool:
    """May the object be of this class, as far as its literals and the names of its members tell?"""
    hint = unwrapped(hint)[0]
    cls = typing.get_origin(hint) or hint
    if is_pydantic(cls) or not kind(cls):
        return is_pydantic(cls) or getattr(cls, "__name__", "") in (*MAPPINGS, "object", "Any")
    for member in members(hint):
        value = given.get(member.wire, MISSING)
        if value is MISSING:
            if member.default is REQUIRED and not member.optional:
                return False
        elif typing.get_origin(member.hint) is typing.Literal and value not in typing.get_args(member.hint):
            return False
    return True


def _built(make: Callable[[Any], Any], value: Any, at: str, wanted: str) -> Any:
    """An instance; what the class itself refuses is an error with a place."""
    try:
        return make(value)
    except (ValueError, TypeError) as error:
        if isinstance(error, StructureError):
            raise
        raise (_wrong(at, wanted, value) if wanted else StructureError(at, str(error))) from error


def _wrong(at: str, wanted: str, value: Any) -> StructureError:
    names: dict[Any, str] = {dict: "an object", list: "an array", bool: "a boolean", type(None): "null"}
    said = repr(value) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else ""
    said = said if len(said) < 60 else said[:57] + "…"
    return StructureError(
        at, f"expected {wanted}, got {said or names.get(value.__class__, 'something else')}"
    )


# --- scalars --------------------------------------------------------------------------------


def _exact(wanted: str, *classes: type) -> Callable[[Any, str], Any]:
    def check(value: Any, at: str) -> Any:
        if value.__class__ not in classes:
            raise _wrong(at, wanted, value)
        return value

    return check


def _integer(value: Any, at: str) -> int:
    if value.__class__ is int or (value.__class__ is float and value.is_integer()):
        return int(value)
    raise _wrong(at, "an integer", value)


def _number(value: Any, at: str) -> float:
    if value.__class__ not in (int, float):
        raise _wrong(at, "a number", value)
    try:
        return float(value)
    except OverflowError:
        raise _wrong(at, "a number", value) from None


def _text_of(module: str, name: str, wanted: str, method: str = "") -> Callable[[Any, str], Any]:
    def parse(value: Any, at: str) -> Any:
        if value.__class__ not in (str, int, float) or (value.__class__ is not str and module != "decimal"):
            raise _wrong(at, wanted, value)
        cls = getattr(__import__(module), name)
        make = getattr(cls, method) if method else cls
        try:
            return make(str(value))
        except (ValueError, ArithmeticError):
            raise _wrong(at, wanted, value) from None

    return parse


def _anything(value: Any, at: str) -> Any:
    return value


_SCALARS: dict[str, Callable[[Any, str], Any]] = {
    "str": _exact("a text", str),
    "int": _integer,
    "float": _number,
    "bool": _exact("true or false", bool),
    "NoneType": _exact("null", type(None)),
    "datetime": _text_of("datetime", "datetime", "a date and time in ISO 8601", "fromisoformat"),
    "date": _text_of("datetime", "date", "a date in ISO 8601", "fromisoformat"),
    "time": _text_of("datetime", "time", "a time in ISO 8601", "fromisoformat"),
    "UUID": _text_of("uuid", "UUID", "a UUID"),
    "Decimal": _text_of("decimal", "Decimal", "a decimal number"),
    "object": _anything,
    "Any": _anything,
}
