"""Answers as the type that a caller names: `cast_to=` of the generic verbs, `parse(to=…)` of raw responses."""

from __future__ import annotations

from ..foundation.reading import text
from ..models.type_decoders import is_subclass, of_type
from . import results

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..foundation.protocols import HttpResponse
    from .engine import Async, Sync


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
    from .binary_response import HttpxBinaryResponseContent

    if is_subclass(to, HttpxBinaryResponseContent):
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
        from ..models.strict import check as fits

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
