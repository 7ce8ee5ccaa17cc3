"""Errors about arguments, worded as Python words them, with the nearest right name."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .endpoint import Endpoint


def unknown(endpoint: Endpoint, name: str, known: list[str]) -> TypeError:
    """An argument that the operation does not take."""
    meant = _meant(endpoint, name, known)
    hint = f"; did you mean {meant!r}?" if meant else ""
    return TypeError(f"{_caller(endpoint)} got an unexpected keyword argument {name!r}{hint}")


def missing(endpoint: Endpoint, names: list[str]) -> TypeError:
    """Arguments that the operation needs."""
    listed = ", ".join(map(repr, names[:-1])) + (" and " if names[1:] else "") + repr(names[-1])
    plural = "s" if names[1:] else ""
    return TypeError(f"{_caller(endpoint)} missing required argument{plural}: {listed}")


def _meant(endpoint: Endpoint, name: str, known: list[str]) -> str:
    """The argument that `name` stands for: written in camel case, known by another name, or misspelt."""
    snake = _snake(name)
    if snake in known:
        return snake
    tables = _suggestions()
    for spelling in (name, snake):
        for table in (tables.get(f"{endpoint.method} {endpoint.path}", {}), tables.get("*", {})):
            for right in table.get(spelling, "").split():
                if right in known:
                    return right
    from difflib import get_close_matches

    return next(iter(get_close_matches(snake, known, 1)), "")


def _snake(name: str) -> str:
    """`maxTokens` as `max_tokens`."""
    before = "_" + name
    return "".join(
        "_" + c if c.isupper() and (b.islower() or b.isdigit()) else c
        for b, c in zip(before, name, strict=False)
    ).lower()


def _suggestions() -> Mapping[str, Mapping[str, str]]:
    """What mistaken arguments may be called, the best name first: by operation, and under `*` for all."""
    from ..foundation.lazy import load_optional

    none: Mapping[str, Mapping[str, str]] = {}
    return load_optional("_argument_suggestions:ARGUMENT_SUGGESTIONS", none)


def _caller(endpoint: Endpoint) -> str:
    """Public name of the method that called `Endpoint.call`: `chat.completions.create()`.

    Read from its frame, so that endpoints need not repeat their names; only mistakes pay for it.
    """
    # _caller <- unknown <- Endpoint._unknown <- Endpoint.call <- the method
    frame = sys._getframe(4)  # pyright: ignore[reportPrivateUsage]
    at: Any = frame.f_locals.get("self")
    kind: Any = at.__class__
    if not hasattr(kind, "_path"):
        return f"{endpoint.method} {endpoint.path}"
    return f"{kind._path or kind.__name__}.{frame.f_code.co_name}()"
