"""Errors under the names that users of this service know."""

from __future__ import annotations

from ._core.foundation.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ClientError as OpenAIError,
    ConflictError,
    IncompleteStreamError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ._core.foundation.protocols import HttpResponse
    from .types.chat import ChatCompletion

# Tracebacks should say it as well.
OpenAIError.__name__ = OpenAIError.__qualname__ = "OpenAIError"
OpenAIError.__module__ = __name__

APIConnectionTimeoutError = APITimeoutError
"""Another name for it."""


class OAuthError(AuthenticationError):
    """401: a sign-in was refused. `error`: the code that OAuth has for the reason."""

    error: str | None

    def __init__(self, *, response: HttpResponse, body: Any) -> None:
        members: dict[str, Any] = body if body.__class__ is dict else {}
        description = members.get("error_description")
        message = description if isinstance(description, str) and description else "The sign-in was refused."
        super().__init__(message, response=response, body=body)
        self.error = members.get("error")


class SubjectTokenProviderError(OpenAIError):
    """The provider of a subject token gave none. `response`: what it answered, if it was asked by HTTP."""

    def __init__(self, message: str, *, response: HttpResponse | None = None) -> None:
        super().__init__(message)
        self.response = response


class InvalidWebhookSignatureError(OpenAIError, ValueError):
    """A webhook delivery is not genuine, or too old or too new to be taken for it."""


class LengthFinishReasonError(OpenAIError):
    """A completion reached the limit of its length, so what was to be parsed is not whole."""

    def __init__(self, *, completion: ChatCompletion) -> None:
        used = getattr(completion, "usage", None)
        usage = f" - {used}" if used else ""
        super().__init__(f"The answer was cut at the limit of its length and cannot be parsed{usage}")
        self.completion = completion
        """What came; in a stream without `usage`."""

    def __reduce__(self) -> tuple[object, ...]:
        return _restored, (type(self), self.completion)


class ContentFilterFinishReasonError(OpenAIError):
    """A completion was stopped by the content filter, so there is nothing to parse."""

    def __init__(self, *, completion: ChatCompletion | None = None) -> None:
        super().__init__("The answer was stopped by the content filter and cannot be parsed")
        self.completion = completion
        """What came, if known; in a stream without `usage`."""

    def __reduce__(self) -> tuple[object, ...]:
        return _restored, (type(self), self.completion)


def _restored(
    kind: type[LengthFinishReasonError | ContentFilterFinishReasonError], completion: ChatCompletion
) -> OpenAIError:
    return kind(completion=completion)


class WebSocketConnectionClosedError(OpenAIError):
    """The connection closed before everything was sent.

    `unsent_frames`: text and bytes, in order; `unsent_messages`: those of them that are text, also as
    UTF-8; `in_doubt`: frames that were sent and not answered.
    """

    unsent_frames: list[str | bytes]
    unsent_messages: list[str]
    in_doubt: list[str | bytes]

    def __init__(
        self, message: str, *, unsent_messages: Sequence[str | bytes], in_doubt: Sequence[str | bytes] = ()
    ) -> None:
        super().__init__(message)
        self.unsent_frames = list(unsent_messages)
        texts = (each if isinstance(each, str) else _text(each) for each in unsent_messages)
        self.unsent_messages = [text for text in texts if text is not None]
        self.in_doubt = list(in_doubt)


class WebSocketQueueFullError(OpenAIError):
    """More is waiting to be sent than the connection may hold back."""


def _text(frame: bytes) -> str | None:
    try:
        return frame.decode()
    except UnicodeDecodeError:
        return None


__all__ = [
    "APIConnectionError",
    "APIConnectionTimeoutError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "IncompleteStreamError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "NotFoundError",
    "OAuthError",
    "OpenAIError",
    "PermissionDeniedError",
    "RateLimitError",
    "SubjectTokenProviderError",
    "UnprocessableEntityError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
]
