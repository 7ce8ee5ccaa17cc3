# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.evals.runs` holds of answers."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    from .._models import EvalAPIError

class OutputItemListResponse(Model):
    """Schema: EvalRunOutputItem."""

    object: Literal["eval.run.output_item"]
    id: str
    run_id: str
    eval_id: str
    created_at: int
    status: str
    datasource_item_id: int
    datasource_item: dict[str, Any]
    results: list[OutputItemListResponseResult]
    sample: OutputItemListResponseSample

class OutputItemListResponseResult(Model):
    """Schema: EvalRunOutputItemResult."""

    name: str
    type: str | None = None
    score: float
    passed: bool
    sample: dict[str, Any] | None = None

class OutputItemListResponseSample(Model):
    """Schema: EvalRunOutputItem.sample."""

    input: list[OutputItemListResponseSampleInput]
    output: list[OutputItemListResponseSampleOutput]
    finish_reason: str
    model: str
    usage: OutputItemListResponseSampleUsage
    error: EvalAPIError
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int

class OutputItemListResponseSampleInput(Model):
    """Schema: EvalRunOutputItem.sample.input[]."""

    role: str
    content: str

class OutputItemListResponseSampleOutput(Model):
    """Schema: EvalRunOutputItem.sample.output[]."""

    role: str | None = None
    content: str | None = None

class OutputItemListResponseSampleUsage(Model):
    """Schema: EvalRunOutputItem.sample.usage."""

    total_tokens: int
    completion_tokens: int
    prompt_tokens: int
    cached_tokens: int

OutputItemRetrieveResponse: TypeAlias = "OutputItemListResponse"

ELSEWHERE = {"EvalAPIError": "types.evals._models:EvalAPIError"}
