"""Request bodies: which content type, and the bytes or the stream for it."""

from __future__ import annotations

from ..foundation.sentinels import absent
from . import query

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .call import Call

MULTIPART = "multipart/form-data"
FORM = "application/x-www-form-urlencoded"


def encode(call: Call[Any, Any], asked: str, style: str) -> tuple[Any, str]:
    """Body (bytes, or a stream with a `length`) and content type; (None, "") when there is none.

    `asked`: the content type that the caller set, if any. `style`: how the API writes arrays in forms.
    """
    value = call.body
    extra = call.options.get("extra_body")
    if extra is not None and not absent(extra):
        value = _merged(value, extra)
    if value is None:
        return None, ""
    media = _chosen(call, value, asked.partition(";")[0].strip().lower())
    kind = media.partition(";")[0].lower()
    if kind == MULTIPART:
        from .multipart import Multipart

        texts = {name for name in call.endpoint.texts if _is_text(value.get(name))}
        form = Multipart(value, call.endpoint.files - texts, call.endpoint.encoding, style)
        form.on_progress = call.options.get("on_progress")
        return form, form.content_type
    if kind == FORM:
        return query.encode({name: (each, "") for name, each in value.items()}, style).encode(), media
    if kind.endswith("json"):
        from ..foundation.json import dumps

        return dumps(value), media
    if isinstance(value, str) and call.endpoint.files - call.endpoint.texts:
        raise _ambiguous("body")
    return _raw(value), media


def _merged(value: Any, extra: Any) -> Any:
    if value is None:
        return extra
    from ..foundation.json import unfolded

    value, extra = unfolded(value), unfolded(extra)
    if not isinstance(value, dict) or not hasattr(extra, "items"):
        raise TypeError("extra_body must be a mapping, and the operation's own body an object")
    merged: dict[str, Any] = {**value, **extra}
    return {name: each for name, each in merged.items() if not absent(each)}


def _chosen(call: Call[Any, Any], value: Any, asked: str) -> str:
    """The caller's choice when it is one of the operation's; a form for files, JSON without; else the first."""
    known: tuple[str, ...] = call.endpoint.media
    if asked in known:
        return asked
    if MULTIPART in known and value.__class__ is dict:
        files = call.endpoint.files
        if any(_is_file(value.get(name)) for name in files):
            return MULTIPART
        for name in files - call.endpoint.texts:
            if _is_text(value.get(name)):
                raise _ambiguous(name)
        return next((media for media in known if media.endswith("json")), MULTIPART)
    return next(iter(known))


def _is_file(value: Any) -> bool:
    if isinstance(value, list):
        return any(_is_file(each) for each in value)  # pyright: ignore[reportUnknownVariableType]
    return isinstance(value, (bytes, tuple)) or any(
        hasattr(value, each)
        for each in ("read", "__fspath__", "iter_bytes", "pieces", "__next__", "__aiter__")
    )


def _is_text(value: Any) -> bool:
    """Is it a str, or a list with one?"""
    return isinstance(value, str) or (
        value.__class__ is list and any(isinstance(each, str) for each in value)
    )


def _ambiguous(name: str) -> TypeError:
    from .body_sources import ambiguous

    return ambiguous(name)


def _raw(value: Any) -> Any:
    """A body that is sent as it is."""
    if value.__class__ in (bytes, bytearray, memoryview):
        return bytes(value)
    if isinstance(value, str):
        return value.encode()
    from .body_sources import source
    from .multipart import Chunks

    return Chunks([source(value)])
