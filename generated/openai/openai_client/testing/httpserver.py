"""A core behind the fixture `httpserver` of pytest-httpserver, for those who use it already."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from pytest_httpserver import HTTPServer
from werkzeug import Request as Came, Response

from .hosts import Hosts
from .messages import Request

if TYPE_CHECKING:
    from .core import Core


def answer_with(httpserver: HTTPServer, core: Core, prefix: str = "/v1", *, hosts: Iterable[str] = ()) -> str:
    """Let `httpserver` answer below `prefix` as `core` does; the `base_url` for clients.

    Bodies come whole, and faults of the connection as an empty answer: `core.serve()` does both properly.
    `hosts`: as of `core.serve()`.
    """
    known = Hosts(httpserver.host, hosts)

    def answer(came: Came) -> Response:
        headers = {name.lower(): value for name, value in came.headers.items()}
        request = Request(came.method, came.environ["RAW_URI"], headers, came.get_data())
        refused = known.refusal(request)
        made = core.handle(request) if refused is None else refused.answer()
        pieces = [piece for piece in made.body if isinstance(piece, bytes)]
        return Response(b"".join(pieces), made.status, dict(made.headers))

    httpserver.expect_request(re.compile(re.escape(prefix) + "(/.*)?")).respond_with_handler(answer)
    return httpserver.url_for(prefix)
