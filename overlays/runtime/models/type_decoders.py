"""Decoders of types that callers name: models, unions, lists and mappings of them, other libraries' models."""

from __future__ import annotations

from .codec import of_class, same
from .model import Model, Unknown, fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .codec import Decoder

_SCALARS = (str, int, float, bool)


def of_type(kind: Any) -> Decoder:
    """What makes a value of a type from JSON. Types of other libraries take part by `model_validate`.

    Raises: TypeError for a type that nothing can be made of.
    """
    kind = getattr(kind, "__value__", kind)  # type X = …
    origin: Any = getattr(kind, "__origin__", None)
    parts: tuple[Any, ...] = getattr(kind, "__args__", ())
    if hasattr(kind, "__metadata__"):  # Annotated[X, …]
        return of_type(origin)
    if kind.__class__.__name__ == "UnionType" or str(origin) == "typing.Union":
        return _either(parts)
    if origin in (list, tuple, set) and parts:
        return _listed(of_type(parts[0]))
    if origin is dict and len(parts) == 2:
        return _mapped(of_type(parts[1]))
    if hasattr(kind, "model_validate") and not is_subclass(kind, Model):
        return kind.model_validate  # type: ignore[no-any-return]
    if is_subclass(kind, Model):
        return of_class(kind)
    if kind in (*_SCALARS, object, type(None)) or is_subclass(kind, (dict, list)):
        return same
    if str(kind) == "typing.Any" or str(origin) == "typing.Literal":
        return same
    raise TypeError(
        f"an answer cannot become {kind!r}: name a model, a class with model_validate, dict, list, "
        "str, bytes, object, None or the HTTP library's Response"
    )


def is_subclass(kind: Any, of: Any) -> bool:
    """Whether something is a class, and derived from another one."""
    return isinstance(kind, type) and issubclass(kind, of)


def _listed(item: Decoder) -> Decoder:
    def listed(value: Any) -> Any:
        return [item(each) for each in value] if value.__class__ is list else value

    return listed


def _mapped(item: Decoder) -> Decoder:
    def mapped(value: Any) -> Any:
        return {key: item(each) for key, each in value.items()} if value.__class__ is dict else value

    return mapped


def _either(kinds: tuple[Any, ...]) -> Decoder:
    """A union: the first model whose constants agree with the object, else the first other type that fits."""
    models: list[type[Model]] = [kind for kind in kinds if is_subclass(kind, Model)]
    others = [of_type(kind) for kind in kinds if not is_subclass(kind, Model)]

    def either(value: Any) -> Any:
        if value.__class__ is dict:
            for model in models:
                if model is not Unknown and _agrees(model, value):
                    return of_class(model)(value)
        for decode in others:
            try:
                return decode(value)
            except (TypeError, ValueError):
                continue
        return value

    return either


def _agrees(model: type[Model], data: dict[str, Any]) -> bool:
    """Are the constants of a model those of an object?"""
    from .annotations import constants

    for field in fields(model).values():
        allowed = field.annotation
        constant = allowed.startswith("Literal[") and field.wire in data
        if constant and data[field.wire] not in constants(allowed[8:-1]):
            return False
    return True
