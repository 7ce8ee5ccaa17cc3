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

# Tracebacks should say it as well.
OpenAIError.__name__ = OpenAIError.__qualname__ = "OpenAIError"
OpenAIError.__module__ = __name__


class InvalidWebhookSignatureError(ValueError):
    """A webhook delivery is not genuine, or too old or too new to be taken for it."""


TYPE_CHECKING = False
if TYPE_CHECKING:
    from .types.chat import ChatCompletion


class LengthFinishReasonError(OpenAIError):
    """A completion reached the limit of its length, so what was to be parsed is not whole."""

    def __init__(self, *, completion: ChatCompletion) -> None:
        usage = f" - {completion.usage}" if completion.usage else ""
        super().__init__(f"The answer was cut at the limit of its length and cannot be parsed{usage}")
        self.completion = completion
        """What came; in a stream without `usage`."""

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (type(self), self.completion)


class ContentFilterFinishReasonError(OpenAIError):
    """A completion was stopped by the content filter, so there is nothing to parse."""

    def __init__(self, *, completion: ChatCompletion | None = None) -> None:
        super().__init__("The answer was stopped by the content filter and cannot be parsed")
        self.completion = completion
        """What came, if known; in a stream without `usage`."""

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (type(self), self.completion)


def _again(
    kind: type[LengthFinishReasonError | ContentFilterFinishReasonError], completion: ChatCompletion
) -> OpenAIError:
    return kind(completion=completion)


__all__ = [
    "APIConnectionError",
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
    "OpenAIError",
    "PermissionDeniedError",
    "RateLimitError",
    "UnprocessableEntityError",
]
