"""What the clients of this service keep: its keys, its headers, its environment variables."""

from __future__ import annotations

import os

from ._api import API
from ._core.clients.base_session import BaseSession
from ._core.clients.call_policy import POLICY
from ._core.foundation.sentinels import absent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ._core import Call
    from ._core.requests.api import ApiInfo, SchemeInfo
    from ._core.requests.request import PreparedRequest
    from ._core.telemetry.trace_info import Traced

_SCHEMES = {"bearer_auth": "ApiKeyAuth", "admin_api_key_auth": "AdminApiKeyAuth"}
"""What callers of the generic verbs call the two kinds of keys."""


def constructor_kwargs(names: Mapping[str, Any]) -> dict[str, Any]:
    """What a client was told, from the `locals()` of its `__init__`."""
    return {name: value for name, value in names.items() if name not in ("self", "policy", "__class__")}


class OpenAISession(BaseSession):
    """A session with two kinds of keys."""

    kept: tuple[str, ...] = (
        "api_key",
        "admin_api_key",
        "organization",
        "project",
        "webhook_secret",
        "base_url",
        "websocket_base_url",
        "timeout",
        "max_retries",
        "default_headers",
        "default_query",
        "platform_headers",
        "pickle_keys",
        "_strict_response_validation",
        "_enforce_credentials",
        *POLICY,
    )
    secrets: tuple[str, ...] = ("api_key", "admin_api_key", "webhook_secret")
    addresses: tuple[str, ...] = ("base_url", "websocket_base_url")
    _api: ApiInfo = API
    log_variable = "OPENAI_LOG"

    def __init__(
        self,
        asynchronous: bool,
        *,
        api_key: Any = None,
        admin_api_key: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        base_url: Any = None,
        data_residency: str | None = None,
        websocket_base_url: Any = None,
        platform_headers: bool = True,
        workload_identity: None = None,
        provider: None = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
        **settings: Any,
    ) -> None:
        for name, value in (("workload_identity", workload_identity), ("provider", provider)):
            if value is not None and not absent(value):
                raise _error(
                    f"{name} is not supported by this package: pass api_key; a function that gives a "
                    "token is called before each attempt"
                )
        if data_residency is not None:
            from ._residency import address

            base_url = address(data_residency, None if absent(base_url) else base_url, websocket_base_url)
        self.admin_api_key: str | None = given(admin_api_key, "OPENAI_ADMIN_KEY")
        self.organization: str | None = given(organization, "OPENAI_ORG_ID")
        self.project: str | None = given(project, "OPENAI_PROJECT_ID")
        self.webhook_secret: str | None = given(webhook_secret, "OPENAI_WEBHOOK_SECRET")
        self.websocket_base_url = websocket_base_url
        self.platform_headers = platform_headers
        self.strict = self._strict_response_validation = _strict_response_validation
        self._enforce_credentials = _enforce_credentials
        self.api_key = self._principal(api_key)
        super().__init__(self._api, asynchronous, base_url=self._address(base_url), **settings)
        self.default_headers = _over_environment(self.default_headers)

    def _principal(self, api_key: Any) -> Any:
        """The key to use: a string, a function or None. Raises: OpenAIError when there is none at all."""
        found = given(api_key, "OPENAI_API_KEY")
        keys = found or self.admin_api_key or self.webhook_secret  # who only verifies webhooks needs no key
        if self._enforce_credentials and not keys:
            raise _error(
                "No API key: pass api_key or admin_api_key to the client, or set the environment variable "
                "OPENAI_API_KEY or OPENAI_ADMIN_KEY."
            )
        return found

    def _address(self, base_url: Any) -> Any:
        """Where requests go."""
        return given(base_url, "OPENAI_BASE_URL")

    def secret(self, scheme: str) -> Any:
        return self.admin_api_key if scheme == "AdminApiKeyAuth" else self.api_key

    def schemes(self, asked: Mapping[str, bool] | None) -> tuple[str, ...]:
        if asked is None:
            return ("ApiKeyAuth",)
        return tuple(_SCHEMES.get(name, name) for name, wanted in asked.items() if wanted)

    def traced(self) -> Traced:
        from ._telemetry import TRACED

        return TRACED

    def realtime_query(self, model: Any) -> dict[str, Any]:
        """How the address of the realtime socket says which model is to talk."""
        return {"model": model}

    def unsigned(self, schemes: list[SchemeInfo]) -> str:
        names = {"AdminApiKeyAuth": "admin_api_key"}
        wanted = " or ".join(names.get(scheme.name, "api_key") for scheme in schemes)
        return f"this operation needs {wanted}: pass it to the client, or an Authorization header to the call"

    def base_headers(self) -> dict[str, tuple[str, str]]:
        from . import _identity

        headers = _identity.lines(self.asynchronous, self.platform_headers)
        if self.organization is not None:
            headers["openai-organization"] = ("OpenAI-Organization", self.organization)
        if self.project is not None:
            headers["openai-project"] = ("OpenAI-Project", self.project)
        return headers

    def idempotency_key(self) -> str:
        return f"stainless-python-retry-{super().idempotency_key()}"

    def prepare(self, outgoing: PreparedRequest, call: Call[Any, Any]) -> None:
        if outgoing.method != "GET" and not outgoing.decided("content-type"):
            outgoing.set("Content-Type", "application/json")  # said even of no body: gateways rely on it
        name = "X-Stainless-Read-Timeout"
        seconds: Any = getattr(outgoing.timeout, "read", outgoing.timeout)
        if self.platform_headers and seconds is not None and not outgoing.decided(name.lower()):
            outgoing.set(name, str(seconds))

    def before(self, outgoing: PreparedRequest, taken: int) -> None:
        name = "X-Stainless-Retry-Count"
        # Any other value is the caller's own.
        if taken and outgoing.headers.get(name.lower(), ("", ""))[1] in ("0", str(taken - 1)):
            outgoing.set(name, str(taken))

    def changed(self, changes: Mapping[str, Any]) -> dict[str, Any]:
        settings = super().changed(changes)
        if settings.get("data_residency") is not None:
            # It replaces both addresses that were inherited, and is refused beside those just given.
            for name in ("base_url", "websocket_base_url"):
                if changes.get(name) is None or absent(changes[name]):
                    settings[name] = None
        return settings


def given(value: Any, variable: str) -> Any:
    """What was passed, else the environment's."""
    return os.environ.get(variable) if value is None or absent(value) else value


def _over_environment(headers: dict[str, Any]) -> dict[str, Any]:
    """Headers over those of OPENAI_CUSTOM_HEADERS, which has one `Name: value` per line."""
    text = os.environ.get("OPENAI_CUSTOM_HEADERS")
    if not text:
        return headers
    named = {name.lower() for name in headers}
    found: dict[str, Any] = {}
    for line in text.splitlines():
        name, colon, value = line.partition(":")
        if colon and name.strip().lower() not in named:
            found[name.strip()] = value.strip()
    return {**found, **headers}


def _error(message: str) -> Exception:
    from ._exceptions import OpenAIError

    return OpenAIError(message)
