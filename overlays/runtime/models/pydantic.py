"""How models and unions of them stand in pydantic's own models. Only pydantic itself calls this.

Reading is as tolerant as that of answers: constants must match and what is required must be there, so that
pydantic can choose between models; values are not checked, as the service may be newer than this package.
"""

from __future__ import annotations

from .model import Model, fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType
    from typing import Any


class Union:
    """Metadata of the typing object of a union: `Annotated[A | B, Union(...)]`; variants are told by our table."""

    __slots__ = ("_home", "_name", "spec")

    def __init__(self, home: ModuleType, name: str) -> None:
        from ..foundation.lazy import ROOT

        self._home = home
        self._name = name
        self.spec = f"{home.__name__.removeprefix(ROOT + '.')}:{name}"

    def __repr__(self) -> str:
        return f"Union({self._name})"

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        from .codec import decode
        from .construction import as_mapping, own

        def read(value: Any) -> Any:
            if value.__class__ not in _KINDS and not isinstance(value, Model):
                value = as_mapping(value)
            kind = "object" if isinstance(value, Model) else _KINDS.get(value.__class__, "")
            if kind not in _kinds(self._name, self._home):
                raise ValueError(f"{type(value).__name__} is no {self._name}")
            return decode(self.spec, own(value))

        return _schema(read)

    def __get_pydantic_json_schema__(self, schema: Any, handler: Any) -> Any:
        from .schema import of_name

        return of_name(self._name, self._home)


def core_schema(cls: type[Any]) -> Any:
    """How pydantic reads and writes a model."""
    from .construction import as_mapping

    def read(value: Any) -> Any:
        if isinstance(value, cls):
            return value
        data = as_mapping(value)
        if not isinstance(data, dict):
            raise ValueError(f"{cls.__name__} is made of a mapping, not of {type(value).__name__}")
        _resembling(cls, data)  # pyright: ignore[reportUnknownArgumentType]
        return cls.model_validate(data)

    return _schema(read)


def _resembling(cls: type[Model], data: Mapping[str, Any]) -> None:
    """ValueError unless constants match and what is required is there, by either name."""
    for field in fields(cls).values():
        names = [name for name in (field.wire, field.name) if name in data]
        if not names and field.required:
            raise ValueError(f"{cls.__name__} needs {field.wire!r}")
        found = data[names[0]] if names else None
        if isinstance(found, str) and not _may_be(field.annotation, found):
            raise ValueError(f"{field.wire!r} of {cls.__name__} is {field.annotation}")


def _may_be(annotation: str, value: str) -> bool:
    """Constants (`Literal["message"]`) are what tells models apart; other words may be newer than we are."""
    from .annotations import parse

    node = parse(annotation)
    return node.kind != "literal" or len(node.values) != 1 or node.values[0] == value


def _schema(read: Callable[[Any], Any]) -> Any:
    from pydantic_core import core_schema as made

    return made.no_info_plain_validator_function(
        read, serialization=made.plain_serializer_function_ser_schema(_written, info_arg=True)
    )


def _written(value: Any, info: Any) -> Any:
    """A model as data, in the way in which its surroundings are written."""
    if isinstance(value, (list, tuple)):
        return [_written(each, info) for each in value]  # pyright: ignore[reportUnknownVariableType]
    if not isinstance(value, Model):
        return value
    return value.model_dump(
        mode=info.mode,
        include=info.include,
        exclude=info.exclude,
        by_alias=info.by_alias,
        exclude_unset=info.exclude_unset,
        exclude_defaults=info.exclude_defaults,
        exclude_none=info.exclude_none,
    )


_KINDS: dict[type, str] = {
    dict: "object",
    list: "list",
    str: "str",
    int: "number",
    float: "number",
    bool: "bool",
    type(None): "None",
}


def _kinds(name: str, home: ModuleType, within: tuple[str, ...] = ()) -> set[str]:
    """What kinds of values a union may be; objects always."""
    from .annotations import meaning

    found = meaning(name, home)
    kinds = {"object"}
    for part in (found.node, *found.node.parts):
        if part.kind == "name":
            kinds |= _kinds(part.name, found.home, (*within, name)) if part.name not in within else set()
        elif part.kind == "literal":
            kinds.add("str")
        else:
            kinds.add({"int": "number", "float": "number"}.get(part.kind, part.kind))
    return kinds
