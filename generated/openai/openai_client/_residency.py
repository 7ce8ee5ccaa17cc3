"""Regions in which the service keeps data, and their addresses."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    DataResidency: TypeAlias = Literal["global", "us", "eu", "ae", "au", "in", "jp"]

_HOSTS = {"global": "api"} | {region: f"{region}.api" for region in ("us", "eu", "ae", "au", "in", "jp")}


def address(region: Any, base_url: Any, websocket_base_url: Any) -> str:
    """The base URL of a region; ValueError beside another address, or for a region that is unknown."""
    for name, value in (("base_url", base_url), ("websocket_base_url", websocket_base_url)):
        if value is not None:
            raise ValueError(f"data_residency and {name} exclude each other: both say where to go")
    if not isinstance(region, str) or region not in _HOSTS:
        raise ValueError(f"data_residency is one of {', '.join(_HOSTS)}, not {region!r}")
    return f"https://{_HOSTS[region]}.openai.com/v1"
