# Generated from mini.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""Second names of `types.chat`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._models import ChatCompletionChoice as Choice
else:
    from ..._core import lazy_names

    __getattr__, __dir__ = lazy_names(__name__, {"Choice": "types.chat._models:ChatCompletionChoice"})

__all__ = ["Choice"]
