# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.shop.book_page`."""

from ._models import PageMark as Mark

__all__ = ["Mark"]
