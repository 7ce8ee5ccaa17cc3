"""A resource by hand."""

from .._core import E, Resource


class Signals(Resource[E]): ...
