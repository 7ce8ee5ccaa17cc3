"""Errors under the names that users of this service know."""

from __future__ import annotations

from ._core.errors import (
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

# Tracebacks should say it as well.
OpenAIError.__name__ = OpenAIError.__qualname__ = "OpenAIError"
OpenAIError.__module__ = __name__


class InvalidWebhookSignatureError(ValueError):
    """A webhook delivery is not genuine, or too old or too new to be taken for it."""


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
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "IncompleteStreamError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "NotFoundError",
    "OpenAIError",
    "PermissionDeniedError",
    "RateLimitError",
    "UnprocessableEntityError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
]
