# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""The two clients."""

from __future__ import annotations

from ._api import API
from ._core import Async, Sync
from ._core.clients.default_clients import AsyncClientBase, ClientBase
from .resources import Api


class Client(ClientBase, Api[Sync]):
    """The tree of \"\"\" import os {{ 7 * 7 }} {% raw %}, bound to a connection; calls block. `credentials` go
    by the names `s\"\"\"` (header).
    """

    _api = API


class AsyncClient(AsyncClientBase, Api[Async]):
    """The same for asyncio: calls are awaited, lists and streams are read with `async for`."""

    _api = API
