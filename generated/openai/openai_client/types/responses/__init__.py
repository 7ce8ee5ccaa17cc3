# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.responses`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, lazy_types

if TYPE_CHECKING:
    from ._models import *
    from ._params import *
    from .parsed_response import (
        ParsedContent as ParsedContent,
        ParsedResponse as ParsedResponse,
        ParsedResponseFunctionToolCall as ParsedResponseFunctionToolCall,
        ParsedResponseOutputItem as ParsedResponseOutputItem,
        ParsedResponseOutputMessage as ParsedResponseOutputMessage,
        ParsedResponseOutputText as ParsedResponseOutputText,
    )
else:
    __getattr__, __dir__ = lazy_types(
        __name__,
        {
            "ParsedContent": "types.responses.parsed_response:ParsedContent",
            "ParsedResponse": "types.responses.parsed_response:ParsedResponse",
            "ParsedResponseFunctionToolCall": "types.responses.parsed_response:ParsedResponseFunctionToolCall",
            "ParsedResponseOutputItem": "types.responses.parsed_response:ParsedResponseOutputItem",
            "ParsedResponseOutputMessage": "types.responses.parsed_response:ParsedResponseOutputMessage",
            "ParsedResponseOutputText": "types.responses.parsed_response:ParsedResponseOutputText",
        },
    )
