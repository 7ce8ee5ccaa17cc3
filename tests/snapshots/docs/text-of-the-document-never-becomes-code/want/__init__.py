# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""A client for \"\"\" import os {{ 7 * 7 }} {% raw %}."""

from __future__ import annotations

from ._core import TYPE_CHECKING, lazy_reexports

if TYPE_CHECKING:
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
    from ._core.foundation.errors import (
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
    from .client import AsyncClient as AsyncClient, Client as Client
else:
    __getattr__, __dir__ = lazy_reexports(
        __name__,
        {
            "APIConnectionError": "_core.foundation.errors:APIConnectionError",
            "APIError": "_core.foundation.errors:APIError",
            "APIResponseValidationError": "_core.foundation.errors:APIResponseValidationError",
            "APIStatusError": "_core.foundation.errors:APIStatusError",
            "APITimeoutError": "_core.foundation.errors:APITimeoutError",
            "AsyncClient": "client:AsyncClient",
            "AsyncStream": "_core:AsyncStream",
            "AuthenticationError": "_core.foundation.errors:AuthenticationError",
            "BadRequestError": "_core.foundation.errors:BadRequestError",
            "Client": "client:Client",
            "ClientError": "_core.foundation.errors:ClientError",
            "ConflictError": "_core.foundation.errors:ConflictError",
            "InternalServerError": "_core.foundation.errors:InternalServerError",
            "NotFoundError": "_core.foundation.errors:NotFoundError",
            "NotGiven": "_core:NotGiven",
            "Omit": "_core:Omit",
            "PermissionDeniedError": "_core.foundation.errors:PermissionDeniedError",
            "RateLimitError": "_core.foundation.errors:RateLimitError",
            "Stream": "_core:Stream",
            "Unknown": "_core:Unknown",
            "UnprocessableEntityError": "_core.foundation.errors:UnprocessableEntityError",
            "not_given": "_core:not_given",
            "omit": "_core:omit",
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
