"""What calls need of a client: its settings, credentials and connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping
    from typing import Self

    from ..foundation.attempts import Attempt
    from ..foundation.errors import APIStatusError
    from ..foundation.protocols import HttpResponse
    from .api import ApiInfo, SchemeInfo
    from .call import Call
    from .request import PreparedRequest


class Connection(Protocol):
    """What carries requests; see `clients.connection`."""

    def send(self, outgoing: PreparedRequest) -> Any:
        """A response whose body has not been read."""
        ...

    def asend(self, outgoing: PreparedRequest) -> Awaitable[Any]:
        """A response whose body has not been read."""
        ...

    @property
    def owned(self) -> bool:
        """Whether the HTTP client is the package's, not the caller's."""
        ...

    @property
    def is_closed(self) -> bool:
        """Whether it has been closed."""
        ...


class Session(Protocol):
    """A client, as engines see it; see `clients.base_session`."""

    api: ApiInfo
    asynchronous: bool
    credentials: dict[str, Any]
    deadline: float | None
    default_headers: dict[str, Any]
    default_query: dict[str, object]
    idempotency_header: str | None
    log_bodies: bool
    log_level: int | None
    logger: Any
    on_retry: Callable[[Attempt], object] | None
    secret_headers: tuple[str, ...]
    strict: bool
    telemetry: bool
    timeout: Any

    @property
    def connection(self) -> Connection:
        """What carries its requests."""
        ...

    @property
    def max_retries(self) -> int:
        """How often a failed call is repeated."""
        ...

    @property
    def base_url(self) -> str:
        """Where requests go; ends in a slash."""
        ...

    def url(self, path: str) -> str:
        """The URL of a path."""
        ...

    def locate(self, call: Call[Any, Any]) -> str:
        """The URL of a call, without its query."""
        ...

    def base_headers(self) -> dict[str, tuple[str, str]]:
        """Constant headers: name and value by lower-case name."""
        ...

    def secret(self, scheme: str) -> Any:
        """The credential for a scheme."""
        ...

    def schemes(self, asked: Mapping[str, bool] | None) -> tuple[str, ...]:
        """The schemes that a caller asks for."""
        ...

    def signed(self, outgoing: PreparedRequest) -> bool:
        """Whether the caller has signed the request himself."""
        ...

    def known_secrets(self) -> Iterable[str]:
        """All secrets of the client."""
        ...

    def unsigned(self, schemes: list[SchemeInfo]) -> str:
        """What to say when there is no credential for any of these."""
        ...

    def idempotency_key(self) -> str:
        """A new one."""
        ...

    def prepare(self, outgoing: PreparedRequest, call: Call[Any, Any]) -> None:
        """Last changes to a request, once."""

    def before(self, outgoing: PreparedRequest, taken: int) -> None:
        """Last changes to a request, before each attempt."""

    def stream_class(self) -> Any:
        """What streams of events are."""
        ...

    def status_error(self, response: HttpResponse) -> APIStatusError:
        """The error for a response whose status says so."""
        ...

    def varied(self, **values: Any) -> Self:
        """The same session with other values, for one call."""
        ...

    def traced(self) -> Any:
        """What a trace says of the service."""
        ...
