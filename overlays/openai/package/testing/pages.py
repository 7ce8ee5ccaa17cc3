"""What a server tells about itself: `/_mock/requests`, `/_mock/events`, `/_mock/state`."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from aiohttp import web

from .core import Core
from .record import Recorded


async def page(core: Core, came: web.BaseRequest) -> web.StreamResponse:
    """The page that is asked for."""
    if came.path == "/_mock/requests":
        rows = [request.summary() for request in list(core.requests)]
        return web.json_response({"data": rows})
    if came.path == "/_mock/state":
        return web.json_response({"data": core.summary()})
    if came.path == "/_mock/events":
        return await _events(core, came)
    return web.json_response({"error": "there are /_mock/requests, /_mock/events and /_mock/state"}, status=404)


async def _events(core: Core, came: web.BaseRequest) -> web.StreamResponse:
    """Requests as they come, as server-sent events."""
    loop = asyncio.get_running_loop()
    queue: asyncio.Queue[dict[str, Any]] = asyncio.Queue()

    def heard(request: Recorded) -> None:
        loop.call_soon_threadsafe(queue.put_nowait, request.summary())

    forget = core.record.listen(heard)
    response = web.StreamResponse(headers={"content-type": "text/event-stream", "cache-control": "no-store"})
    try:
        await response.prepare(came)
        await response.write(b": the requests as they come\n\n")
        while True:
            row = await queue.get()
            text = json.dumps(row, ensure_ascii=False)
            await response.write(f"id: {row['number']}\nevent: request\ndata: {text}\n\n".encode())
    finally:
        forget()
