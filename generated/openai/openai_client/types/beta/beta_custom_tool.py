# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.beta_custom_tool`."""

from ..shared._models import CustomToolInputFormatGrammar as FormatGrammar
from ._models import BetaCustomToolFormatText as FormatText

__all__ = ["FormatGrammar", "FormatText"]
