"""What the clients of this service keep: its keys, its headers, its environment variables."""

from __future__ import annotations

import os

from ._api import API
from ._core.conduct import CONDUCT
from ._core.sentinels import absent
from ._core.session import Session

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from ._core import Call
    from ._core.api import SchemeInfo
    from ._core.request import Outgoing
    from ._core.traced import Traced


class OpenAISession(Session):
    """A session with two kinds of keys."""

    kept = (
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
        "_strict_response_validation",
        "_enforce_credentials",
        *CONDUCT,
    )
    log_variable = "OPENAI_LOG"

    def __init__(
        self,
        asynchronous: bool,
        *,
        api_key: Any,
        admin_api_key: str | None,
        organization: str | None,
        project: str | None,
        webhook_secret: str | None,
        base_url: str | None,
        websocket_base_url: str | None,
        strict: bool,
        enforce_credentials: bool,
        **settings: Any,
    ) -> None:
        self.api_key = _setting(api_key, "OPENAI_API_KEY")
        self.admin_api_key: str | None = _setting(admin_api_key, "OPENAI_ADMIN_KEY")
        self.organization: str | None = _setting(organization, "OPENAI_ORG_ID")
        self.project: str | None = _setting(project, "OPENAI_PROJECT_ID")
        self.webhook_secret: str | None = _setting(webhook_secret, "OPENAI_WEBHOOK_SECRET")
        self.websocket_base_url = websocket_base_url
        self.strict = self._strict_response_validation = strict
        self.enforce_credentials = self._enforce_credentials = enforce_credentials
        self._identity: dict[str, tuple[str, str]] = {}
        if enforce_credentials and not self.api_key and not self.admin_api_key:
            from ._exceptions import OpenAIError

            raise OpenAIError(
                "No API key: pass api_key or admin_api_key to the client, or set the environment variable "
                "OPENAI_API_KEY or OPENAI_ADMIN_KEY."
            )
        super().__init__(API, asynchronous, base_url=_setting(base_url, "OPENAI_BASE_URL"), **settings)
        self.default_headers = {**_environment_headers(), **self.default_headers}

    def secret(self, scheme: str) -> Any:
        return self.admin_api_key if scheme == "AdminApiKeyAuth" else self.api_key

    def known_secrets(self) -> Iterable[str]:
        from ._core.redact import strings

        return strings((self.api_key, self.admin_api_key, self.webhook_secret))

    def traced(self) -> Traced:
        from ._telemetry import TRACED

        return TRACED

    def unsigned(self, schemes: list[SchemeInfo]) -> str:
        names = {"AdminApiKeyAuth": "admin_api_key"}
        wanted = " or ".join(names.get(scheme.name, "api_key") for scheme in schemes)
        return f"this operation needs {wanted}: pass it to the client, or an Authorization header to the call"

    def base_headers(self) -> dict[str, tuple[str, str]]:
        if not self._identity:
            from ._identity import identity

            found = identity(self.asynchronous)
            self._identity = {name.lower(): (name, value) for name, value in found.items()}
        headers = dict(self._identity)
        if self.organization is not None:
            headers["openai-organization"] = ("OpenAI-Organization", self.organization)
        if self.project is not None:
            headers["openai-project"] = ("OpenAI-Project", self.project)
        return headers

    def prepare(self, outgoing: Outgoing, call: Call[Any, Any]) -> None:
        name = "X-Stainless-Read-Timeout"
        seconds: Any = getattr(outgoing.timeout, "read", outgoing.timeout)
        if seconds is not None and name.lower() not in {*outgoing.headers, *outgoing.removed}:
            outgoing.set(name, str(seconds))

    def before(self, outgoing: Outgoing, taken: int) -> None:
        name = "X-Stainless-Retry-Count"
        # Any other value is the caller's own.
        if taken and outgoing.headers.get(name.lower(), ("", ""))[1] in ("0", str(taken - 1)):
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
