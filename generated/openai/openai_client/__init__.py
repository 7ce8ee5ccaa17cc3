# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""A client for OpenAI API."""

from __future__ import annotations

from ._core import TYPE_CHECKING

if TYPE_CHECKING:
    from . import types as types
    from ._core.sentinels import (
        NOT_GIVEN as NOT_GIVEN,
        NotGiven as NotGiven,
        Omit as Omit,
        not_given as not_given,
        omit as omit,
    )
    from ._core.stream import AsyncStream as AsyncStream, Stream as Stream
    from ._exceptions import (
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APIResponseValidationError as APIResponseValidationError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        ConflictError as ConflictError,
        InternalServerError as InternalServerError,
        NotFoundError as NotFoundError,
        OpenAIError as OpenAIError,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitError as RateLimitError,
        UnprocessableEntityError as UnprocessableEntityError,
    )
    from .client import (
        AsyncClient as AsyncClient,
        AsyncOpenAI as AsyncOpenAI,
        Client as Client,
        OpenAI as OpenAI,
    )
else:
    from ._core import face

    __getattr__, __dir__ = face(
        __name__,
        {
            "APIConnectionError": "_exceptions:APIConnectionError",
            "APIError": "_exceptions:APIError",
            "APIResponseValidationError": "_exceptions:APIResponseValidationError",
            "APIStatusError": "_exceptions:APIStatusError",
            "APITimeoutError": "_exceptions:APITimeoutError",
            "AsyncClient": "client:AsyncClient",
            "AsyncOpenAI": "client:AsyncOpenAI",
            "AsyncStream": "_core.stream:AsyncStream",
            "AuthenticationError": "_exceptions:AuthenticationError",
            "BadRequestError": "_exceptions:BadRequestError",
            "Client": "client:Client",
            "ConflictError": "_exceptions:ConflictError",
            "InternalServerError": "_exceptions:InternalServerError",
            "NOT_GIVEN": "_core.sentinels:NOT_GIVEN",
            "NotFoundError": "_exceptions:NotFoundError",
            "NotGiven": "_core.sentinels:NotGiven",
            "Omit": "_core.sentinels:Omit",
            "OpenAI": "client:OpenAI",
            "OpenAIError": "_exceptions:OpenAIError",
            "PermissionDeniedError": "_exceptions:PermissionDeniedError",
            "RateLimitError": "_exceptions:RateLimitError",
            "Stream": "_core.stream:Stream",
            "UnprocessableEntityError": "_exceptions:UnprocessableEntityError",
            "not_given": "_core.sentinels:not_given",
            "omit": "_core.sentinels:omit",
            "types": "types",
        },
    )

__version__ = "0.1.0"

__all__ = [
    "NOT_GIVEN",
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncClient",
    "AsyncOpenAI",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ConflictError",
    "InternalServerError",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "OpenAI",
    "OpenAIError",
    "PermissionDeniedError",
    "RateLimitError",
    "Stream",
    "UnprocessableEntityError",
    "__version__",
    "not_given",
    "omit",
    "types",
]
