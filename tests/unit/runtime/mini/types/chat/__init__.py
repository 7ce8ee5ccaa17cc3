# Generated from mini.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""Types of `client.chat`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._models import (
        ChatCompletion as ChatCompletion,
        ChatCompletionChoice as ChatCompletionChoice,
        ChatCompletionChunk as ChatCompletionChunk,
        ChatCompletionMessage as ChatCompletionMessage,
        ChatCompletionMessageToolCallUnion as ChatCompletionMessageToolCallUnion,
    )
    from ._params import CompletionCreateParams as CompletionCreateParams
else:
    from ..._core import lazy_types

    __getattr__, __dir__ = lazy_types(__name__)
