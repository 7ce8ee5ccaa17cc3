# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.responses.response_function_web_search`."""

from ..beta._models import (
    BetaResponseFunctionWebSearchActionOpenPage as ActionOpenPage,
    BetaResponseFunctionWebSearchActionSearch as ActionSearch,
    BetaResponseFunctionWebSearchActionSearchSource as ActionSearchSource,
)
from ._models import ResponseFunctionWebSearchActionFind as ActionFind

__all__ = ["ActionFind", "ActionOpenPage", "ActionSearch", "ActionSearchSource"]
