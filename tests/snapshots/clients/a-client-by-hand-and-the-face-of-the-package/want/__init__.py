# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""A client for Sample."""

from __future__ import annotations

from ._core import TYPE_CHECKING, lazy_reexports

if TYPE_CHECKING:
    from . import types as types
    from .client import AsyncShop as AsyncShop, Shop as Shop
    from .faults import ShopError as ShopError
else:
    __getattr__, __dir__ = lazy_reexports(
        __name__,
        {"AsyncShop": "client:AsyncShop", "Shop": "client:Shop", "ShopError": "faults:ShopError", "types": "types"},
    )

__version__ = "0.1.0"

__all__ = ["AsyncShop", "Shop", "ShopError", "__version__", "types"]
