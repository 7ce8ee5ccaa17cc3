# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.shop.volume`."""

from .._models import BookCover as Cover, BookCover as CoverParams
from .._params import BookCoverParam as CoverParam

__all__ = ["Cover", "CoverParam", "CoverParams"]
