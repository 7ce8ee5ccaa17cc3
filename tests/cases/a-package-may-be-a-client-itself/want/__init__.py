# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""A client for Sample."""

from __future__ import annotations

from ._core import TYPE_CHECKING, face

if TYPE_CHECKING:
    from . import resources as resources
    from . import types as types
    from ._core import (
        AsyncStream as AsyncStream,
        NotGiven as NotGiven,
        Omit as Omit,
        Stream as Stream,
        Unknown as Unknown,
        not_given as not_given,
        omit as omit,
    )
    from ._core.errors import (
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APIResponseValidationError as APIResponseValidationError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        ClientError as ClientError,
        ConflictError as ConflictError,
        InternalServerError as InternalServerError,
        NotFoundError as NotFoundError,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitError as RateLimitError,
        UnprocessableEntityError as UnprocessableEntityError,
    )
    from ._itself import key as key, limit as limit
    from .client import AsyncClient as AsyncClient, Client as Client
    from ._core.engine import Sync as _Sync
    from .resources.books import Books as _Books
    from .signals import Signals as _Signals

    books: _Books[_Sync]
    signals: _Signals[_Sync]
else:
    __getattr__, __dir__ = face(
        __name__,
        {
            "APIConnectionError": "_core.errors:APIConnectionError",
            "APIError": "_core.errors:APIError",
            "APIResponseValidationError": "_core.errors:APIResponseValidationError",
            "APIStatusError": "_core.errors:APIStatusError",
            "APITimeoutError": "_core.errors:APITimeoutError",
            "AsyncClient": "client:AsyncClient",
            "AsyncStream": "_core:AsyncStream",
            "AuthenticationError": "_core.errors:AuthenticationError",
            "BadRequestError": "_core.errors:BadRequestError",
            "Client": "client:Client",
            "ClientError": "_core.errors:ClientError",
            "ConflictError": "_core.errors:ConflictError",
            "InternalServerError": "_core.errors:InternalServerError",
            "NotFoundError": "_core.errors:NotFoundError",
            "NotGiven": "_core:NotGiven",
            "Omit": "_core:Omit",
            "PermissionDeniedError": "_core.errors:PermissionDeniedError",
            "RateLimitError": "_core.errors:RateLimitError",
            "Stream": "_core:Stream",
            "Unknown": "_core:Unknown",
            "UnprocessableEntityError": "_core.errors:UnprocessableEntityError",
            "books": "_itself:books",
            "key": "_itself:key",
            "limit": "_itself:limit",
            "not_given": "_core:not_given",
            "omit": "_core:omit",
            "signals": "_itself:signals",
            "resources": "resources",
            "types": "types",
        },
    )

__version__ = "0.1.0"

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncClient",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ClientError",
    "ConflictError",
    "InternalServerError",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "PermissionDeniedError",
    "RateLimitError",
    "Stream",
    "Unknown",
    "UnprocessableEntityError",
    "__version__",
    "not_given",
    "omit",
    "types",
]
