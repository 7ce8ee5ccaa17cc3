"""Clients of an API that needs none of its own; a package says which API it is:

`class Client(ClientBase, Api[Sync]): _api = API`
"""

from __future__ import annotations

from ..calls.engine import Async, Sync
from ..foundation.sentinels import not_given
from .base_session import MAX_RETRIES, BaseSession, Setting
from .client import AsyncCore, SyncCore

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, ClassVar, Self, TypeAlias, Unpack

    from ..foundation.options import Headers, Query, TimeoutTypes
    from ..foundation.protocols import AsyncHttpClient, HttpClient
    from ..foundation.sentinels import NotGiven
    from ..requests.api import ApiInfo
    from .call_policy import CallPolicy

    Credential: TypeAlias = str | tuple[str, str] | Callable[[], Any] | None
    """A key or token, (user, password), or a function that gives a key before each attempt."""

    class CopyOptions(CallPolicy, total=False):
        """Settings of a client's copy; what is left out stays as it is."""

        credentials: Mapping[str, Credential]
        base_url: str
        timeout: TimeoutTypes | NotGiven
        max_retries: int
        default_headers: Headers
        set_default_headers: Headers
        default_query: Query
        set_default_query: Query
        http_client: HttpClient | AsyncHttpClient
        pickle_keys: bool


class ClientBase(SyncCore):
    """A client that blocks."""

    _api: ClassVar[ApiInfo]
    credentials: Setting[dict[str, Credential]] = Setting()

    def __init__(
        self,
        *,
        credentials: Mapping[str, Credential] | None = None,
        base_url: str | None = None,
        timeout: TimeoutTypes | NotGiven = not_given,
        max_retries: int = MAX_RETRIES,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: HttpClient | None = None,
        pickle_keys: bool = False,
        http2: bool = False,
        **policy: Unpack[CallPolicy],
    ) -> None:
        """Every setting has a default; `credentials` are by name of the authentication scheme.

        `pickle_keys`: keys go along when the client is pickled; else only functions that give keys do.
        """
        session = BaseSession(
            self._api,
            asynchronous=False,
            credentials=credentials,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            pickle_keys=pickle_keys,
            http2=http2,
            **policy,
        )
        super().__init__(Sync(session))

    def copy(self, **changes: Unpack[CopyOptions]) -> Self:
        """The same client with other settings; the connection is shared."""
        return self._copied(changes)

    def with_options(self, **changes: Unpack[CopyOptions]) -> Self:
        """`copy` under the name it has in a chain: `client.with_options(timeout=5).files.list()`."""
        return self._copied(changes)


class AsyncClientBase(AsyncCore):
    """A client for asyncio."""

    _api: ClassVar[ApiInfo]
    credentials: Setting[dict[str, Credential]] = Setting()

    def __init__(
        self,
        *,
        credentials: Mapping[str, Credential] | None = None,
        base_url: str | None = None,
        timeout: TimeoutTypes | NotGiven = not_given,
        max_retries: int = MAX_RETRIES,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: AsyncHttpClient | None = None,
        pickle_keys: bool = False,
        http2: bool = False,
        **policy: Unpack[CallPolicy],
    ) -> None:
        """Every setting has a default; `credentials` are by name of the authentication scheme.

        `pickle_keys`: keys go along when the client is pickled; else only functions that give keys do.
        """
        session = BaseSession(
            self._api,
            asynchronous=True,
            credentials=credentials,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            pickle_keys=pickle_keys,
            http2=http2,
            **policy,
        )
        super().__init__(Async(session))

    def copy(self, **changes: Unpack[CopyOptions]) -> Self:
        """The same client with other settings; the connection is shared."""
        return self._copied(changes)

    def with_options(self, **changes: Unpack[CopyOptions]) -> Self:
        """`copy` under the name it has in a chain: `client.with_options(timeout=5).files.list()`."""
        return self._copied(changes)
