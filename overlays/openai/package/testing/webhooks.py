"""The webhook sender: events of the service, signed and posted to your endpoint."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    import httpx

    from .synth import Synth

SECRET = "whsec_bW9jay13ZWJob29rLXNlY3JldA=="
"""What deliveries are signed with unless you say otherwise."""


@frozen
class Delivery:
    """One event as it is posted."""

    body: bytes
    headers: Mapping[str, str]


class Webhooks:
    """Events of the service; `mock.webhooks`."""

    secret = SECRET

    def __init__(self, synth: Synth) -> None:
        self._synth = synth

    def delivery(
        self, type: str, data: Mapping[str, Any], *, secret: str | None = None, timestamp: int | None = None
    ) -> Delivery:
        """An event, signed: for frameworks' own test clients. `timestamp`: seconds since 1970, else now."""
        from time import time

        from ..helpers.webhooks import sign

        stamp = int(time()) if timestamp is None else timestamp
        event = {
            "id": self._synth.id("evt_"),
            "object": "event",
            "created_at": stamp,
            "type": type,
            "data": dict(data),
        }
        body = json.dumps(event, ensure_ascii=False).encode()
        id = self._synth.id("wh_")
        headers = sign(body, secret=self.secret if secret is None else secret, id=id, timestamp=stamp)
        headers = {"content-type": "application/json", "user-agent": "OpenAI/1.0 (webhooks)", **headers}
        return Delivery(body, headers)

    def send(
        self,
        to: Any,
        type: str,
        data: Mapping[str, Any],
        *,
        secret: str | None = None,
        timestamp: int | None = None,
        path: str = "/",
    ) -> httpx.Response:
        """Post an event to a URL, or to `path` of an ASGI application; its answer. Not within an event loop."""
        import httpx

        made = self.delivery(type, data, secret=secret, timestamp=timestamp)
        if isinstance(to, str):
            with httpx.Client(timeout=30, trust_env=False) as client:
                return client.post(to, content=made.body, headers=dict(made.headers))
        import asyncio

        return asyncio.run(_to_application(to, made, path))

    async def asend(
        self,
        to: Any,
        type: str,
        data: Mapping[str, Any],
        *,
        secret: str | None = None,
        timestamp: int | None = None,
        path: str = "/",
    ) -> httpx.Response:
        """The same within an event loop."""
        import httpx

        made = self.delivery(type, data, secret=secret, timestamp=timestamp)
        if not isinstance(to, str):
            return await _to_application(to, made, path)
        async with httpx.AsyncClient(timeout=30, trust_env=False) as client:
            return await client.post(to, content=made.body, headers=dict(made.headers))


async def _to_application(application: Any, made: Delivery, path: str) -> httpx.Response:
    import httpx

    transport = httpx.ASGITransport(app=application)
    async with httpx.AsyncClient(transport=transport, base_url="http://endpoint.invalid") as client:
        return await client.post(path, content=made.body, headers=dict(made.headers))
