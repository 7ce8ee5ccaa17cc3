"""Helpers by hand."""


class Helper: ...
