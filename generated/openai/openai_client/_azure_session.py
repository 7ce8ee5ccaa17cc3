"""What the clients of Azure keep: one principal, an endpoint, and where each route hangs below it."""

from __future__ import annotations

import os

from ._api import API
from ._core.foundation.sentinels import absent
from ._core.requests.api import ApiInfo, SchemeInfo
from ._core.requests.paths import fill
from ._exceptions import OpenAIError
from ._session import OpenAISession, given

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ._core import Call
    from ._core.requests.request import PreparedRequest

_PRINCIPALS = ("api_key", "azure_ad_token", "azure_ad_token_provider")


class MutuallyExclusiveAuthError(OpenAIError):
    """More than one of `api_key`, `azure_ad_token` and `azure_ad_token_provider` was passed."""

    def __init__(self) -> None:
        super().__init__(f"{', '.join(_PRINCIPALS)} exclude each other: pass one of them")


class AzureSession(OpenAISession):
    """A session of Azure: signed by an api-key or a token, routed by deployments."""

    kept = (
        *OpenAISession.kept,
        "api_version",
        "azure_endpoint",
        "azure_deployment",
        "azure_ad_token",
        "azure_ad_token_provider",
    )
    secrets = (*OpenAISession.secrets, "azure_ad_token")
    addresses = (*OpenAISession.addresses, "azure_endpoint")
    secret_headers = (*OpenAISession.secret_headers, "api-key")

    def __init__(
        self,
        asynchronous: bool,
        *,
        api_version: str | None = None,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: Any = None,
        default_query: Mapping[str, object] | None = None,
        **settings: Any,
    ) -> None:
        self.azure_ad_token = azure_ad_token
        self.azure_ad_token_provider = azure_ad_token_provider
        self.azure_endpoint = azure_endpoint
        self.azure_deployment = azure_deployment
        self.api_version: str | None = given(api_version, "OPENAI_API_VERSION")
        if self.api_version is None:
            raise ValueError(
                "No API version: pass api_version to the client, or set the environment variable OPENAI_API_VERSION"
            )
        query = {**(default_query or {}), "api-version": self.api_version}
        super().__init__(asynchronous, default_query=query, **settings)

    # --- who calls

    def _principal(self, api_key: Any) -> Any:
        explicit = [api_key, self.azure_ad_token, self.azure_ad_token_provider]
        found = sum(each is not None and not absent(each) for each in explicit)
        if found > 1:
            raise MutuallyExclusiveAuthError()
        if not found:  # only then the environment has a say
            self.azure_ad_token = os.environ.get("AZURE_OPENAI_AD_TOKEN")
            api_key = None if self.azure_ad_token is not None else os.environ.get("AZURE_OPENAI_API_KEY")
        token = self.azure_ad_token is not None or self.azure_ad_token_provider is not None
        if self._enforce_credentials and api_key is None and not token:
            raise OpenAIError(
                f"No credentials: pass one of {', '.join(_PRINCIPALS)} to the client, or set the environment "
                "variable AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN."
            )
        self._api = _TOKENS if token else _KEYS
        return api_key

    def secret(self, scheme: str) -> Any:
        if self.azure_ad_token is not None:
            return self.azure_ad_token
        if self.azure_ad_token_provider is not None:
            return self._provided
        return self.api_key

    def _provided(self) -> Any:
        """A token, or on the async side perhaps an awaitable of one; asked before each attempt."""
        token = self.azure_ad_token_provider()
        return _awaited(token) if hasattr(token, "__await__") else _checked(token)

    def signed(self, outgoing: PreparedRequest) -> bool:
        named = {*outgoing.headers, *outgoing.removed}
        return "authorization" in named or "api-key" in named

    # --- where it goes

    def _address(self, base_url: Any) -> Any:
        if base_url is not None and not absent(base_url):
            if self.azure_endpoint is not None:
                raise ValueError("base_url and azure_endpoint exclude each other: both say where to go")
            self.azure_deployment = None
            return base_url
        if self.azure_endpoint is None:
            self.azure_endpoint = os.environ.get("AZURE_OPENAI_ENDPOINT")
        if self.azure_endpoint is None:
            raise ValueError(
                "No address: pass azure_endpoint or base_url to the client, or set the environment "
                "variable AZURE_OPENAI_ENDPOINT"
            )
        return self._below_endpoint(_deployment(self.azure_deployment) if self.azure_deployment else "")

    def _below_endpoint(self, path: str) -> str:
        return f"{(self.azure_endpoint or '').rstrip('/')}/openai{path}"

    def locate(self, call: Call[Any, Any]) -> str:
        path = call.path if call.path[:1] == "/" or "://" in call.path else f"/{call.path}"
        if path.partition("?")[0] in API.routes.get("deployment", ()):
            model: Any = call.body.get("model") if call.body.__class__ is dict else None
            if model is not None and "/deployments" not in self.base_url.partition("?")[0]:
                path = _deployment(model) + path
        elif self.azure_deployment and self.azure_endpoint and path[:1] == "/":
            return self._below_endpoint(path)
        return self.url(path)

    def realtime_query(self, model: Any) -> dict[str, Any]:
        if not model:
            raise OpenAIError(
                "the realtime socket of Azure needs a model: pass model, the name of the deployment"
            )
        return {"deployment": self.azure_deployment or model}

    # --- copies

    def settings(self) -> dict[str, Any]:
        settings = super().settings()
        if self.azure_endpoint is not None:
            del settings["base_url"]
        return settings

    def changed(self, changes: Mapping[str, Any]) -> dict[str, Any]:
        if changes.get("data_residency") is not None:
            raise OpenAIError("data_residency is for the clients of OpenAI: Azure's region is its endpoint's")
        settings = super().changed(changes)
        changed = {name for name, value in changes.items() if value is not None and not absent(value)}
        if "base_url" in changed and "azure_endpoint" not in changed:
            settings["azure_endpoint"] = settings["azure_deployment"] = None
        elif "azure_endpoint" in changed and "base_url" not in changed:
            settings["base_url"] = None
        if changed & set(_PRINCIPALS):  # the principal changes as a whole
            settings |= dict.fromkeys(set(_PRINCIPALS) - changed)
        return settings


def _deployment(name: Any) -> str:
    return fill("/deployments/{model}", (name,), {})


async def _awaited(token: Any) -> str:
    return _checked(await token)


def _checked(token: Any) -> str:
    if not isinstance(token, str) or not token:
        del token  # tracebacks may show it
        raise ValueError("azure_ad_token_provider must give a token, a string that is not empty")
    return str.__str__(token)


def _signed_by(kind: str, parameter: str) -> ApiInfo:
    """The API with other ways to sign in."""
    schemes = tuple(SchemeInfo(name, kind, parameter) for name in API.schemes)
    return ApiInfo(API.title, API.server, schemes, API.array_style, API.routes)


_KEYS = _signed_by("header", "api-key")
_TOKENS = _signed_by("bearer", "")
