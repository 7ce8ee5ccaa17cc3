# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.beta_response_function_web_search`."""

from ..responses._models import ResponseFunctionWebSearchActionFind as ActionFindInPage
from ._models import (
    BetaResponseFunctionWebSearchActionOpenPage as ActionOpenPage,
    BetaResponseFunctionWebSearchActionSearch as ActionSearch,
    BetaResponseFunctionWebSearchActionSearchSource as ActionSearchSource,
)

__all__ = ["ActionFindInPage", "ActionOpenPage", "ActionSearch", "ActionSearchSource"]
