"""What every client is: settings, a connection and the root of the API tree."""

from __future__ import annotations

import sys

from .engine import Async, Sync
from .http import TIMEOUT, Connection
from .resource import Resource
from .sentinels import absent, not_given

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Any, ClassVar, Self

    from .api import ApiInfo, SchemeInfo
    from .call import Call
    from .engine import Engine
    from .errors import APIStatusError
    from .options import Headers, Query, TimeoutTypes
    from .protocols import AsyncHttpClient, HttpClient, HttpResponse
    from .request import Outgoing
    from .sentinels import NotGiven

MAX_RETRIES = 2


class ClientCore:
    """What the sync and the async client share."""

    _api: ClassVar[ApiInfo]
    _asynchronous: ClassVar[bool] = False
    _settings: ClassVar[tuple[str, ...]] = (
        "credentials",
        "base_url",
        "timeout",
        "max_retries",
    )
    """Constructor arguments that are attributes too; a copy takes them over."""

    credentials: Mapping[str, Any]
    timeout: TimeoutTypes
    max_retries: int
    _connection: Connection
    _strict: bool = False
    _enforce_credentials: bool = True

    def _configure(
        self,
        *,
        base_url: str | None,
        timeout: TimeoutTypes | NotGiven,
        max_retries: int,
        default_headers: Headers | None,
        default_query: Query | None,
        http_client: Any,
        credentials: Mapping[str, Any] | None = None,
    ) -> None:
        if isinstance(max_retries, bool) or not isinstance(max_retries, int):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError("max_retries must be an integer; 0 turns retries off")
        if max_retries < 0:
            raise ValueError("max_retries must not be negative")
        self.credentials = dict(credentials or {})
        self.max_retries = max_retries
        self._custom_headers: dict[str, Any] = dict(default_headers or {})
        self._custom_query: dict[str, object] = dict(default_query or {})
        self.base_url = base_url or self._api.server
        given = getattr(http_client, "timeout", None)
        if isinstance(timeout, (int, float)) or hasattr(timeout, "connect") or timeout is None:
            self.timeout = timeout
        else:
            self.timeout = given if _chosen(given) else TIMEOUT
        if isinstance(http_client, Connection):
            self._connection = http_client
        else:
            self._connection = Connection(http_client, self._asynchronous, self.timeout)
        self._engine = (Async if self._asynchronous else Sync)(self)

    # --- settings

    @property
    def base_url(self) -> str:
        """Where requests go; ends in a slash."""
        return self._base_url

    @base_url.setter
    def base_url(self, url: object) -> None:
        path, mark, query = str(url).partition("?")
        self._prefix = path.rstrip("/")
        self._suffix = mark + query
        self._base_url = f"{self._prefix}/{self._suffix}"

    @property
    def default_headers(self) -> dict[str, Any]:
        """The caller's own headers of every request."""
        return self._custom_headers

    @property
    def default_query(self) -> dict[str, object]:
        """The caller's own query parameters of every request."""
        return self._custom_query

    def _copied(self, changes: Mapping[str, Any]) -> Self:
        """The same client with other settings, on the same connection unless another is given."""
        settings: dict[str, Any] = {name: getattr(self, name) for name in self._settings}
        settings |= {name: value for name, value in changes.items() if not absent(value)}
        for kind, own in (("headers", self._custom_headers), ("query", self._custom_query)):
            settings[f"default_{kind}"] = _joined(
                kind, own, changes.get(f"default_{kind}"), settings.pop(f"set_default_{kind}", None)
            )
        settings["http_client"] = changes.get("http_client") or self._connection
        return type(self)(**settings)

    def is_closed(self) -> bool:
        """Has the connection been closed?"""
        return self._connection.is_closed

    # --- what engines ask

    def _bound(self, engine: Engine) -> Any:
        """The root of the tree on another engine."""
        root = next(c for c in type(self).__mro__ if issubclass(c, Resource) and not issubclass(c, ClientCore))
        return root(engine)

    def _url(self, path: str) -> str:
        if path[:4] == "http" and "://" in path[:8]:
            return path
        return f"{self._prefix}{path if path[:1] == '/' else '/' + path}{self._suffix}"

    def _base_headers(self) -> dict[str, tuple[str, str]]:
        """Constant headers, by lower-case name."""
        return {
            "accept": ("Accept", "application/json"),
            "user-agent": ("User-Agent", self._user_agent()),
        }

    def _user_agent(self) -> str:
        root = (__package__ or "").partition(".")[0]
        return f"{root.replace('_', '-')}/{getattr(sys.modules[root], '__version__', '0')}"

    def _secret(self, scheme: str) -> Any:
        """The credential for a scheme: a string, a function that gives one, or None."""
        return self.credentials.get(scheme)

    def _unsigned(self, schemes: list[SchemeInfo]) -> str:
        names = " or ".join(repr(scheme.name) for scheme in schemes)
        return f"no credential for this operation: pass credentials={{...}} with {names} to the client"

    def _prepare(self, outgoing: Outgoing, call: Call[Any, Any]) -> None:
        """Last changes to a request, once."""

    def _before(self, outgoing: Outgoing, taken: int) -> None:
        """Last changes to a request, before each attempt; `taken`: repetitions so far."""

    def _make_status_error(self, response: HttpResponse) -> APIStatusError:
        from .errors import of_status

        return of_status(response)


class SyncCore(ClientCore):
    """What a client that blocks adds."""

    def close(self) -> None:
        """Close the connection, also of copies."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncCore(ClientCore):
    """What a client for asyncio adds."""

    _asynchronous = True

    async def close(self) -> None:
        """Close the connection, also of copies."""
        await self._connection.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


def _chosen(timeout: Any) -> bool:
    """Does an injected HTTP client have a timeout of its own, another than httpx's 5 seconds?"""
    parts = [getattr(timeout, name, None) for name in ("connect", "read", "write", "pool")]
    return hasattr(timeout, "connect") and parts != [5.0] * 4


def _joined(kind: str, old: Mapping[str, Any], added: Any, replaced: Any) -> dict[str, Any]:
    if added is not None and replaced is not None:
        raise ValueError(f"default_{kind} and set_default_{kind} exclude each other")
    if replaced is not None:
        return dict(replaced)
    return {**old, **(added or {})}
