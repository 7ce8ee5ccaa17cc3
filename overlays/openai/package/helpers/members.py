"""What a class, or the arguments of a function, hold: names, types, defaults and descriptions of the members."""

from __future__ import annotations

import sys
import typing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any

_KEPT = "__structured_members__"
REQUIRED: Any = object()
"""The default of a member that has none."""
FACTORY: Any = object()
"""The default of a member that is made anew for each instance."""


class Member:
    """One attribute, item or argument; `wire` is its name in JSON."""

    __slots__ = ("default", "description", "hint", "name", "optional", "reader", "wire")

    def __init__(
        self,
        name: str,
        wire: str,
        hint: Any,
        default: Any = REQUIRED,
        description: str = "",
        optional: bool = False,
    ) -> None:
        self.name = name
        self.wire = wire
        self.hint, annotated = unwrapped(hint)
        self.default = default
        self.description = description or annotated
        self.optional = optional
        """The item of a mapping that may be missing: in strict JSON it is null then."""
        self.reader: Callable[[Any, str], Any] | None = None
        """What reads its values, once there was one."""


def kind(cls: Any) -> str:
    """What sort of class: pydantic, attrs, dataclass, mapping (a TypedDict), or "" when it has no members."""
    if is_pydantic(cls):
        return "pydantic"
    if not isinstance(cls, type):
        return ""
    if "__attrs_attrs__" in cls.__dict__ or hasattr(cls, "__attrs_attrs__"):
        return "attrs"
    if hasattr(cls, "__dataclass_fields__"):
        return "dataclass"
    return "mapping" if hasattr(cls, "__total__") and hasattr(cls, "__required_keys__") else ""


def is_pydantic(cls: Any) -> bool:
    """Does pydantic know how to read it? Told without importing pydantic."""
    if not isinstance(cls, type) or "pydantic" not in sys.modules:
        return False
    base = getattr(sys.modules["pydantic"], "BaseModel", None)
    return (base is not None and issubclass(cls, base)) or hasattr(cls, "__pydantic_config__")


def members(hint: Any) -> list[Member]:
    """The members of a class, or of a generic class with its arguments (`Box[int]`).

    Raises: TypeError when an annotation names what cannot be found.
    """
    if hint.__class__ is type and _KEPT in hint.__dict__:
        return hint.__dict__[_KEPT]  # type: ignore[no-any-return]
    arguments = typing.get_args(hint)
    cls: type = typing.get_origin(hint) or hint
    found: list[Member] | None = cls.__dict__.get(_KEPT)
    if found is None:
        found = list(_read(cls))
        setattr(cls, _KEPT, found)  # it lives as long as the class, which a table elsewhere would keep alive
    if not arguments:
        return found
    chosen = dict(zip(getattr(cls, "__parameters__", ()), arguments, strict=False))
    return [
        Member(m.name, m.wire, substituted(m.hint, chosen), m.default, m.description, m.optional)
        for m in found
    ]


def _read(cls: type[Any]) -> Iterable[Member]:
    hints = hints_of(cls, cls.__name__, {cls.__name__: cls})
    sort = kind(cls)
    if sort == "attrs":
        import attrs

        for field in attrs.fields(cls):
            if field.init:
                default = field.default
                if default is attrs.NOTHING:
                    default = REQUIRED
                elif type(default).__name__ == "Factory":  # a function to checkers
                    default = FACTORY
                name = field.alias or field.name
                yield Member(name, name, hints.get(field.name, object), default, _described(field.metadata))
    elif sort == "dataclass":
        import dataclasses

        for each in dataclasses.fields(cls):
            if each.init:
                default = REQUIRED if each.default is dataclasses.MISSING else each.default
                if each.default_factory is not dataclasses.MISSING:
                    default = FACTORY
                yield Member(each.name, each.name, hints[each.name], default, _described(each.metadata))
    else:
        required: Any = getattr(cls, "__required_keys__", ())
        for name, hint in hints.items():
            origin = origin_name(hint)  # with annotations as text the class itself does not know
            optional = origin == "NotRequired" or (origin != "Required" and name not in required)
            yield Member(name, name, hint, optional=optional)


def arguments(function: Callable[..., Any]) -> list[Member]:
    """The arguments of a function, all of which can be given by name.

    Raises: TypeError for `*args`, `**kwargs`, positional-only arguments and missing annotations.
    """
    import inspect

    name = getattr(function, "__name__", type(function).__name__)
    target = inspect.unwrap(function)
    annotated = target if hasattr(target, "__annotations__") else type(target).__call__
    hints = hints_of(annotated, name, {})
    found: list[Member] = []
    for each in inspect.signature(function).parameters.values():
        if each.kind not in (each.POSITIONAL_OR_KEYWORD, each.KEYWORD_ONLY):
            raise TypeError(
                f"{name}(): the argument {each} cannot be given by name; give it a name of its own"
            )
        if each.name not in hints:
            raise TypeError(f"{name}(): the argument {each.name} has no annotation; say its type")
        default = REQUIRED if each.default is each.empty else each.default
        found.append(Member(each.name, each.name, hints[each.name], default))
    return found


def hints_of(thing: Any, name: str, known: Mapping[str, Any]) -> dict[str, Any]:
    """Annotations, evaluated."""
    try:
        return typing.get_type_hints(thing, localns=dict(known), include_extras=True)
    except NameError as error:
        raise TypeError(
            f"{name}: an annotation says {error.name!r}, which its module does not define at its top"
        ) from None


def unwrapped(hint: Any) -> tuple[Any, str]:
    """A type without what is said around it, and the description that was among it.

    A string in `Annotated[str, "City and country"]` is a description, so is the `description` of an object.
    """
    description = ""
    while True:
        name = origin_name(hint)
        if typing.get_origin(hint) is typing.Annotated:
            for extra in hint.__metadata__:
                text = extra if isinstance(extra, str) else getattr(extra, "description", None)
                description = description or (text if isinstance(text, str) else "")
            hint = hint.__origin__
        elif name in ("Required", "NotRequired", "ReadOnly", "Final", "ClassVar"):
            hint = typing.get_args(hint)[0]
        elif type(hint).__name__ == "TypeAliasType":
            hint = hint.__value__
        elif hasattr(hint, "__supertype__"):
            hint = hint.__supertype__
        else:
            return hint, description


def origin_name(hint: Any) -> str:
    """The name of what stands before the brackets: "NotRequired"."""
    origin = typing.get_origin(hint)
    return getattr(origin, "_name", "") or getattr(origin, "__name__", "")


def variants(hint: Any) -> tuple[Any, ...]:
    """The members of a union; a type variable is one of what it may be."""
    import types

    if isinstance(hint, typing.TypeVar):
        return hint.__constraints__ or (hint.__bound__ or object,)
    return typing.get_args(hint) if typing.get_origin(hint) in (typing.Union, types.UnionType) else ()


def substituted(hint: Any, chosen: Mapping[Any, Any]) -> Any:
    """A type with its type variables replaced."""
    if isinstance(hint, typing.TypeVar):
        return chosen.get(hint, hint)
    parameters = getattr(hint, "__parameters__", ())
    if not parameters or isinstance(hint, type):
        return hint
    return hint[tuple(chosen.get(each, each) for each in parameters)]


def _described(metadata: Mapping[Any, Any]) -> str:
    description = metadata.get("description", "")
    return description if isinstance(description, str) else ""
