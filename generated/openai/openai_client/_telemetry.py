"""What traces say of calls of this service."""

from __future__ import annotations

from ._core.telemetry.trace_info import Traced

TRACED = Traced(
    "openai",
    {
        "POST /chat/completions": "chat",
        "POST /responses": "chat",
        "POST /completions": "text_completion",
        "POST /embeddings": "embeddings",
        "POST /images/generations": "generate_content",
        "POST /images/edits": "generate_content",
        "POST /audio/speech": "generate_content",
        "POST /audio/transcriptions": "generate_content",
        "POST /audio/translations": "generate_content",
        "POST /videos": "generate_content",
        "POST /vector_stores/{vector_store_id}/search": "retrieval",
        "POST /assistants": "create_agent",
        "POST /threads/runs": "invoke_agent",
        "POST /threads/{thread_id}/runs": "invoke_agent",
    },
    within=("response",),
    input_tokens=("input_tokens", "prompt_tokens"),
    output_tokens=("output_tokens", "completion_tokens"),
)
