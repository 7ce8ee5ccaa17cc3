# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.shared.response_format_json_schema`."""

from ._models import ResponseFormatJsonSchemaJSONSchema as JSONSchema

__all__ = ["JSONSchema"]
