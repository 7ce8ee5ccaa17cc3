"""Speech to text: some formats of an answer are text, not JSON."""

from __future__ import annotations

from .._core.endpoint import Hook

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .._core import Call
    from .._core.protocols import HttpResponse

TEXTS = ("text", "srt", "vtt")
"""Values of `response_format` whose answers are text as it came."""


class TextHook(Hook):
    """An answer in one of `TEXTS` is a str, whatever it looks like."""

    @staticmethod
    def finish(call: Call[Any, Any], value: Any, response: HttpResponse) -> Any:
        body: dict[str, Any] = call.body
        return response.text if body.get("response_format") in TEXTS else value
