"""Strict JSON schemas of Python types: pydantic's own where it is pydantic's class, else made here."""

from __future__ import annotations

import typing

from .members import FACTORY, REQUIRED, Member, is_pydantic, kind, members, unwrapped, variants
from .strict import strict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

_SCALARS: dict[str, dict[str, Any]] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "NoneType": {"type": "null"},
    "datetime": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "time": {"type": "string", "format": "time"},
    "UUID": {"type": "string", "format": "uuid"},
    "Decimal": {"type": "string"},
    "object": {},
    "Any": {},
    "dict": {"type": "object"},
    "list": {"type": "array"},
}
LISTS = ("list", "set", "frozenset", "Sequence", "Iterable", "Collection", "MutableSequence", "Set")
MAPPINGS = ("dict", "Mapping", "MutableMapping")


def to_strict_json_schema(model: Any) -> dict[str, Any]:
    """The strict JSON schema of a class: pydantic model or dataclass, attrs class, dataclass or TypedDict.

    A pydantic `TypeAdapter` will do as well. Members with defaults are required too: the model writes
    all of them. Descriptions come from docstrings, `Annotated[str, "…"]`, `field(metadata={"description":
    "…"})` and pydantic's `Field`.

    Raises: TypeError for what is no such class, or holds what has no JSON form; it says where.
    """
    if is_pydantic(model):
        return strict(_of_pydantic(model))
    if hasattr(model, "json_schema") and hasattr(model, "validate_json"):  # a TypeAdapter
        return strict(model.json_schema())
    if not kind(typing.get_origin(model) or model):
        raise TypeError(
            f"{named(model)} cannot describe a JSON object: give a pydantic model, an attrs class, "
            "a dataclass or a TypedDict"
        )
    maker = _Maker()
    return maker.whole(maker.class_members(model), model)


def of_members(of: Iterable[Member], name: str) -> dict[str, Any]:
    """The strict schema of an object with these members."""
    maker = _Maker()
    maker.at = name
    return maker.whole(of, None)


def named(hint: Any) -> str:
    """A type as an error names it."""
    return hint.__qualname__ if isinstance(hint, type) else repr(hint).replace("typing.", "")


def _of_pydantic(cls: Any) -> dict[str, Any]:
    if hasattr(cls, "model_json_schema"):
        schema: dict[str, Any] = cls.model_json_schema()
        return schema
    return adapter(cls).json_schema()  # type: ignore[no-any-return]


def adapter(cls: Any) -> Any:
    """Pydantic's reader of a dataclass; made once."""
    found = cls.__dict__.get("__structured_adapter__")
    if found is None:
        import sys

        found = sys.modules["pydantic"].TypeAdapter(cls)
        setattr(cls, "__structured_adapter__", found)  # noqa: B010
    return found


