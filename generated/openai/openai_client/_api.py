# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What the runtime must know about this service."""

from __future__ import annotations

from ._core import ApiInfo, SchemeInfo

API = ApiInfo(
    title="OpenAI API",
    server="https://api.openai.com/v1",
    array_style="brackets",
    schemes=(SchemeInfo("AdminApiKeyAuth", "bearer"), SchemeInfo("ApiKeyAuth", "bearer")),
    routes={
        "deployment": frozenset(
            (
                "/audio/speech",
                "/audio/transcriptions",
                "/audio/translations",
                "/chat/completions",
                "/completions",
                "/embeddings",
                "/images/edits",
                "/images/generations",
            )
        )
    },
)
