"""All helpers of `client.responses`."""

from __future__ import annotations

from .._core import E
from .responses_connecting import ResponsesConnecting
from .responses_parsing import ResponsesParsing
from .responses_stream import ResponseStreaming
from .responses_tools import ResponsesTools


class ResponsesHelpers(ResponsesParsing[E], ResponseStreaming[E], ResponsesTools[E], ResponsesConnecting[E]):
    """What `client.responses` offers beside its operations."""
