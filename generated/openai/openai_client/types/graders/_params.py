# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.graders` holds of requests."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ..._core import TYPE_CHECKING

if TYPE_CHECKING:
    from .._params import ModerationTextInputParam, ReasoningEffortParam
    from ..responses._params import ResponseInputAudioParam, ResponseInputTextParam

CreateEvalItemParam: TypeAlias = "SimpleInputMessageParam | EvalItemParam"

EvalItemContentItemParam: TypeAlias = """
    str
    | ResponseInputTextParam
    | ModerationTextInputParam
    | EvalItemInputImageParam
    | ResponseInputAudioParam
"""

EvalItemContentParam: TypeAlias = "EvalItemContentItemParam | Iterable[EvalItemContentItemParam]"

class EvalItemInputImageParam(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    image_url: Required[str]
    detail: str

class EvalItemParam(TypedDict, total=False):
    role: Required[Literal["user", "assistant", "system", "developer"]]
    content: Required[EvalItemContentParam]
    type: Literal["message"]

GraderInputsParam: TypeAlias = "Iterable[CreateEvalItemParam]"
"""Schema: CreateEvalLabelModelGrader.input."""

class LabelModelGraderParam(TypedDict, total=False):
    """Schema: GraderLabelModel."""

    type: Required[Literal["label_model"]]
    name: Required[str]
    model: Required[str]
    input: Required[Iterable[EvalItemParam]]
    labels: Required[Sequence[str]]
    passing_labels: Required[Sequence[str]]

MultiGraderGradersParam: TypeAlias = """
    StringCheckGraderParam
    | TextSimilarityGraderParam
    | PythonGraderParam
    | ScoreModelGraderParam
    | LabelModelGraderParam
"""
"""Schema: GraderMulti.graders."""

class MultiGraderParam(TypedDict, total=False):
    """Schema: GraderMulti."""

    type: Required[Literal["multi"]]
    """Default `multi`."""
    name: Required[str]
    graders: Required[MultiGraderGradersParam]
    calculate_output: Required[str]

class PythonGraderParam(TypedDict, total=False):
    """Schema: GraderPython."""

    type: Required[Literal["python"]]
    name: Required[str]
    source: Required[str]
    image_tag: str

class ScoreModelGraderParam(TypedDict, total=False):
    """Schema: GraderScoreModel."""

    type: Required[Literal["score_model"]]
    name: Required[str]
    model: Required[str]
    sampling_params: ScoreModelGraderSamplingParams2
    input: Required[Iterable[EvalItemParam]]
    range: Sequence[float]

class ScoreModelGraderSamplingParams2(TypedDict, total=False):
    """Schema: GraderScoreModel.sampling_params."""

    seed: int | None
    top_p: float | None
    temperature: float | None
    max_completions_tokens: int | None
    """At least 1."""
    reasoning_effort: ReasoningEffortParam | None

class SimpleInputMessageParam(TypedDict, total=False):
    """Schema: CreateEvalItem(0)."""

    role: Required[str]
    content: Required[str]

StringCheckGraderParam = TypedDict(
    "StringCheckGraderParam",
    {
        "type": 'Required[Literal["string_check"]]',
        "name": "Required[str]",
        "input": "Required[str]",
        "reference": "Required[str]",
        "operation": 'Required[Literal["eq", "ne", "like", "ilike"]]',
    },
    total=False,
)
"""Schema: GraderStringCheck."""

class TextSimilarityGraderParam(TypedDict, total=False):
    """Schema: GraderTextSimilarity."""

    type: Required[Literal["text_similarity"]]
    """Default `text_similarity`."""
    name: Required[str]
    input: Required[str]
    reference: Required[str]
    evaluation_metric: Required[
        Literal[
            "cosine",
            "fuzzy_match",
            "bleu",
            "gleu",
            "meteor",
            "rouge_1",
            "rouge_2",
            "rouge_3",
            "rouge_4",
            "rouge_5",
            "rouge_l",
        ]
    ]
