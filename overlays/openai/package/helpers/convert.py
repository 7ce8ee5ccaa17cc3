"""JSON text into instances of the classes it was asked for, checked."""

from __future__ import annotations

import typing

from .._exceptions import OpenAIError
from .members import REQUIRED, Member, is_pydantic, kind, members, unwrapped, variants
from .schema import LISTS, MAPPINGS, adapter, named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any, TypeAlias

    Reader: TypeAlias = Callable[[Any, str], Any]
    """Takes JSON data and where it stands."""

MISSING: Any = object()


class StructureError(OpenAIError, ValueError):
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
    from .._core.foundation.json import loads

    try:
        return loads(text)
    except ValueError as error:
        raise StructureError("$", f"not valid JSON ({error})") from None


def convert(hint: Any, value: Any, at: str = "$") -> Any:
    """JSON data as what a type says. Raises: StructureError when it does not fit."""
    try:
        return reader(hint)(value, at)
    except RecursionError:
        raise StructureError(at, "is nested too deeply") from None


def reader(hint: Any) -> Reader:
    """What reads values of a type. Raises: TypeError for a type that has no JSON form."""
    hint, _ = unwrapped(hint)
    among = variants(hint)
    if among:
        return _one_of(among)
    origin: Any = typing.get_origin(hint) or hint
    items = typing.get_args(hint)
    if origin is typing.Literal:
        return _literal(items)
    name: str = "NoneType" if hint is None else getattr(origin, "__name__", "")
    if name == "tuple" and items and items[-1] is not Ellipsis:
        return _fixed(items)
    if name in LISTS or name == "tuple":
        return _list(origin, reader(items[0] if items else object))
    if name in MAPPINGS:
        return _mapping(reader(items[1] if items else object))
    if isinstance(origin, type) and hasattr(origin, "__members__"):  # an enum
        enum: Any = origin
        wanted = "one of " + ", ".join(repr(each.value) for each in enum)
        return lambda value, at: _built(enum, value, at, wanted)
    sort = kind(origin)
    if sort == "pydantic":
        make = getattr(origin, "model_validate", None) or adapter(origin).validate_python
        return lambda value, at: _built(make, value, at)
    if sort:  # its members are looked up when a value comes: it may contain itself
        of: Any = origin if sort != "mapping" else dict
        return lambda value, at: _built(lambda given: of(**given), from_members(members(hint), value, at), at)
    found = _SCALARS.get(name)
    if found is None:
        raise TypeError(f"{named(hint)} cannot be read from JSON")
    return found


def from_members(of: Iterable[Member], value: Any, at: str) -> dict[str, Any]:
    """An object as keyword arguments. Raises: StructureError when it does not fit."""
    if value.__class__ is not dict:
        raise _wrong(at, "an object", value)
    found: dict[str, Any] = {}
    for member in of:
        each = value.get(member.wire, MISSING)
        if each is MISSING:
            if member.default is REQUIRED and not member.optional:
                raise StructureError(f"{at}.{member.wire}", "is missing")
        elif each is not None or not member.optional or type(None) in variants(member.hint):
            if member.reader is None:
                member.reader = reader(member.hint)
            found[member.name] = member.reader(each, f"{at}.{member.wire}")
    return found


# --- containers and unions ------------------------------------------------------------------


def _list(origin: Any, item: Reader) -> Reader:
    build: Any = origin if origin in (set, frozenset, tuple) else None

    def read_list(value: Any, at: str) -> Any:
        if value.__class__ is not list:
            raise _wrong(at, "an array", value)
        made = [item(each, f"{at}[{i}]") for i, each in enumerate(value)]
        return made if build is None else _built(build, made, at)

    return read_list


def _fixed(hints: tuple[Any, ...]) -> Reader:
    items = [reader(each) for each in hints]

    def read_tuple(value: Any, at: str) -> Any:
        if value.__class__ is not list:
            raise _wrong(at, "an array", value)
        if len(items) != len(value):
            raise StructureError(at, f"expected {len(items)} items, got {len(value)}")
        return tuple(
            item(each, f"{at}[{i}]") for i, (item, each) in enumerate(zip(items, value, strict=True))
        )

    return read_tuple


def _mapping(item: Reader) -> Reader:
    def read_mapping(value: Any, at: str) -> Any:
        if value.__class__ is not dict:
            raise _wrong(at, "an object", value)
        return {key: item(each, f"{at}.{key}") for key, each in value.items()}

    return read_mapping


def _literal(values: tuple[Any, ...]) -> Reader:
    def read_literal(value: Any, at: str) -> Any:
        for each in values:
            if each == value and isinstance(each, bool) == isinstance(value, bool):
                return each
        raise _wrong(at, " or ".join(map(repr, values)), value)

    return read_literal


def _one_of(among: tuple[Any, ...]) -> Reader:
    """The member of a union that fits; of classes, the one whose literals agree with the object."""
    null = type(None) in among
    possible = [(unwrapped(each)[0], reader(each)) for each in among if each is not type(None)]
    if len(possible) == 1:
        single = possible[0][1]
        return lambda value, at: None if value is None and null else single(value, at)

    def read_union(value: Any, at: str) -> Any:
        if value is None and null:
            return None
        if value.__class__ is dict:
            likely = [read for hint, read in possible if _agrees(hint, value)]
        else:
            likely = [read for hint, read in possible if hint is value.__class__]
        errors: list[str] = []
        for read in likely or [read for _, read in possible]:
            try:
                return read(value, at)
            except StructureError as error:
                if len(likely) == 1:
                    raise
                errors.append(str(error))
        raise StructureError(at, f"fits none of {', '.join(map(named, among))} ({'; '.join(errors)})")

    return read_union


def _agrees(hint: Any, given: Any) -> bool:
    """May the object be of this class, as far as its literals and the names of its members tell?"""
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


def _built(make: Callable[[Any], Any], value: Any, at: str, wanted: str = "") -> Any:
    """An instance; what the class itself refuses is an error with a place."""
    try:
        return make(value)
    except (ValueError, TypeError) as error:
        if isinstance(error, StructureError):
            raise
        raise (_wrong(at, wanted, value) if wanted else StructureError(at, str(error))) from error


def _wrong(at: str, wanted: str, value: Any) -> StructureError:
    names: dict[Any, str] = {dict: "an object", list: "an array", bool: "a boolean", type(None): "null"}
    shown = repr(value) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else ""
    shown = shown if len(shown) < 60 else shown[:57] + "…"
    return StructureError(
        at, f"expected {wanted}, got {shown or names.get(value.__class__, 'something else')}"
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
