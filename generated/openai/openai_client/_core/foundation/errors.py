"""What a call raises. An overlay may give the root another name (`OpenAIError`)."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .attempts import Attempt
    from .protocols import HttpRequest, HttpResponse
    from .rate_limits import RateLimit


class ClientError(Exception):
    """Root of all errors of this package."""

    def __reduce__(self) -> Any:
        return _restored, (type(self), self.args, _without(self.__dict__, "request", "response"))


class ClientClosedError(ClientError, RuntimeError):
    """The client was used after it, or the HTTP client that it was given, had been closed."""

    def __init__(
        self, message: str = "The client has been closed: make a new one, or close it later."
    ) -> None:
        super().__init__(message)


class ArgumentTypeError(ClientError, TypeError):
    """An argument or a setting is of a type that cannot be used."""


class ArgumentValueError(ClientError, ValueError):
    """An argument or a setting has a value that cannot be used."""


class InvalidHeaderError(ArgumentValueError):
    """A header of a request is none that HTTP can carry; nothing was sent."""


class APIError(ClientError):
    """A call failed. `body`: the decoded error object, or the text, when the service sent one."""

    code: str | None
    param: str | None
    type: str | None
    attempts: tuple[Attempt, ...] = ()
    """The attempts before the last one, each with its reason and the wait after it."""
    not_repeated: str | None = None
    """Why no further attempt was made, where the policy would have allowed one."""

    def __init__(self, message: str, request: HttpRequest, *, body: object | None) -> None:
        super().__init__(message)
        _conceal(request)
        self.message = message
        self.request = request
        self.body = body
        members: dict[str, Any] = body if isinstance(body, dict) else {}  # pyright: ignore[reportUnknownVariableType]
        code = members.get("code")
        self.code = None if code is None else str(code)
        self.param = members.get("param")
        self.type = members.get("type")

    @property
    def retries_taken(self) -> int:
        """How often the call was repeated."""
        return len(self.attempts)

    @property
    def rate_limit(self) -> RateLimit:
        """The rate limits in the headers of the answer; all None without any."""
        from .rate_limits import rate_limit

        return rate_limit(getattr(getattr(self, "response", None), "headers", None))


class APIConnectionError(APIError):
    """The service could not be reached, or the connection broke."""

    def __init__(self, *, message: str = "Connection error.", request: HttpRequest) -> None:
        super().__init__(message, request, body=None)


class APITimeoutError(APIConnectionError):
    """The service took too long."""

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(message="Request timed out.", request=request)


class RedirectError(APIConnectionError):
    """The service redirects the call to where it cannot follow; it is not repeated."""

    def __init__(self, message: str, *, request: HttpRequest) -> None:
        super().__init__(message=message, request=request)


class IncompleteStreamError(APIConnectionError):
    """A stream ended or broke off without a sign that it was complete.

    What came before was delivered; of it the error holds how many events there were (`received`), the
    newest of them (`last_event`, None when there was none) and the newest id (`last_event_id`).
    """

    def __init__(
        self,
        *,
        message: str = "The stream ended before it was complete.",
        request: HttpRequest,
        received: int = 0,
        last_event: Any = None,
        last_event_id: str | None = None,
    ) -> None:
        super().__init__(message=message, request=request)
        self.received = received
        self.last_event = last_event
        self.last_event_id = last_event_id


class APIResponseValidationError(APIError):
    """The answer is not what it should be."""

    response: HttpResponse
    status_code: int

    def __init__(self, response: HttpResponse, body: object | None, *, message: str | None = None) -> None:
        super().__init__(message or "The answer does not fit its description.", response.request, body=body)
        self.response = response
        self.status_code = response.status_code


class UnreadableAnswerError(APIResponseValidationError, ValueError):
    """The answer is not JSON, not text or not what a helper needs."""


class APIStatusError(APIError):
    """The service answered with a status of 400 or above."""

    response: HttpResponse
    status_code: int
    request_id: str | None

    def __init__(self, message: str, *, response: HttpResponse, body: object | None) -> None:
        super().__init__(message, response.request, body=body)
        self.response = response
        self.status_code = response.status_code
        self.request_id = request_id(response)


class BadRequestError(APIStatusError):
    """400: the request is wrong."""

    status_code = 400


class AuthenticationError(APIStatusError):
    """401: no or a wrong credential."""

    status_code = 401


class PermissionDeniedError(APIStatusError):
    """403: not allowed."""

    status_code = 403


class NotFoundError(APIStatusError):
    """404: there is no such thing."""

    status_code = 404


class ConflictError(APIStatusError):
    """409: somebody else changed it."""

    status_code = 409


class UnprocessableEntityError(APIStatusError):
    """422: well formed, but it cannot be done."""

    status_code = 422


class RateLimitError(APIStatusError):
    """429: too many requests, or no quota left."""

    status_code = 429


class InternalServerError(APIStatusError):
    """500 and above: the service failed."""


def _conceal(request: Any) -> None:
    """Let the request of an error show no secrets, when it is httpx's."""
    if type(request).__module__.partition(".")[0] == "httpx":
        from .headers import conceal

        conceal(request)


