"""One local server for every call: gives the planned replies in turn and keeps what came in."""

from __future__ import annotations

import re
from typing import Any

from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from wire.checker import Received
from wire.exchanges import Reply


class Desk:
    """A server that answers whatever it is asked with what was planned."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self._planned: list[Reply] = []
        self._server = HTTPServer(host="127.0.0.1", port=0)
        self._server.expect_request(re.compile("")).respond_with_handler(self._answer)
        self._server.start()

    @property
    def url(self) -> str:
        """Where it listens, without a trailing slash."""
        return self._server.url_for("").rstrip("/")

    def plan(self, *replies: Reply) -> None:
        """Forget what was; answer the next requests with these."""
        self._server.clear_log()
        self.received = []
        self._planned = list(replies)

    def close(self) -> None:
        """Stop listening."""
        self._server.stop()

    def _answer(self, request: Request) -> Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        target = request.environ["RAW_URI"]
        self.received.append(Received(request.method, target, headers, request.get_data()))
        if not self._planned:
            return Response("nothing planned", 418)
        reply = self._planned.pop(0)
        response = Response(reply.body, reply.status, _headers(reply))
        if not reply.content_type:
            del response.headers["content-type"]
        return response


def _headers(reply: Reply) -> dict[str, Any]:
    return (
        {**reply.headers, "content-type": reply.content_type} if reply.content_type else dict(reply.headers)
    )
