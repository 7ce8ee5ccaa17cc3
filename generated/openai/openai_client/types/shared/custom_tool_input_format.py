# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.shared.custom_tool_input_format`."""

from ..beta._models import BetaCustomToolFormatText as Text
from ._models import CustomToolInputFormatGrammar as Grammar

__all__ = ["Grammar", "Text"]
