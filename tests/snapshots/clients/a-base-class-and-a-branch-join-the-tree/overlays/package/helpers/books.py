"""Beside the generated methods."""

from .._core import E, Resource


class BookHelpers(Resource[E]): ...
