"""The package as a client of its own: `openai_client.api_key = "…"`, `openai_client.chat.completions.create(…)`.

The names below are its settings. They are set on the package; here stand their types and defaults.
"""

from __future__ import annotations

import os
import sys
from _thread import allocate_lock

from ._core.clients.base_session import MAX_RETRIES
from ._core.foundation.timeouts import TIMEOUT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Literal

    from ._core import Headers, Query, TimeoutTypes
    from ._core.foundation.protocols import HttpClient
    from .client import OpenAI, UrlTypes

api_key: str | Callable[[], str] | None = None
admin_api_key: str | None = None
organization: str | None = None
project: str | None = None
webhook_secret: str | None = None
base_url: UrlTypes | None = None
timeout: TimeoutTypes = TIMEOUT
max_retries: int = MAX_RETRIES
default_headers: Headers | None = None
default_query: Query | None = None
http_client: HttpClient | None = None
api_type: Literal["openai", "azure"] | None = os.environ.get("OPENAI_API_TYPE")  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
api_version: str | None = os.environ.get("OPENAI_API_VERSION")
azure_endpoint: str | None = os.environ.get("AZURE_OPENAI_ENDPOINT")
azure_ad_token: str | None = None
azure_ad_token_provider: Callable[[], str] | None = None

_BOTH = (
    "api_key organization project webhook_secret base_url timeout max_retries default_headers default_query "
    "http_client"
).split()
_OPENAI = [*_BOTH, "admin_api_key"]
_AZURE = [*_BOTH, "api_version", "azure_endpoint", "azure_ad_token", "azure_ad_token_provider"]
_ALL = dict.fromkeys([*_OPENAI, *_AZURE, "api_type"])

_lock = allocate_lock()
_built: tuple[dict[str, Any], OpenAI] | None = None
"""The client, and the settings that it was made of."""


def client() -> OpenAI:
    """The one client; made anew, on the same connection, when a setting has changed.

    Raises: OpenAIError when the settings leave open whether OpenAI or Azure is meant.
    """
    global _built
    here, package = globals(), vars(sys.modules[__package__ or ""])
    settings = {name: _kept(package.get(name, here[name])) for name in _ALL}
    built = _built
    if built is None or built[0] != settings:
        with _lock:
            made = _made(settings, _built)
            built = _built = (settings, made)
    return built[1]


def reset() -> None:
    """Forget the client; the next call makes another."""
    global _built
    _built = None


def _kept(value: Any) -> Any:
    """A value that can be told from what it is changed to in place."""
    return dict(value) if hasattr(value, "keys") else value


def _made(settings: dict[str, Any], before: tuple[dict[str, Any], OpenAI] | None) -> OpenAI:
    kind = settings["api_type"] or _meant(settings)
    if kind not in ("openai", "azure"):
        raise _error(f"api_type is openai or azure, not {kind!r}")
    given = {name: settings[name] for name in (_AZURE if kind == "azure" else _OPENAI)}
    if before is not None and before[0]["http_client"] is given["http_client"]:
        given["http_client"] = before[1]._session.connection  # pyright: ignore[reportPrivateUsage]
    if kind == "azure":
        from .azure import AzureOpenAI

        return AzureOpenAI(**given)
    from .client import OpenAI

    return OpenAI(**given, _enforce_credentials=False)


def _meant(settings: dict[str, Any]) -> str:
    """Whose credentials are there?"""
    azure = any(settings[name] is not None for name in _AZURE if name.startswith("azure_"))
    azure = azure or any(f"AZURE_OPENAI_{name}" in os.environ for name in ("API_KEY", "AD_TOKEN"))
    if azure and "OPENAI_API_KEY" in os.environ:
        raise _error(
            "There are credentials of OpenAI and of Azure: set api_type on the package, or the environment "
            "variable OPENAI_API_TYPE, to openai or azure."
        )
    return "azure" if azure else "openai"


def _error(message: str) -> Exception:
    from ._exceptions import OpenAIError

    return OpenAIError(message)


class Proxy:
    """A resource of the client that will be asked when something is done with it."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        return getattr(getattr(client(), self._name), name)

    def __dir__(self) -> list[str]:
        from .resources import Api

        kind: Any = Api
        return dir(getattr(kind(None), self._name))

    def __repr__(self) -> str:
        return f"<{__package__}.{self._name}>"


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        from .resources import Api

        if name[:1] == "_" or not hasattr(Api, name):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return Proxy(name)
