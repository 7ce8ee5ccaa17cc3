"""Calls that no document describes: what the generic verbs send."""

from __future__ import annotations

from ..calls import casts
from ..foundation.lazy import ROOT
from ..requests.call import Call
from ..requests.endpoint import Endpoint, StreamInfo

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..requests.session import Session

_OPTIONS = {
    "headers": "extra_headers",
    "params": "extra_query",
    "extra_json": "extra_body",
    "timeout": "timeout",
    "idempotency_key": "idempotency_key",
    "follow_redirects": "follow_redirects",
    "max_retries": "max_retries",
    "security": "security",
}
"""Options of a verb, and what they are called in a call."""
_MULTIPART = "multipart/form-data"


def call(
    session: Session,
    method: str,
    path: str,
    cast_to: Any,
    *,
    body: Any = None,
    content: Any = None,
    files: Any = None,
    options: Mapping[str, Any] | None = None,
    stream: bool = False,
    stream_cls: Any = None,
    page: Any = "",
) -> Call[Any, Any]:
    """The call of a verb.

    Raises: TypeError for options that are unknown or exclude each other, and for a `cast_to` that no
    answer can become.
    """
    casts.check(cast_to)
    given = {_option(name): value for name, value in (options or {}).items()}
    media, sent = _body(body, content, files)
    endpoint = Endpoint(
        method,
        path,
        media=media or "application/json",
        files=" ".join(_named(files)),
        answer=cast_to if cast_to is not None or page else type(None),
        page=page,
        stream=StreamInfo(_event(stream_cls, cast_to)) if stream else None,
        security=session.schemes(given.pop("security", None)),
    )
    made: Call[Any, Any] = Call(endpoint, path)
    made.streaming = stream
    made.options = given
    if method != "GET":
        made.body = sent
    if content is not None:
        made.headers["Content-Type"] = "application/json"  # unless the caller says what it is
    if not getattr(stream_cls, "__module__", "").startswith(f"{ROOT}._core."):
        made.options["stream_cls"] = stream_cls  # a kind of the caller's own
    return made


def _option(name: str) -> str:
    found = _OPTIONS.get(name)
    if found is None:
        raise TypeError(f"options hold {', '.join(_OPTIONS)}; {name!r} is none of them")
    return found


def _body(body: Any, content: Any, files: Any) -> tuple[str, Any]:
    """Content type ("" is JSON) and body."""
    if content is not None:
        if body is not None or files is not None:
            raise TypeError(f"content is the whole body: pass no {'body' if body is not None else 'files'}")
        return "application/octet-stream", content
    if isinstance(body, (bytes, bytearray)):
        import warnings

        warnings.warn(
            "bytes as body= are deprecated: pass them as content=", DeprecationWarning, stacklevel=4
        )
        return "application/octet-stream", body
    if files is None:
        return "", body
    if body is not None and not hasattr(body, "items"):
        raise TypeError(f"beside files the body must be a mapping, not {type(body).__name__}")
    form: dict[str, Any] = {**(body or {}), **_named(files)}
    return _MULTIPART, form


def _named(files: Any) -> dict[str, Any]:
    """Files by name; several of one name are a list."""
    if files is None:
        return {}
    if hasattr(files, "items"):
        return dict(files)
    found: dict[str, list[Any]] = {}
    for name, file in files:
        found.setdefault(name, []).append(file)
    return {name: each if each[1:] else each[0] for name, each in found.items()}


def _event(stream_cls: Any, cast_to: Any) -> Any:
    """The type of events: `Stream[Event]` says it, else the answer's type is it."""
    parts = getattr(stream_cls, "__args__", None)
    return parts[0] if parts else cast_to