def request_id(response: HttpResponse) -> str | None:
    """The server's id of a request, which its makers will ask for."""
    headers = response.headers
    raw = getattr(headers, "raw", None)
    if raw is None:
        found: str | None = headers.get("x-request-id") or headers.get("request-id")
        return found
    # httpx decodes all headers for the first one that it is asked for; every answer comes by here.
    ids = {name: value for key, value in raw if (name := key.lower()) in (b"x-request-id", b"request-id")}
    value = ids.get(b"x-request-id") or ids.get(b"request-id")
    return value.decode("latin-1") if value else None


def of_network(error: Exception, request: Any, frames: bool = True) -> APIConnectionError:
    """The error for what sending a request or reading its answer raised, whatever that was.

    `frames`: keep the frames of what is not the HTTP library's own, for it may be somebody's mistake.
    """
    from .timeouts import failure

    kind = failure(error)
    lost = APITimeoutError(request) if kind == "timeout" else APIConnectionError(request=request)
    if kind is None and not frames:
        lost.add_note(_place(error))
    if kind is not None or not frames:
        bare(error)
    return lost


def bare(error: BaseException) -> None:
    """Drop the frames of an error and of what led to it: in HTTP libraries they hold keys and bodies.

    What was being handled before, further up the stack, is the caller's.
    """
    frame: Any = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]  # documented, and inspect costs more
    running: set[int] = set()
    while frame is not None:
        running.add(id(frame))
        frame = frame.f_back
    found: list[BaseException | None] = [error]
    seen: set[int] = set()
    while found:
        each = found.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        trace = each.__traceback__
        if each is error or trace is None or id(trace.tb_frame) not in running:
            each.__traceback__ = None
            found += [each.__cause__, each.__context__]
            _hide(each)


def _hide(error: Any) -> None:
    """Errors of aiohttp show the headers of their request."""
    about = getattr(error, "request_info", None)
    if about is not None:
        from types import SimpleNamespace

        error.request_info = SimpleNamespace(method=about.method, real_url=about.real_url)
        error.args = ()


def _place(error: BaseException) -> str:
    """Where an error was raised, without the frames."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return type(error).__name__
    code = trace.tb_frame.f_code
    file = code.co_filename.replace("\\", "/").rpartition("/")[2]
    return f"{type(error).__name__} was raised at {file}:{trace.tb_lineno} in {code.co_name}."


def _without(values: dict[str, Any], *names: str) -> dict[str, Any]:
    return {key: value for key, value in values.items() if key not in names}


def _restored(kind: type[ClientError], arguments: tuple[Any, ...], values: dict[str, Any]) -> ClientError:
    """An error that was pickled; its request and response stay where they were."""
    error = kind.__new__(kind, *arguments)
    error.args = arguments
    error.__dict__.update({"request": None, "response": None}, **values)
    return error
