"""The two clients of the service."""

from __future__ import annotations

from ._core.calls.engine import Async, Sync
from ._core.clients.base_session import MAX_RETRIES, Setting
from ._core.clients.client import AsyncCore, SyncCore
from ._core.foundation.sentinels import not_given
from ._session import OpenAISession, constructor_kwargs
from .resources import Api

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Protocol, Self, TypeAlias, Unpack

    from ._core import Headers, NotGiven, Query, TimeoutTypes
    from ._core.clients.call_policy import CallPolicy
    from ._core.foundation.protocols import AsyncHttpClient, HttpClient
    from ._residency import DataResidency

    class HttpUrl(Protocol):
        """`httpx.URL` is one."""

        @property
        def raw_path(self) -> bytes: ...

    UrlTypes: TypeAlias = str | HttpUrl

    class CopyOptions(CallPolicy, total=False):
        """Settings of a client's copy; what is left out stays as it is."""

        admin_api_key: str | None
        organization: str | None
        project: str | None
        webhook_secret: str | None
        base_url: UrlTypes | None
        data_residency: DataResidency | None
        websocket_base_url: UrlTypes | None
        timeout: TimeoutTypes | NotGiven
        max_retries: int | NotGiven
        default_headers: Headers | None
        set_default_headers: Headers | None
        default_query: Query | None
        set_default_query: Query | None
        platform_headers: bool
        pickle_keys: bool
        _enforce_credentials: bool | None

    class SyncCopyOptions(CopyOptions, total=False):
        """What only `OpenAI.copy` takes."""

        api_key: str | Callable[[], str] | None
        http_client: HttpClient | None

    class AsyncCopyOptions(CopyOptions, total=False):
        """What only `AsyncOpenAI.copy` takes."""

        api_key: str | Callable[[], Awaitable[str]] | None
        http_client: AsyncHttpClient | None


class OpenAI(SyncCore, Api[Sync]):
    """The client that blocks.

    >>> with OpenAI() as client:
    ...     completion = client.chat.completions.create(model="gpt-4o-mini", messages=messages)
    >>> completion.choices[0].message.content
    'What is a loom?'
    """

    api_key: Setting[str | Callable[[], str] | None] = Setting()
    admin_api_key: Setting[str | None] = Setting()
    organization: Setting[str | None] = Setting()
    project: Setting[str | None] = Setting()
    webhook_secret: Setting[str | None] = Setting()
    websocket_base_url: Setting[UrlTypes | None] = Setting()

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
        admin_api_key: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        base_url: UrlTypes | None = None,
        data_residency: DataResidency | None = None,
        websocket_base_url: UrlTypes | None = None,
        timeout: TimeoutTypes | NotGiven = not_given,
        max_retries: int = MAX_RETRIES,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: HttpClient | None = None,
        platform_headers: bool = True,
        pickle_keys: bool = False,
        workload_identity: None = None,
        provider: None = None,
        http2: bool = False,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
        **policy: Unpack[CallPolicy],
    ) -> None:
        """What is left out comes from the environment: OPENAI_API_KEY, OPENAI_ADMIN_KEY, OPENAI_ORG_ID,
        OPENAI_PROJECT_ID, OPENAI_WEBHOOK_SECRET, OPENAI_BASE_URL, OPENAI_CUSTOM_HEADERS.

        `api_key` may be a function; it is called before each attempt. `data_residency` is a region in
        which the service keeps data, instead of a `base_url`. `platform_headers=False` says nothing about
        the platform. `pickle_keys`: keys go along when the client is pickled; else the environment gives
        them where it arrives.

        What concerns all that happens around a call is described at `Conduct`: `deadline`, `on_retry`,
        `logger`, `log_level`, `log_bodies`, `telemetry` (or OPENAI_LOG, OPENAI_CLIENT_TELEMETRY=1).

        Raises: OpenAIError without any key, ValueError for settings that exclude each other.
        """
        session = OpenAISession(asynchronous=False, **constructor_kwargs(locals()), **policy)
        super().__init__(Sync(session))

    def copy(self, **changes: Unpack[SyncCopyOptions]) -> Self:
        """The same client with other settings; the connection is shared.

        `default_headers` and `default_query` add to those that are there, `set_…` replace them.
        """
        return self._copied(changes)

    def with_options(self, **changes: Unpack[SyncCopyOptions]) -> Self:
        """`copy` under the name it has in a chain: `client.with_options(timeout=5).models.list()`."""
        return self._copied(changes)


class AsyncOpenAI(AsyncCore, Api[Async]):
    """The client for asyncio.

    >>> async def main():
    ...     async with AsyncOpenAI() as client:
    ...         return await client.models.retrieve("gpt-4o")
    >>> asyncio.run(main()).id
    'gpt-4o'
    """

    api_key: Setting[str | Callable[[], Awaitable[str]] | None] = Setting()
    admin_api_key: Setting[str | None] = Setting()
    organization: Setting[str | None] = Setting()
    project: Setting[str | None] = Setting()
    webhook_secret: Setting[str | None] = Setting()
    websocket_base_url: Setting[UrlTypes | None] = Setting()

    def __init__(
        self,
        *,
        api_key: str | Callable[[], Awaitable[str]] | None = None,
        admin_api_key: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        base_url: UrlTypes | None = None,
        data_residency: DataResidency | None = None,
        websocket_base_url: UrlTypes | None = None,
        timeout: TimeoutTypes | NotGiven = not_given,
        max_retries: int = MAX_RETRIES,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: AsyncHttpClient | None = None,
        platform_headers: bool = True,
        pickle_keys: bool = False,
        workload_identity: None = None,
        provider: None = None,
        http2: bool = False,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
        **policy: Unpack[CallPolicy],
    ) -> None:
        """What is left out comes from the environment: OPENAI_API_KEY, OPENAI_ADMIN_KEY, OPENAI_ORG_ID,
        OPENAI_PROJECT_ID, OPENAI_WEBHOOK_SECRET, OPENAI_BASE_URL, OPENAI_CUSTOM_HEADERS.

        `api_key` may be a function that gives an awaitable; it is called before each attempt. The other
        settings are those of `OpenAI`.

        What concerns all that happens around a call is described at `Conduct`: `deadline`, `on_retry`,
        `logger`, `log_level`, `log_bodies`, `telemetry` (or OPENAI_LOG, OPENAI_CLIENT_TELEMETRY=1).

        Raises: OpenAIError without any key, ValueError for settings that exclude each other.
        """
        session = OpenAISession(asynchronous=True, **constructor_kwargs(locals()), **policy)
        super().__init__(Async(session))

    def copy(self, **changes: Unpack[AsyncCopyOptions]) -> Self:
        """The same client with other settings; the connection is shared.

        `default_headers` and `default_query` add to those that are there, `set_…` replace them.
        """
        return self._copied(changes)

    def with_options(self, **changes: Unpack[AsyncCopyOptions]) -> Self:
        """`copy` under the name it has in a chain: `client.with_options(timeout=5).models.list()`."""
        return self._copied(changes)


Client = OpenAI
AsyncClient = AsyncOpenAI
