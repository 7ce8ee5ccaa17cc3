"""Answers as the type that a caller names: `cast_to=` of the generic verbs, `parse(to=…)` of raw responses."""

from __future__ import annotations

from . import results
from .codec import of_class, same
from .model import Model, Unknown, fields
from .reading import text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .codec import Decoder
    from .engine import Async, Sync
    from .protocols import HttpResponse

_SCALARS = (str, int, float, bool)


def cast(engine: Sync | Async, to: Any, response: HttpResponse) -> Any:
    """A response, whose body has been read, as a type: one of ours, a scalar, the response itself, …

    Raises: TypeError for a type that nothing can be made of, APIResponseValidationError when a
    foreign model refuses the answer.
    """
    if to is None or to is type(None):
        return None
    if to is str:
        return text(response)
    if to is bytes:
        return response.content
    if _is_response(to) and isinstance(response, to):
        return response
    from .binary import HttpxBinaryResponseContent

    if _is(to, HttpxBinaryResponseContent):
        return HttpxBinaryResponseContent(response)
    if to is bool:
        return text(response).strip().lower() == "true"
    if to is int or to is float:
        try:
            return to(text(response))
        except ValueError as error:
            raise results.invalid(
                engine.session, response, text(response), f"The answer is no {to!r}."
            ) from error
    decode = of_type(to)  # a wrong type is told before the answer is looked at
    if results.nothing(engine, response):
        return None
    value = results.json(engine, response)
    if engine.session.strict:
        from .strict import check as fits

        results.checked(engine.session, response, value, lambda: fits(to, value))
    try:
        return results.marked(decode(value), response)
    except (TypeError, ValueError) as error:
        raise results.invalid(engine.session, response, value, f"The answer is no {to!r}.") from error


def check(to: Any) -> None:
    """TypeError, before anything is sent, for a type that nothing can be made of."""
    if not (to is None or to is bytes or _is_response(to)):
        of_type(to)


def _is_response(to: Any) -> bool:
    return getattr(to, "__name__", "") in ("Response", "HttpxBinaryResponseContent")


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
    if hasattr(kind, "model_validate") and not _is(kind, Model):
        return kind.model_validate  # type: ignore[no-any-return]
    if _is(kind, Model):
        return of_class(kind)
    if kind in (*_SCALARS, object, type(None)) or _is(kind, (dict, list)):
        return same
    if str(kind) == "typing.Any" or str(origin) == "typing.Literal":
        return same
    raise TypeError(
        f"an answer cannot become {kind!r}: name a model, a class with model_validate, dict, list, "
        "str, bytes, object, None or the HTTP library's Response"
    )


def _is(kind: Any, of: Any) -> bool:
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
    models: list[type[Model]] = [kind for kind in kinds if _is(kind, Model)]
    others = [of_type(kind) for kind in kinds if not _is(kind, Model)]

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
    from .grammar import constants

    for field in fields(model).values():
        allowed = field.annotation
        if allowed.startswith("Literal[") and field.wire in data:
            if data[field.wire] not in constants(allowed[8:-1]):
                return False
    return True
