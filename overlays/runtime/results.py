"""From a good response to what the operation promises."""

from __future__ import annotations

from . import lazy
from .codec import decoder
from .errors import APIResponseValidationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .call import Call
    from .client import ClientCore
    from .protocols import HttpResponse


def answer(client: ClientCore, call: Call[Any, Any], response: HttpResponse) -> Any:
    """The value of a call; the body has been read, unless the call streams."""
    endpoint = call.endpoint
    if call.streaming:
        from .stream import AsyncStream, Stream

        kind: Any = AsyncStream if client._asynchronous else Stream
        return kind(response, call, client)
    wanted = endpoint.answer
    if wanted == "binary":
        from .binary import HttpxBinaryResponseContent

        return HttpxBinaryResponseContent(response)
    if wanted == "text":
        return response.text
    if endpoint.page:
        return page(client, call, response)
    if wanted is None or not response.content:
        return None
    return marked(decoder(wanted)(json(client, response)), response)


def json(client: ClientCore, response: HttpResponse) -> Any:
    """The JSON of a response; what claims not to be JSON may be text instead."""
    from .json import loads

    try:
        return loads(response.content)
    except ValueError as error:
        if client._strict or "json" in response.headers.get("content-type", "json"):
            raise APIResponseValidationError(
                response, response.text, message="The answer is not valid JSON."
            ) from error
        return response.text


def page(client: ClientCore, call: Call[Any, Any], response: HttpResponse) -> Any:
    """One page of a list, able to fetch the next."""
    path, sync, asynchronous = call.endpoint.page.split(":")
    kind = lazy.load(f"{path}:{asynchronous if client._asynchronous else sync}")
    item = decoder(call.endpoint.answer) if call.endpoint.answer else None
    return marked(kind._of(json(client, response), item, client, call), response)


def cast(client: ClientCore, to: Any, response: HttpResponse) -> Any:
    """A response as something else than the operation promises."""
    from .codec import of_class
    from .model import Model

    if to is str:
        return response.text
    if to is bytes:
        return response.content
    value = json(client, response)
    return marked(of_class(to)(value), response) if isinstance(to, type) and issubclass(to, Model) else value


def marked(value: Any, response: HttpResponse) -> Any:
    """The value with the server's id of its request, where it can hold one."""
    from .model import Model

    if isinstance(value, Model):
        object.__setattr__(value, "_request_id", response.headers.get("x-request-id"))
    return value
