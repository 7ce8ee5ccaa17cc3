# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.shared` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    from .._models import (
        AllModels as TypesAllModels,
        ChatModel as TypesChatModel,
        CompoundFilter as TypesCompoundFilter,
        CustomToolInputFormat as TypesCustomToolInputFormat,
        ErrorObject as TypesErrorObject,
        FunctionParameters as TypesFunctionParameters,
        Metadata as TypesMetadata,
        ReasoningEffort as TypesReasoningEffort,
        ResponseFormatTextGrammar as TypesResponseFormatTextGrammar,
        ResponseFormatTextPython as TypesResponseFormatTextPython,
        ResponsesModel as TypesResponsesModel,
    )

class ComparisonFilter(Model):
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    key: str
    value: str | float | bool | list[str | float]

class CustomToolInputFormatGrammar(Model):
    """Schema: CustomGrammarFormatParam."""

    type: Literal["grammar"]
    syntax: GrammarSyntax1
    definition: str

class FunctionDefinition(Model):
    """Schema: FunctionObject."""

    description: str | None = None
    name: str
    parameters: dict[str, Any] | None = None
    strict: bool | None = None

GrammarSyntax1: TypeAlias = 'Literal["lark", "regex"]'

class Reasoning(Model):
    effort: TypesReasoningEffort | None = None
    summary: Literal["auto", "concise", "detailed"] | None = None
    generate_summary: Literal["auto", "concise", "detailed"] | None = None

class ResponseFormatJSONObject(Model):
    """Schema: ResponseFormatJsonObject."""

    type: Literal["json_object"]

class ResponseFormatJSONSchema(Model):
    """Schema: ResponseFormatJsonSchema."""

    type: Literal["json_schema"]
    json_schema: ResponseFormatJsonSchemaJSONSchema

class ResponseFormatJsonSchemaJSONSchema(Model):
    """Schema: ResponseFormatJsonSchema.json_schema."""

    description: str | None = None
    name: str
    schema_: dict[str, Any] | None = None
    strict: bool | None = None
    _wire = {"schema_": "schema"}

class ResponseFormatText(Model):
    type: Literal["text"]

AllModels: TypeAlias = "TypesAllModels"

ChatModel: TypeAlias = "TypesChatModel"

CompoundFilter: TypeAlias = "TypesCompoundFilter"

CustomToolInputFormat: TypeAlias = "TypesCustomToolInputFormat"

ErrorObject: TypeAlias = "TypesErrorObject"

FunctionParameters: TypeAlias = "TypesFunctionParameters"

Metadata: TypeAlias = "TypesMetadata"

ReasoningEffort: TypeAlias = "TypesReasoningEffort"

ResponseFormatTextGrammar: TypeAlias = "TypesResponseFormatTextGrammar"

ResponseFormatTextPython: TypeAlias = "TypesResponseFormatTextPython"

ResponsesModel: TypeAlias = "TypesResponsesModel"

ELSEWHERE = {
    "TypesAllModels": "types._models:AllModels",
    "TypesChatModel": "types._models:ChatModel",
    "TypesCompoundFilter": "types._models:CompoundFilter",
    "TypesCustomToolInputFormat": "types._models:CustomToolInputFormat",
    "TypesErrorObject": "types._models:ErrorObject",
    "TypesFunctionParameters": "types._models:FunctionParameters",
    "TypesMetadata": "types._models:Metadata",
    "TypesReasoningEffort": "types._models:ReasoningEffort",
    "TypesResponseFormatTextGrammar": "types._models:ResponseFormatTextGrammar",
    "TypesResponseFormatTextPython": "types._models:ResponseFormatTextPython",
    "TypesResponsesModel": "types._models:ResponsesModel",
}
