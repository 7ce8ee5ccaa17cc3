"""Headers of httpx that show no secrets, for the requests that errors hold."""

from __future__ import annotations

from typing import Any

import httpx

from .redact import GONE, is_secret


class Headers(httpx.Headers):
    """Headers whose repr hides what may be a secret; httpx hides two names only."""

    def __repr__(self) -> str:
        shown = [(name, GONE if is_secret(name) else value) for name, value in self.multi_items()]
        return f"Headers({shown!r})"


def conceal(message: Any) -> None:
    """Let the headers of a request or response, when they are httpx's, show no secrets."""
    headers: Any = getattr(message, "headers", None)
    if headers.__class__ is httpx.Headers:
        headers.__class__ = Headers
