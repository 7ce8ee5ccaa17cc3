"""A branch by hand."""

from ._core import E, Resource


class Signals(Resource[E]): ...
