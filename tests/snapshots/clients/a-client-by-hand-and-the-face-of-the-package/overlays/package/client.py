"""Clients by hand."""


class Shop: ...


class AsyncShop: ...