class _Maker:
    """Makes one schema; nested classes come once, below `$defs`."""

    def __init__(self) -> None:
        self.defs: dict[str, Any] = {}
        self.refs: dict[Any, str] = {}
        self.at = ""
        """Where it is, for errors."""

    def whole(self, of: Iterable[Member], cls: Any) -> dict[str, Any]:
        """A schema with its definitions; within it, the class itself is `#`."""
        if cls is not None:
            self.refs[cls] = "#"
            self.at = named(cls)
        made = self.object(of, cls)
        if self.defs:
            made["$defs"] = self.defs
        return made

    def class_members(self, cls: Any) -> list[Member]:
        return members(cls)

    def object(self, of: Iterable[Member], cls: Any = None) -> dict[str, Any]:
        properties: dict[str, Any] = {}
        place = self.at
        for member in of:
            self.at = f"{place}.{member.name}"
            properties[member.wire] = self.member(member)
        self.at = place
        made: dict[str, Any] = {"type": "object"}
        text = docstring(cls)
        if text:
            made["description"] = text
        made["properties"] = properties
        made["required"] = list(properties)
        made["additionalProperties"] = False
        return made

    def member(self, member: Member) -> dict[str, Any]:
        hint = member.hint
        if member.optional and type(None) not in variants(hint):
            hint = hint | None if isinstance(hint, type) else typing.Optional[hint]  # noqa: UP045
        made = self.of(hint)
        if "$ref" in made and member.description:
            made = {"anyOf": [made]}  # beside a reference there may be nothing
        if member.description:
            made = {**made, "description": member.description}
        default = member.default
        if default not in (None, REQUIRED, FACTORY) and "$ref" not in made:
            default = getattr(default, "value", default) if "enum" in made else default
            if default.__class__ in (str, int, float, bool):
                made = {**made, "default": default}
        return made

    def of(self, hint: Any) -> dict[str, Any]:
        """The schema of a type."""
        hint, description = unwrapped(hint)
        among = variants(hint)
        if among:
            made = self.union(among)
        elif typing.get_origin(hint) is typing.Literal:
            made = enumerated(typing.get_args(hint))
        else:
            made = self.as_data(hint)
        if description and "$ref" not in made:
            made = {**made, "description": description}
        return made

    def union(self, among: Iterable[Any]) -> dict[str, Any]:
        each = [self.of(hint) for hint in among]
        return each[0] if len(each) == 1 else {"anyOf": each}

    def as_data(self, hint: Any) -> dict[str, Any]:
        if hint is None:
            return {"type": "null"}
        origin = typing.get_origin(hint) or hint
        name = getattr(origin, "__name__", "")
        items = typing.get_args(hint)
        if name in LISTS and items:
            return {"type": "array", "items": self.of(items[0])}
        if name == "tuple" and items:
            return self.tuple(items)
        if name in MAPPINGS and items:
            return {"type": "object", "additionalProperties": self.of(items[1])}
        if isinstance(origin, type) and hasattr(origin, "__members__"):  # an enum
            enum: Any = origin
            return enumerated([each.value for each in enum])
        if kind(origin):
            return {"$ref": self.ref(hint, origin)}
        if name in _SCALARS and (not isinstance(origin, type) or origin.__module__ != "__main__"):
            return dict(_SCALARS[name])
        raise TypeError(f"{self.at}: {named(hint)} has no JSON schema; use a class, a list or a scalar")

    def tuple(self, items: tuple[Any, ...]) -> dict[str, Any]:
        if items[-1] is Ellipsis:
            return {"type": "array", "items": self.of(items[0])}
        distinct = list(dict.fromkeys(items))
        return {
            "type": "array",
            "items": self.union(distinct),
            "minItems": len(items),
            "maxItems": len(items),
        }

    def ref(self, hint: Any, cls: Any) -> str:
        """The reference to a class, which is described below `$defs` when it is met first."""
        known = self.refs.get(hint)
        if known is not None:
            return known
        name = base = "".join(c if c.isalnum() else "_" for c in _short(hint))
        number = 1
        while name in self.defs:
            number += 1
            name = f"{base}_{number}"
        self.refs[hint] = ref = f"#/$defs/{name}"
        self.defs[name] = {}
        if is_pydantic(cls):
            self.defs[name] = self.hoisted(strict(_of_pydantic(cls)))
        else:
            place, self.at = self.at, cls.__name__
            self.defs[name] = self.object(members(hint), cls)
            self.at = place
        return ref

    def hoisted(self, schema: dict[str, Any]) -> dict[str, Any]:
        """A schema of pydantic's whose definitions go to ours."""
        for name, each in schema.pop("$defs", {}).items():
            if self.defs.setdefault(name, each) != each:
                raise TypeError(f"{self.at}: two different classes are called {name}; rename one")
        return schema


def _short(hint: Any) -> str:
    name = getattr(hint, "__name__", None) or repr(hint)
    inner = "_".join(_short(each) for each in typing.get_args(hint))
    return f"{name}_{inner}" if inner else name


def enumerated(values: Iterable[Any]) -> dict[str, Any]:
    """One of these values."""
    listed = list(values)
    names = {"str": "string", "int": "integer", "float": "number", "bool": "boolean", "NoneType": "null"}
    types = list(dict.fromkeys(names.get(type(each).__name__, "") for each in listed))
    if "" in types:
        raise TypeError(f"{listed!r}: the values of an enum must be texts, numbers, booleans or None")
    return {"type": types[0] if len(types) == 1 else types, "enum": listed}


def docstring(cls: Any) -> str:
    """What a class says of itself: not what it inherits, nor what dataclasses write for it."""
    cls = typing.get_origin(cls) or cls
    text = getattr(cls, "__dict__", {}).get("__doc__")
    if not isinstance(text, str) or text.startswith(f"{cls.__name__}("):
        return ""
    import inspect

    return inspect.cleandoc(text)
