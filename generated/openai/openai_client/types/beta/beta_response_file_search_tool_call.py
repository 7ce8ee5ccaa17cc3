# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.beta_response_file_search_tool_call`."""

from ._models import BetaResponseFileSearchToolCallResult as Result

__all__ = ["Result"]
