"""The error that the status of a response stands for."""

from __future__ import annotations

from .errors import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .protocols import HttpResponse

QUOTED = 500
"""Characters of a body that a message quotes."""

BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def of_status(response: HttpResponse) -> APIStatusError:
    """The error for a response, whose body has been read."""
    from .json import loads
    from .reading import text

    body: Any
    try:
        body = loads(response.content)
    except ValueError:
        body = text(response).strip()
    error: Any = body.get("error", body) if body.__class__ is dict else body
    message: Any = error.get("message") if error.__class__ is dict else None
    status = response.status_code
    if not isinstance(message, str) or not message:
        quoted = "" if error in (None, "") else f" - {error}"
        message = f"Error code: {status}{quoted if len(quoted) <= QUOTED else quoted[:QUOTED] + '…'}"
    kind = BY_STATUS.get(status) or (InternalServerError if status >= 500 else APIStatusError)
    return kind(message, response=response, body=error)
