"""Errors by hand."""


class ShopError(Exception): ...
