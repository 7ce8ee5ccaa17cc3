"""What answers requests, and the faces through which programs reach it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .messages import Answer, Request
from .problems import Problem
from .record import Record, Recorded

if TYPE_CHECKING:
    import ssl

    import httpx

    from ..client import AsyncOpenAI, OpenAI
    from .server import Server
    from .sockets import MockWebSocket
    from .state import Item
    from .transport import AsyncMockTransport, MockTransport

KEY = "sk-mock"
"""The key of clients that the kit makes."""
BASE = "http://mock.invalid/v1"
"""Where clients in process think they are; the name never resolves."""


class Core:
    """Answers requests: no socket, no thread, no clock. `MockAPI` and `Scripted` are cores."""

    def __init__(self) -> None:
        self.record = Record()

    def handle(self, request: Request) -> Answer:
        """The answer to a request. Bodies of streams are made as they are read."""
        return self.respond(request)[0]

    def respond(self, request: Request) -> tuple[Answer, Recorded]:
        """The same, with what is kept of the request."""
        raise NotImplementedError

    def connect(self, request: Request) -> tuple[MockWebSocket | Answer, Recorded]:
        """A WebSocket is asked for: what speaks on it or the answer that refuses it, and what is kept."""
        problem = Problem(404, f"There is no WebSocket at {request.path}.", code="unknown_url")
        return problem.answer(), self.record.add(request, request.path, "", problem.status)

    def remembered(self) -> Mapping[str, dict[str, Item]]:
        """Objects by the path of their collection and their id."""
        return {}

    # --- faces --------------------------------------------------------------------------------

    def transport(self) -> MockTransport:
        """An httpx transport in process, for sync clients."""
        from .transport import MockTransport

        return MockTransport(self)

    def async_transport(self) -> AsyncMockTransport:
        """An httpx transport in process, for async clients."""
        from .transport import AsyncMockTransport

        return AsyncMockTransport(self)

    def http_client(self) -> httpx.Client:
        """An httpx client whose requests are answered here."""
        import httpx

        return httpx.Client(transport=self.transport())

    def async_http_client(self) -> httpx.AsyncClient:
        """The same for asyncio."""
        import httpx

        return httpx.AsyncClient(transport=self.async_transport())

    def client(self, **settings: Any) -> OpenAI:
        """A client of this package that is answered here, in process; takes what `OpenAI` takes."""
        from ..client import OpenAI

        given: dict[str, Any] = {"api_key": self.key, "base_url": BASE, **settings}
        given.setdefault("http_client", self.http_client())
        return OpenAI(**given)

    def async_client(self, **settings: Any) -> AsyncOpenAI:
        """The same for asyncio."""
        from ..client import AsyncOpenAI

        given: dict[str, Any] = {"api_key": self.key, "base_url": BASE, **settings}
        given.setdefault("http_client", self.async_http_client())
        return AsyncOpenAI(**given)

    def serve(self, *, port: int = 0, tls: ssl.SSLContext | None = None, hosts: Iterable[str] = ()) -> Server:
        """A real server on this machine: `with mock.serve() as server: … server.url …`. Needs aiohttp.

        `hosts`: further names by which it is asked than those of this machine; all others are refused.
        """
        from .server import Server

        return Server(self, port=port, tls=tls, hosts=hosts)

    @property
    def key(self) -> str:
        """A key that is let in."""
        return KEY

    # --- what was asked -----------------------------------------------------------------------

    @property
    def requests(self) -> list[Recorded]:
        """Every request, in order."""
        return self.record.requests

    def assert_called(self, path: str, method: str = "", times: int | None = None) -> list[Recorded]:
        """Requests to a path, or of an operation such as `files.create`. Raises: AssertionError."""
        return self.record.called(path, method, times)

    def assert_sent(self, path: str, **members: Any) -> Recorded:
        """The latest request with at least these members of `json`, `form`, `query`, `headers`.

        Raises: AssertionError that shows how the latest request differs.
        """
        return self.record.sent(path, **members)
