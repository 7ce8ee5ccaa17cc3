"""The two clients of the service."""

from __future__ import annotations

import os

from ._api import API
from ._core.client import MAX_RETRIES, AsyncCore, ClientCore, SyncCore
from ._core.sentinels import absent, not_given
from .resources import Api

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Any, Self, TypedDict, Unpack

    from ._core import Async, Call, Headers, NotGiven, Query, Sync, TimeoutTypes
    from ._core.api import SchemeInfo
    from ._core.protocols import AsyncHttpClient, HttpClient
    from ._core.request import Outgoing

    class CopyOptions(TypedDict, total=False):
        """Settings of a client's copy; what is left out stays as it is."""

        admin_api_key: str | None
        organization: str | None
        project: str | None
        webhook_secret: str | None
        base_url: str | None
        websocket_base_url: str | None
        timeout: TimeoutTypes | NotGiven
        max_retries: int
        default_headers: Headers
        set_default_headers: Headers
        default_query: Query
        set_default_query: Query

    class SyncCopyOptions(CopyOptions, total=False):
        """What only `OpenAI.copy` takes."""

        api_key: str | Callable[[], str] | None
        http_client: HttpClient

    class AsyncCopyOptions(CopyOptions, total=False):
        """What only `AsyncOpenAI.copy` takes."""

        api_key: str | Callable[[], Awaitable[str]] | None
        http_client: AsyncHttpClient

else:
    Async = Sync = None  # the subscripts below are for type checkers


class _OpenAICore(ClientCore):
    """Settings that both clients have."""

    _api = API
    _settings = (
        "api_key",
        "admin_api_key",
        "organization",
        "project",
        "webhook_secret",
        "base_url",
        "websocket_base_url",
        "timeout",
        "max_retries",
        "_strict_response_validation",
        "_enforce_credentials",
    )

    api_key: Any
    admin_api_key: str | None
    organization: str | None
    project: str | None
    webhook_secret: str | None
    websocket_base_url: str | None

    def _open(
        self,
        *,
        api_key: Any,
        admin_api_key: str | None,
        organization: str | None,
        project: str | None,
        webhook_secret: str | None,
        base_url: str | None,
        websocket_base_url: str | None,
        timeout: TimeoutTypes | NotGiven,
        max_retries: int,
        default_headers: Headers | None,
        default_query: Query | None,
        http_client: Any,
        strict: bool,
        enforce_credentials: bool,
    ) -> None:
        self.api_key = _setting(api_key, "OPENAI_API_KEY")
        self.admin_api_key = _setting(admin_api_key, "OPENAI_ADMIN_KEY")
        self.organization = _setting(organization, "OPENAI_ORG_ID")
        self.project = _setting(project, "OPENAI_PROJECT_ID")
        self.webhook_secret = _setting(webhook_secret, "OPENAI_WEBHOOK_SECRET")
        self.websocket_base_url = websocket_base_url
        self._strict = strict
        self._enforce_credentials = enforce_credentials
        self._identity: dict[str, tuple[str, str]] = {}
        if enforce_credentials and not self.api_key and not self.admin_api_key:
            from ._exceptions import OpenAIError

            raise OpenAIError(
                "No API key: pass api_key or admin_api_key to the client, or set the environment variable "
                "OPENAI_API_KEY or OPENAI_ADMIN_KEY."
            )
        self._configure(
            base_url=_setting(base_url, "OPENAI_BASE_URL"),
            timeout=timeout,
            max_retries=max_retries,
            default_headers={**_environment_headers(), **(default_headers or {})},
            default_query=default_query,
            http_client=http_client,
        )

    @property
    def _strict_response_validation(self) -> bool:
        return self._strict

    def _secret(self, scheme: str) -> Any:
        return self.admin_api_key if scheme == "AdminApiKeyAuth" else self.api_key

    def _unsigned(self, schemes: list[SchemeInfo]) -> str:
        names = {"AdminApiKeyAuth": "admin_api_key"}
        wanted = " or ".join(names.get(scheme.name, "api_key") for scheme in schemes)
        return f"this operation needs {wanted}: pass it to the client, or an Authorization header to the call"

    def _base_headers(self) -> dict[str, tuple[str, str]]:
        if not self._identity:
            from ._identity import identity

            found = identity(self._asynchronous)
            self._identity = {name.lower(): (name, value) for name, value in found.items()}
        headers = dict(self._identity)
        if self.organization is not None:
            headers["openai-organization"] = ("OpenAI-Organization", self.organization)
        if self.project is not None:
            headers["openai-project"] = ("OpenAI-Project", self.project)
        return headers

    def _prepare(self, outgoing: Outgoing, call: Call[Any, Any]) -> None:
        name = "X-Stainless-Read-Timeout"
        seconds: Any = getattr(outgoing.timeout, "read", outgoing.timeout)
        if seconds is not None and name.lower() not in {*outgoing.headers, *outgoing.removed}:
            outgoing.set(name, str(seconds))

    def _before(self, outgoing: Outgoing, taken: int) -> None:
        name = "X-Stainless-Retry-Count"
        if taken and outgoing.headers.get(name.lower(), ("", ""))[1] == str(taken - 1):  # else the caller's own
            outgoing.set(name, str(taken))


