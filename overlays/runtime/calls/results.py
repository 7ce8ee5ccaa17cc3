"""From a good response to what the operation promises."""

from __future__ import annotations

from ..foundation import lazy
from ..foundation.errors import APIResponseValidationError, bare, request_id
from ..models.codec import decoder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..foundation.protocols import HttpResponse
    from ..requests.call import Call
    from ..requests.session import Session
    from .engine import Async, Sync


def answer(engine: Sync | Async, call: Call[Any, Any], response: HttpResponse) -> Any:
    """The value of a call; the body has been read, unless the call streams."""
    value = _promised(engine, call, response)
    if call.streaming or call.finish is None:
        return value
    return marked(call.finish(value, response), response)


def _promised(engine: Sync | Async, call: Call[Any, Any], response: HttpResponse) -> Any:
    endpoint = call.endpoint
    if call.streaming:
        kind: Any = call.options.get("stream_cls") or engine.session.stream_class()
        return kind(response, call, engine.session)
    wanted = call.answer
    if wanted == "binary":
        from .binary_response import HttpxBinaryResponseContent

        return HttpxBinaryResponseContent(response)
    if wanted == "text":
        from ..foundation.reading import text

        return text(response)
    if endpoint.page:
        return page(engine, call, response)
    if wanted.__class__ is not str and wanted is not None:
        from .casts import cast

        return cast(engine, wanted, response)
    if wanted is None or nothing(engine, response):
        return None
    data = json(engine, response)
    if engine.session.strict:
        from ..models.strict import check

        checked(engine.session, response, data, lambda: check(wanted, data))
    return marked(decoder(wanted)(data), response)


def nothing(engine: Sync | Async, response: HttpResponse) -> bool:
    """Whether there is no body. Raises: APIResponseValidationError, under strict validation, where one was due."""
    if response.content:
        return False
    if engine.session.strict and response.status_code not in (204, 205):
        raise invalid(engine.session, response, None, "The answer is empty.")
    return True


def json(engine: Sync | Async, response: HttpResponse) -> Any:
    """The JSON of a response; what claims not to be JSON may be text instead."""
    from ..foundation.json import parse

    try:
        return parse(response.content)
    except ValueError:
        return _tolerated(engine, response)


def _tolerated(engine: Sync | Async, response: HttpResponse) -> Any:
    """What the fast parser refused."""
    from ..foundation.json import loads
    from ..foundation.reading import text

    try:
        return loads(response.content)
    except ValueError as error:
        bare(error)  # its frames hold the body, which may quote a key
        if engine.session.strict or "json" in response.headers.get("content-type", "json"):
            message = "The answer is not valid JSON."
            raise invalid(engine.session, response, text(response), message) from error
        return text(response)


def invalid(session: Session, response: HttpResponse, body: Any, message: str) -> APIResponseValidationError:
    """The error for an answer that is not what it should be, without the secrets of the client."""
    from ..requests.client_secrets import clean

    error = APIResponseValidationError(response, body, message=message)
    clean(error, session)
    return error


def page(engine: Sync | Async, call: Call[Any, Any], response: HttpResponse) -> Any:
    """One page of a list, able to fetch the next."""
    kind: Any = call.endpoint.page
    if isinstance(kind, str):
        path, sync, asynchronous = kind.split(":")
        kind = lazy.load(f"{path}:{asynchronous if engine.session.asynchronous else sync}")
    item = decoder(call.endpoint.answer) if call.endpoint.answer else None
    data = json(engine, response)
    if engine.session.strict:
        checked(engine.session, response, data, lambda: kind._check(data, call.endpoint.answer))
    return marked(kind._of(data, item, engine, call), response)


def unfit(spec: Any, response: HttpResponse, error: Exception) -> Exception:
    """What a helper tripped over: the answer, when it does not fit its description, else its own error."""
    from ..foundation.errors import UnreadableAnswerError
    from ..foundation.json import loads
    from ..models.strict import Mismatch, check

    try:
        check(spec, loads(response.content))
    except (Mismatch, ValueError) as found:
        message = f"The answer is not what it should be: {found}"
        return UnreadableAnswerError(response, response.content, message=message)
    return error


def checked(session: Session, response: HttpResponse, data: Any, check: Callable[[], None]) -> None:
    """Run a check; a mismatch becomes the error that callers know."""
    from ..models.strict import Mismatch

    try:
        check()
    except Mismatch as mismatch:
        message = f"The answer is not what it should be: {mismatch}"
        raise invalid(session, response, data, message) from mismatch


def strictly(
    session: Session, spec: Any, decode: Callable[[Any], Any], response: HttpResponse
) -> Callable[[Any], Any]:
    """A decoder that checks first: for the events of a stream."""
    from ..models.strict import check

    def read(data: Any) -> Any:
        checked(session, response, data, lambda: check(spec, data))
        return decode(data)

    return read


def marked(value: Any, response: HttpResponse) -> Any:
    """The value with the server's id of its request, where it can hold one."""
    from ..models.model import Model

    if isinstance(value, Model):
        object.__setattr__(value, "_request_id", request_id(response))
    return value
