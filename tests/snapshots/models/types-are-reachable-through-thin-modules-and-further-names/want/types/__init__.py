# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, lazy_types

if TYPE_CHECKING:
    from . import shop as shop
    from ._models import *
    from ._params import *
else:
    __getattr__, __dir__ = lazy_types(__name__)