def _setting(value: Any, variable: str) -> Any:
    """What was passed, else the environment's."""
    return os.environ.get(variable) if value is None or absent(value) else value


def _environment_headers() -> dict[str, str]:
    """OPENAI_CUSTOM_HEADERS: `Name: value`, one per line."""
    headers: dict[str, str] = {}
    for line in os.environ.get("OPENAI_CUSTOM_HEADERS", "").splitlines():
        name, colon, value = line.partition(":")
        if colon:
            headers[name.strip()] = value.strip()
    return headers


class OpenAI(_OpenAICore, SyncCore, Api[Sync]):
    """The client that blocks."""

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
        admin_api_key: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        base_url: str | None = None,
        websocket_base_url: str | None = None,
        timeout: TimeoutTypes | NotGiven = not_given,
        max_retries: int = MAX_RETRIES,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: HttpClient | None = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None:
        """What is left out comes from the environment: OPENAI_API_KEY, OPENAI_ADMIN_KEY, OPENAI_ORG_ID,
        OPENAI_PROJECT_ID, OPENAI_WEBHOOK_SECRET, OPENAI_BASE_URL, OPENAI_CUSTOM_HEADERS.

        `api_key` may be a function; it is called before each attempt.
        """
        self._open(
            api_key=api_key,
            admin_api_key=admin_api_key,
            organization=organization,
            project=project,
            webhook_secret=webhook_secret,
            base_url=base_url,
            websocket_base_url=websocket_base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=_strict_response_validation,
            enforce_credentials=_enforce_credentials,
        )

    def copy(self, **changes: Unpack[SyncCopyOptions]) -> Self:
        """The same client with other settings; the connection is shared."""
        return self._copied(changes)

    def with_options(self, **changes: Unpack[SyncCopyOptions]) -> Self:
        """`copy` under the name it has in a chain: `client.with_options(timeout=5).models.list()`."""
        return self._copied(changes)


class AsyncOpenAI(_OpenAICore, AsyncCore, Api[Async]):
    """The client for asyncio."""

    def __init__(
        self,
        *,
        api_key: str | Callable[[], Awaitable[str]] | None = None,
        admin_api_key: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        base_url: str | None = None,
        websocket_base_url: str | None = None,
        timeout: TimeoutTypes | NotGiven = not_given,
        max_retries: int = MAX_RETRIES,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: AsyncHttpClient | None = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None:
        """What is left out comes from the environment: OPENAI_API_KEY, OPENAI_ADMIN_KEY, OPENAI_ORG_ID,
        OPENAI_PROJECT_ID, OPENAI_WEBHOOK_SECRET, OPENAI_BASE_URL, OPENAI_CUSTOM_HEADERS.

        `api_key` may be a function that gives an awaitable; it is called before each attempt.
        """
        self._open(
            api_key=api_key,
            admin_api_key=admin_api_key,
            organization=organization,
            project=project,
            webhook_secret=webhook_secret,
            base_url=base_url,
            websocket_base_url=websocket_base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=_strict_response_validation,
            enforce_credentials=_enforce_credentials,
        )

    def copy(self, **changes: Unpack[AsyncCopyOptions]) -> Self:
        """The same client with other settings; the connection is shared."""
        return self._copied(changes)

    def with_options(self, **changes: Unpack[AsyncCopyOptions]) -> Self:
        """`copy` under the name it has in a chain: `client.with_options(timeout=5).models.list()`."""
        return self._copied(changes)


Client = OpenAI
AsyncClient = AsyncOpenAI
