"""A branch by hand."""

from ._core import Resource


class Signals(Resource): ...
