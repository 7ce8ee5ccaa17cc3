# Generated from mini.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""The two clients."""

from __future__ import annotations

from ._api import API
from ._core import Async, Sync
from ._core.clients.default_clients import AsyncClientBase, ClientBase
from .resources import Api


class Client(ClientBase, Api[Sync]):
    """Mini, blocking. `credentials`: ApiKeyAuth, AdminKey, QueryKey, Login, Session."""

    _api = API


class AsyncClient(AsyncClientBase, Api[Async]):
    """Mini for asyncio. `credentials`: ApiKeyAuth, AdminKey, QueryKey, Login, Session."""

    _api = API
