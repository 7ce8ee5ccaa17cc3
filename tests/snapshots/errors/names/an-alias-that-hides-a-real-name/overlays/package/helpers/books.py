"""Beside the generated methods."""

from .._core import E, Resource


class BookHelpers(Resource[E]):
    """Books, by hand."""

    def download(self) -> None:
        """Nothing yet."""
