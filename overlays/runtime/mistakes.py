"""Errors about arguments, worded as Python words them, with the nearest right name."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .endpoint import Endpoint


def unknown(endpoint: Endpoint, name: str, known: list[str]) -> TypeError:
    """An argument that the operation does not take."""
    from difflib import get_close_matches

    near = get_close_matches(name, known, 1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    return TypeError(f"{_caller(endpoint)} got an unexpected keyword argument {name!r}{hint}")


def missing(endpoint: Endpoint, names: list[str]) -> TypeError:
    """Arguments that the operation needs."""
    said = ", ".join(map(repr, names[:-1])) + (" and " if names[1:] else "") + repr(names[-1])
    plural = "s" if names[1:] else ""
    return TypeError(f"{_caller(endpoint)} missing required argument{plural}: {said}")


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
