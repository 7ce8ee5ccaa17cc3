"""Everything that engines must know of a client; the client itself is only a face of it."""

from __future__ import annotations

import sys

from .conduct import CONDUCT, Conducted
from .http import TIMEOUT, Connection
from .sentinels import absent, not_given

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Generic, TypeVar

    from .api import ApiInfo, SchemeInfo
    from .call import Call
    from .errors import APIStatusError
    from .options import Headers, Query, TimeoutTypes
    from .protocols import HttpResponse
    from .request import Outgoing
    from .sentinels import NotGiven

    T = TypeVar("T")
else:
    from .generic import Generic, T

MAX_RETRIES = 2


class Session(Conducted):
    """Settings, credentials and the connection of a client. A package may derive its own."""

    kept: tuple[str, ...] = (
        "credentials",
        "base_url",
        "timeout",
        "max_retries",
        "default_headers",
        "default_query",
        *CONDUCT,
    )
    """Settings that a copy of the client takes over: names of constructor arguments."""

    strict = False
    """Raise for answers that do not fit, instead of passing them through."""
    enforce_credentials = True
    """Raise before an operation is sent without the credential that it needs."""

    def __init__(
        self,
        api: ApiInfo,
        asynchronous: bool,
        *,
        base_url: str | None = None,
        timeout: TimeoutTypes | NotGiven = not_given,
        max_retries: int = MAX_RETRIES,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: Any = None,
        credentials: Mapping[str, Any] | None = None,
        **conduct: Any,
    ) -> None:
        self.conduct(**conduct)
        retries: Any = max_retries
        if isinstance(retries, bool) or not isinstance(retries, int):
            raise TypeError("max_retries must be an integer; 0 turns retries off")
        if retries < 0:
            raise ValueError("max_retries must not be negative")
        self.api = api
        self.asynchronous = asynchronous
        self.credentials = dict(credentials or {})
        self.max_retries = retries
        self.default_headers: dict[str, Any] = dict(default_headers or {})
        self.default_query: dict[str, object] = dict(default_query or {})
        self.base_url = base_url or api.server
        self.timeout = _timeout(timeout, http_client)
        if not isinstance(http_client, Connection):
            if http_client is not None and not hasattr(http_client, "aclose" if asynchronous else "close"):
                kind = "an async" if asynchronous else "a sync"
                raise TypeError(f"http_client must be {kind} HTTP client, not {type(http_client).__name__}")
            http_client = Connection(http_client, asynchronous, self.timeout)
        self.connection: Connection = http_client

    @property
    def base_url(self) -> str:
        """Where requests go; ends in a slash."""
        return f"{self._prefix}/{self._suffix}"

    @base_url.setter
    def base_url(self, url: object) -> None:
        path, mark, query = str(url).partition("?")
        self._prefix = path.rstrip("/")
        self._suffix = mark + query

    def url(self, path: str) -> str:
        """The URL of a path; a full URL is one already."""
        if path[:4] == "http" and "://" in path[:8]:
            return path
        return f"{self._prefix}{path if path[:1] == '/' else '/' + path}{self._suffix}"

    def base_headers(self) -> dict[str, tuple[str, str]]:
        """Constant headers: name and value by lower-case name."""
        root = sys.modules[(__package__ or "").partition(".")[0]]
        agent = f"{root.__name__.replace('_', '-')}/{getattr(root, '__version__', '0')}"
        return {"accept": ("Accept", "application/json"), "user-agent": ("User-Agent", agent)}

    def secret(self, scheme: str) -> Any:
        """The credential for a scheme: a string, a pair, a function that gives one, or None."""
        return self.credentials.get(scheme)

    def known_secrets(self) -> Iterable[str]:
        """All secrets of the client, to be kept out of what people see."""
        from .redact import strings

        return strings(self.credentials)

    def unsigned(self, schemes: list[SchemeInfo]) -> str:
        """What to say when there is no credential for any of these."""
        names = " or ".join(repr(scheme.name) for scheme in schemes)
        return f"this operation needs a credential: pass credentials={{{names}: ...}} to the client"

    def prepare(self, outgoing: Outgoing, call: Call[Any, Any]) -> None:
        """Last changes to a request, once."""

    def before(self, outgoing: Outgoing, taken: int) -> None:
        """Last changes to a request, before each attempt; `taken`: repetitions so far."""

    def status_error(self, response: HttpResponse) -> APIStatusError:
        """The error for a response whose status says so; its body has been read."""
        from .errors import of_status

        return of_status(response)

    def changed(self, changes: Mapping[str, Any]) -> dict[str, Any]:
        """Constructor arguments of a copy: these settings with some changes, on the same connection."""
        settings: dict[str, Any] = {name: getattr(self, name) for name in self.kept}
        settings |= {name: value for name, value in changes.items() if not absent(value)}
        for name in ("default_headers", "default_query"):
            replaced = settings.pop(f"set_{name}", None)
            if replaced is not None and name in changes:
                raise ValueError(f"{name} and set_{name} exclude each other")
            settings[name] = {**getattr(self, name), **settings[name]} if replaced is None else replaced
        settings["http_client"] = changes.get("http_client") or self.connection
        return settings


class Setting(Generic[T]):
    """An attribute of a client that lives in its session."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    if TYPE_CHECKING:

        def __get__(self, client: Any, owner: type | None = None) -> T: ...

    else:

        def __get__(self, client, owner=None):
            return self if client is None else getattr(client._session, self._name)

    def __set__(self, client: Any, value: T) -> None:
        setattr(client._session, self._name, value)


def _timeout(asked: TimeoutTypes | NotGiven, http_client: Any) -> Any:
    """What was asked for; else what an injected client has of its own; else ours."""
    if not absent(asked):
        return asked
    given = getattr(http_client, "timeout", None)
    if hasattr(given, "connect"):
        parts = [getattr(given, name, None) for name in ("connect", "read", "write", "pool")]
        if parts != [5.0] * 4:  # httpx's own default
            return given
    return TIMEOUT
