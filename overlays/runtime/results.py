"""From a good response to what the operation promises."""

from __future__ import annotations

from . import lazy
from .codec import decoder
from .errors import APIResponseValidationError, request_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .call import Call
    from .engine import Async, Sync
    from .protocols import HttpResponse


def answer(engine: Sync | Async, call: Call[Any, Any], response: HttpResponse) -> Any:
    """The value of a call; the body has been read, unless the call streams."""
    endpoint = call.endpoint
    if call.streaming:
        from .stream import AsyncStream, Stream

        kind: Any = call.options.get("stream_cls") or (
            AsyncStream if engine.session.asynchronous else Stream
        )
        return kind(response, call, engine.session)
    wanted = endpoint.answer
    if wanted == "binary":
        from .binary import HttpxBinaryResponseContent

        return HttpxBinaryResponseContent(response)
    if wanted == "text":
        return response.text
    if endpoint.page:
        return page(engine, call, response)
    if wanted.__class__ is not str and wanted is not None:
        from .casts import cast

        return cast(engine, wanted, response)
    if wanted is None or not response.content:
        return None
    return marked(decoder(wanted)(json(engine, response)), response)


def json(engine: Sync | Async, response: HttpResponse) -> Any:
    """The JSON of a response; what claims not to be JSON may be text instead."""
    from .json import loads

    try:
        return loads(response.content)
    except ValueError as error:
        if engine.session.strict or "json" in response.headers.get("content-type", "json"):
            raise APIResponseValidationError(
                response, response.text, message="The answer is not valid JSON."
            ) from error
        return response.text


def page(engine: Sync | Async, call: Call[Any, Any], response: HttpResponse) -> Any:
    """One page of a list, able to fetch the next."""
    kind: Any = call.endpoint.page
    if isinstance(kind, str):
        path, sync, asynchronous = kind.split(":")
        kind = lazy.load(f"{path}:{asynchronous if engine.session.asynchronous else sync}")
    item = decoder(call.endpoint.answer) if call.endpoint.answer else None
    return marked(kind._of(json(engine, response), item, engine, call), response)


def marked(value: Any, response: HttpResponse) -> Any:
    """The value with the server's id of its request, where it can hold one."""
    from .model import Model

    if isinstance(value, Model):
        object.__setattr__(value, "_request_id", request_id(response))
    return value
