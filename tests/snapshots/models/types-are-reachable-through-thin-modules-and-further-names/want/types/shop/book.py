# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.shop.book`."""

from ._models import BookPage as Page

__all__ = ["Page"]
