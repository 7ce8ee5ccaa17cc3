# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.responses.response_reasoning_item_param`."""

from ._params import ResponseReasoningItemContentParam as Content

__all__ = ["Content"]
