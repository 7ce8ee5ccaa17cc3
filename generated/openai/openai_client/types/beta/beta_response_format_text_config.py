# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.beta_response_format_text_config`."""

from ..shared._models import ResponseFormatJSONObject as JSONObject, ResponseFormatText as Text

__all__ = ["JSONObject", "Text"]
