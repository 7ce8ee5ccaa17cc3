# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.books`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING

if TYPE_CHECKING:
    from ._params import *
else:
    from ..._core import lazy_types

    __getattr__, __dir__ = lazy_types(__name__)
