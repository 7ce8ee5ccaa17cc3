# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.responses.responses_client_event`."""

from ._models import (
    ResponsesClientEventContextManagement as ContextManagement,
    ResponsesClientEventStreamOptions as StreamOptions,
)

__all__ = ["ContextManagement", "StreamOptions"]
