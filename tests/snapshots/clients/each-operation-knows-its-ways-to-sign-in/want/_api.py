# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What the runtime must know about this service."""

from __future__ import annotations

from ._core import ApiInfo, SchemeInfo

API = ApiInfo(
    title="Sample",
    server="",
    array_style="repeat",
    schemes=(
        SchemeInfo("Basic", "basic"),
        SchemeInfo("Cookie", "cookie", "session"),
        SchemeInfo("Flow", "bearer"),
        SchemeInfo("Key", "header", "X-Key"),
        SchemeInfo("Query", "query", "key"),
        SchemeInfo("Token", "bearer"),
    ),
)
