# Generated from mini.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""A client for Mini."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import types as types
    from ._core import APIError as APIError, APIStatusError as APIStatusError
    from .client import AsyncClient as AsyncClient, Client as Client
else:
    from ._core import lazy_reexports

    __getattr__, __dir__ = lazy_reexports(
        __name__,
        {
            "APIError": "_core:APIError",
            "APIStatusError": "_core:APIStatusError",
            "AsyncClient": "client:AsyncClient",
            "Client": "client:Client",
            "types": "types",
        },
    )

__version__ = "0.1.0"

__all__ = ["APIError", "APIStatusError", "AsyncClient", "Client", "__version__", "types"]
