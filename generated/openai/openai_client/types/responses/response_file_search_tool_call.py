# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.responses.response_file_search_tool_call`."""

from ..beta._models import BetaResponseFileSearchToolCallResult as Result

__all__ = ["Result"]
