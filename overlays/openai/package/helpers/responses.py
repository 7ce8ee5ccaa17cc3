"""All helpers of `client.responses`."""

from __future__ import annotations

from .._core import E
from .responses_parsing import ResponsesParsing


class ResponsesHelpers(ResponsesParsing[E]):
    """What `client.responses` offers beside its operations."""
