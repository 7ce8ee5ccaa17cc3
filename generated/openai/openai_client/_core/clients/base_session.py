"""Everything that engines must know of a client; the client itself is only a face of it."""

from __future__ import annotations

import sys

from ..foundation.sentinels import absent, not_given
from ..foundation.timeouts import TIMEOUT
from .call_policy import POLICY, PolicySettings
from .connection import Connection

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Generic, Self, TypeVar

    from ..foundation.errors import APIStatusError
    from ..foundation.options import Headers, Query, TimeoutTypes
    from ..foundation.protocols import HttpResponse
    from ..foundation.sentinels import NotGiven
    from ..requests.api import ApiInfo, SchemeInfo
    from ..requests.call import Call
    from ..requests.request import PreparedRequest

    T = TypeVar("T")
else:
    from ..foundation.generic import Generic, T

MAX_RETRIES = 2
_NONE_COUNTS = ("timeout", "max_retries", *POLICY)


class BaseSession(PolicySettings):
    """Settings, credentials and the connection of a client. A package may derive its own."""

    kept: tuple[str, ...] = (
        "credentials",
        "base_url",
        "timeout",
        "max_retries",
        "default_headers",
        "default_query",
        "pickle_keys",
        *POLICY,
    )
    """Settings that a copy of the client takes over: names of constructor arguments."""

    secrets: tuple[str, ...] = ("credentials",)
    """Those of them that stay behind when the client is pickled, unless it is told to keep its keys."""
    secret_headers: tuple[str, ...] = ("authorization", "cookie", "proxy-authorization")
    """Lower-case names of headers that no other origin may see."""
    addresses: tuple[str, ...] = ("base_url",)
    """Those of the settings that are URLs."""

    strict = False
    """Raise for answers that do not fit, instead of passing them through."""
    idempotency_header: str | None = None
    """The header that carries idempotency keys; None sends none."""

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
        http2: bool = False,
        credentials: Mapping[str, Any] | None = None,
        pickle_keys: bool = False,
        **policy: Any,
    ) -> None:
        self.set_policy(**policy)
        self.api = api
        self.asynchronous = asynchronous
        self.credentials = dict(credentials or {})
        self.pickle_keys = pickle_keys
        self.max_retries = max_retries
        self.default_headers: dict[str, Any] = dict(default_headers or {})
        self.default_query: dict[str, object] = dict(default_query or {})
        self.base_url = base_url or api.server
        self.timeout = _timeout(timeout, http_client)
        if not isinstance(http_client, Connection):
            if http_client is not None and not hasattr(http_client, "aclose" if asynchronous else "close"):
                kind = "an async" if asynchronous else "a sync"
                raise TypeError(
                    f"http_client must be {kind} HTTP client, not {type(http_client).__name__}: pass "
                    f"httpx.{'AsyncClient' if asynchronous else 'Client'}, or use the other client of this package"
                )
            http_client = Connection(http_client, asynchronous, http2)
            keys = (each.parameter for each in api.schemes.values() if each.kind == "header")
            http_client.secrets = (*self.secret_headers, *keys)
        self.connection: Connection = http_client

    @property
    def max_retries(self) -> int:
        """How often a failed call is repeated."""
        return self._max_retries

    @max_retries.setter
    def max_retries(self, value: Any) -> None:
        if isinstance(value, bool) or not isinstance(value, int):
            raise TypeError("max_retries must be an integer; 0 turns retries off")
        if value < 0:
            raise ValueError("max_retries must not be negative")
        self._max_retries = value

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
        suffix = self._suffix
        if suffix and "?" in path:
            suffix = "&" + suffix[1:]
        return f"{self._prefix}{path if path[:1] == '/' else '/' + path}{suffix}"

    def locate(self, call: Call[Any, Any]) -> str:
        """The URL of a call, without its query."""
        return self.url(call.path)

    def base_headers(self) -> dict[str, tuple[str, str]]:
        """Constant headers: name and value by lower-case name."""
        root = sys.modules[(__package__ or "").partition(".")[0]]
        agent = f"{root.__name__.replace('_', '-')}/{getattr(root, '__version__', '0')}"
        return {"accept": ("Accept", "application/json"), "user-agent": ("User-Agent", agent)}

    def secret(self, scheme: str) -> Any:
        """The credential for a scheme: a string, a pair, a function that gives one, or None."""
        return self.credentials.get(scheme)

    def schemes(self, asked: Mapping[str, bool] | None) -> tuple[str, ...]:
        """The schemes that a caller asks for; without a wish, all that there are credentials for."""
        if asked is None:
            return tuple(name for name in self.api.schemes if self.secret(name))
        return tuple(name for name, wanted in asked.items() if wanted)

    def signed(self, outgoing: PreparedRequest) -> bool:
        """Has the caller signed the request himself, in a way that no scheme of the API speaks of?"""
        return False

    def known_secrets(self) -> Iterable[str]:
        """All secrets of the client, to be kept out of what people see."""
        from ..foundation.redact import strings

        return strings([getattr(self, name) for name in self.secrets])

    def unsigned(self, schemes: list[SchemeInfo]) -> str:
        """What to say when there is no credential for any of these."""
        names = " or ".join(repr(scheme.name) for scheme in schemes)
        return f"this operation needs a credential: pass credentials={{{names}: ...}} to the client"

    def idempotency_key(self) -> str:
        """A new one."""
        from uuid import uuid4

        return str(uuid4())

    def prepare(self, outgoing: PreparedRequest, call: Call[Any, Any]) -> None:
        """Last changes to a request, once."""

    def before(self, outgoing: PreparedRequest, taken: int) -> None:
        """Last changes to a request, before each attempt; `taken`: repetitions so far."""

    def stream_class(self) -> Any:
        """What streams of events are, unless a call names a class of its own."""
        from ..streaming.stream import AsyncStream, Stream

        return AsyncStream if self.asynchronous else Stream

    def status_error(self, response: HttpResponse) -> APIStatusError:
        """The error for a response whose status says so; its body has been read."""
        from ..foundation.status_errors import of_status

        return of_status(response)

    def changed(self, changes: Mapping[str, Any]) -> dict[str, Any]:
        """Constructor arguments of a copy: these settings with some changes, on the same connection.

        None changes nothing, except where it means something: no timeout at all, no deadline.
        """
        given: dict[str, Any] = {
            name: value
            for name, value in changes.items()
            if not absent(value) and (value is not None or name in _NONE_COUNTS)
        }
        settings = self.settings() | given
        for name in ("default_headers", "default_query"):
            replaced = settings.pop(f"set_{name}", None)
            if replaced is not None and name in given:
                raise ValueError(f"{name} and set_{name} exclude each other")
            if replaced is not None:
                settings[name] = replaced
            elif name in given:
                settings[name] = _over(getattr(self, name), given[name], name == "default_headers")
        settings.setdefault("http_client", self.connection)
        return settings

    def varied(self, **values: Any) -> Self:
        """The same session with other values, for one call."""
        from copy import copy

        other = copy(self)
        for name, value in values.items():
            setattr(other, name, value)
        return other

    def settings(self) -> dict[str, Any]:
        """Constructor arguments of this client, without its connection."""
        return {name: getattr(self, name) for name in self.kept}

    def portable(self) -> dict[str, Any]:
        """The same for another process: without keys, unless they are to be pickled; functions go along.

        Headers, parameters and parts of URLs whose names say that they are secret stay behind, too.
        """
        settings = self.settings()
        if not self.pickle_keys:
            for name in self.secrets:
                settings[name] = _functions(settings.get(name))
            from ..foundation.redact import is_secret, portable_url

            schemes = {scheme.parameter.lower() for scheme in self.api.schemes.values()}
            for name in ("default_headers", "default_query"):
                given: dict[str, Any] = settings[name]
                settings[name] = {
                    key: value
                    for key, value in given.items()
                    if not (key.lower() in schemes or is_secret(key))
                }
            for name in self.addresses:
                if name in settings:
                    settings[name] = portable_url(settings[name])
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


def _functions(secret: Any) -> Any:
    """A credential, or credentials by name, without those that are keys themselves."""
    if isinstance(secret, dict):
        return {name: each for name, each in secret.items() if callable(each)}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return secret if callable(secret) else None


def _over(old: Mapping[str, Any], new: Mapping[str, Any], folded: bool) -> dict[str, Any]:
    """New values over old ones; names that differ in case only are the same when `folded`."""
    names = {name.lower() for name in new} if folded else set(new)
    kept = {name: value for name, value in old.items() if (name.lower() if folded else name) not in names}
    return {**kept, **new}
