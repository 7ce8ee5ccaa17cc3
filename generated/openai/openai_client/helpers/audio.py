"""Speech to text: some formats of an answer are text, not JSON."""

from __future__ import annotations

from .._core.endpoint import Hook
from .._core.reading import text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .._core import Call

TEXTS = ("text", "srt", "vtt")
"""Values of `response_format` whose answers are text as it came."""


class TextHook(Hook):
    """An answer in one of `TEXTS` is a str, whatever it looks like."""

    @staticmethod
    def prepare(call: Call[Any, Any]) -> None:
        body: dict[str, Any] = call.body
        if body.get("response_format") in TEXTS:
            call.finish = lambda _, response: text(response)
