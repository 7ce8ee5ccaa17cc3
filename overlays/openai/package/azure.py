"""The two clients for Azure."""

from __future__ import annotations

from ._azure_session import AzureSession
from ._core.calls.engine import Async, Sync
from ._core.clients.base_session import MAX_RETRIES, Setting
from ._core.foundation.sentinels import not_given
from ._session import constructor_kwargs
from .client import AsyncOpenAI, OpenAI

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Self, Unpack

    from ._azure_tokens import AsyncAzureADTokenProvider, AzureADTokenProvider
    from ._core import Headers, NotGiven, Query, TimeoutTypes
    from ._core.clients.call_policy import CallPolicy
    from ._core.foundation.protocols import AsyncHttpClient, HttpClient
    from .client import AsyncCopyOptions, SyncCopyOptions, UrlTypes

    class AzureCopyOptions(SyncCopyOptions, total=False):
        """What only `AzureOpenAI.copy` takes."""

        api_version: str | None
        azure_endpoint: str | None
        azure_deployment: str | None
        azure_ad_token: str | None
        azure_ad_token_provider: AzureADTokenProvider | None

    class AsyncAzureCopyOptions(AsyncCopyOptions, total=False):
        """What only `AsyncAzureOpenAI.copy` takes."""

        api_version: str | None
        azure_endpoint: str | None
        azure_deployment: str | None
        azure_ad_token: str | None
        azure_ad_token_provider: AsyncAzureADTokenProvider | None


class AzureOpenAI(OpenAI):
    """The client for Azure that blocks."""

    api_version: Setting[str] = Setting()
    azure_endpoint: Setting[str | None] = Setting()
    azure_deployment: Setting[str | None] = Setting()
    azure_ad_token: Setting[str | None] = Setting()
    azure_ad_token_provider: Setting[AzureADTokenProvider | None] = Setting()

    def __init__(
        self,
        *,
        api_version: str | None = None,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_key: str | Callable[[], str] | None = None,
        admin_api_key: str | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: AzureADTokenProvider | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        websocket_base_url: UrlTypes | None = None,
        base_url: UrlTypes | None = None,
        timeout: TimeoutTypes | NotGiven = not_given,
        max_retries: int = MAX_RETRIES,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: HttpClient | None = None,
        http2: bool = False,
        platform_headers: bool = True,
        pickle_keys: bool = False,
        workload_identity: None = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
        **policy: Unpack[CallPolicy],
    ) -> None:
        """What is left out comes from the environment: AZURE_OPENAI_ENDPOINT, OPENAI_API_VERSION, and,
        when no credential is passed, AZURE_OPENAI_AD_TOKEN or else AZURE_OPENAI_API_KEY.

        `azure_endpoint` is the address of the resource; with `azure_deployment` every call of a model
        goes to that deployment, without it to the one called like the call's `model`.

        Raises: MutuallyExclusiveAuthError for several credentials, OpenAIError for none, ValueError
        without an address or an API version.
        """
        session = AzureSession(asynchronous=False, **constructor_kwargs(locals()), **policy)
        super(OpenAI, self).__init__(Sync(session))  # past the session of the service itself

    # Options are only added; pyright compares the unpacked dicts as wholes.
    def copy(self, **changes: Unpack[AzureCopyOptions]) -> Self:  # pyright: ignore[reportIncompatibleMethodOverride]
        """The same client with other settings; the connection is shared.

        Passing one credential replaces whichever there was.
        """
        return self._copied(changes)

    def with_options(self, **changes: Unpack[AzureCopyOptions]) -> Self:  # pyright: ignore[reportIncompatibleMethodOverride]
        """`copy` under the name it has in a chain: `client.with_options(timeout=5).models.list()`."""
        return self._copied(changes)


class AsyncAzureOpenAI(AsyncOpenAI):
    """The client for Azure, for asyncio."""

    api_version: Setting[str] = Setting()
    azure_endpoint: Setting[str | None] = Setting()
    azure_deployment: Setting[str | None] = Setting()
    azure_ad_token: Setting[str | None] = Setting()
    azure_ad_token_provider: Setting[AsyncAzureADTokenProvider | None] = Setting()

    def __init__(
        self,
        *,
        api_version: str | None = None,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_key: str | Callable[[], Awaitable[str]] | None = None,
        admin_api_key: str | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: AsyncAzureADTokenProvider | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        websocket_base_url: UrlTypes | None = None,
        base_url: UrlTypes | None = None,
        timeout: TimeoutTypes | NotGiven = not_given,
        max_retries: int = MAX_RETRIES,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: AsyncHttpClient | None = None,
        http2: bool = False,
        platform_headers: bool = True,
        pickle_keys: bool = False,
        workload_identity: None = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
        **policy: Unpack[CallPolicy],
    ) -> None:
        """The settings are those of `AzureOpenAI`; functions that give credentials may give awaitables."""
        session = AzureSession(asynchronous=True, **constructor_kwargs(locals()), **policy)
        super(AsyncOpenAI, self).__init__(Async(session))  # past the session of the service itself

    # Options are only added; pyright compares the unpacked dicts as wholes.
    def copy(self, **changes: Unpack[AsyncAzureCopyOptions]) -> Self:  # pyright: ignore[reportIncompatibleMethodOverride]
        """The same client with other settings; the connection is shared.

        Passing one credential replaces whichever there was.
        """
        return self._copied(changes)

    def with_options(self, **changes: Unpack[AsyncAzureCopyOptions]) -> Self:  # pyright: ignore[reportIncompatibleMethodOverride]
        """`copy` under the name it has in a chain: `client.with_options(timeout=5).models.list()`."""
        return self._copied(changes)
