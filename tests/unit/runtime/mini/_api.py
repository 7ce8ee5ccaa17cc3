# Generated from mini.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What the runtime must know about this service."""

from __future__ import annotations

from ._core import ApiInfo, SchemeInfo

API = ApiInfo(
    title="Mini",
    server="https://mini.example/v1",
    array_style="brackets",
    schemes=(
        SchemeInfo("ApiKeyAuth", "bearer"),
        SchemeInfo("AdminKey", "header", "X-Admin-Key"),
        SchemeInfo("QueryKey", "query", "key"),
        SchemeInfo("Login", "basic"),
        SchemeInfo("Session", "cookie", "sid"),
    ),
)
