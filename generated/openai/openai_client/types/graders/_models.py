# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.graders` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model, Tagged

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .._models import ReasoningEffort
    from ..responses._models import ResponseInputAudio, ResponseInputText

CreateEvalItem: TypeAlias = "SimpleInputMessage | ScoreModelGraderInput"

EvalItemContent: TypeAlias = "EvalItemContentItem | list[EvalItemContentItem]"

EvalItemContentItem: TypeAlias = """
    str
    | ResponseInputText
    | GraderInputsGraderInputItemOutputText
    | GraderInputsGraderInputItemInputImage
    | ResponseInputAudio
"""

GraderInputs: TypeAlias = "list[CreateEvalItem]"
"""Schema: CreateEvalLabelModelGrader.input."""

class GraderInputsGraderInputItemInputImage(Model):
    """Schema: EvalItemInputImage."""

    type: Literal["input_image"]
    image_url: str
    detail: str | None = None

class GraderInputsGraderInputItemOutputText(Model):
    """Schema: EvalItemContentOutputText."""

    type: Literal["output_text"]
    text: str

class LabelModelGrader(Model):
    """Schema: GraderLabelModel."""

    type: Literal["label_model"]
    name: str
    model: str
    input: list[ScoreModelGraderInput]
    labels: list[str]
    passing_labels: list[str]

class MultiGrader(Model):
    """Schema: GraderMulti."""

    type: Literal["multi"]
    name: str
    graders: MultiGraderGraders
    calculate_output: str

MultiGraderGraders: TypeAlias = """
    StringCheckGrader
    | TextSimilarityGrader
    | PythonGrader
    | ScoreModelGrader
    | LabelModelGrader
"""
"""Schema: GraderMulti.graders."""

class PythonGrader(Model):
    """Schema: GraderPython."""

    type: Literal["python"]
    name: str
    source: str
    image_tag: str | None = None

class ScoreModelGrader(Model):
    """Schema: GraderScoreModel."""

    type: Literal["score_model"]
    name: str
    model: str
    sampling_params: ScoreModelGraderSamplingParams | None = None
    input: list[ScoreModelGraderInput]
    range: list[float] | None = None

class ScoreModelGraderInput(Model):
    """Schema: EvalItem."""

    role: Literal["user", "assistant", "system", "developer"]
    content: EvalItemContent
    type: Literal["message"] | None = None

class ScoreModelGraderSamplingParams(Model):
    """Schema: GraderScoreModel.sampling_params."""

    seed: int | None = None
    top_p: float | None = None
    temperature: float | None = None
    max_completions_tokens: int | None = None
    reasoning_effort: ReasoningEffort | None = None

class SimpleInputMessage(Model):
    """Schema: CreateEvalItem(0)."""

    role: str
    content: str

class StringCheckGrader(Model):
    """Schema: GraderStringCheck."""

    type: Literal["string_check"]
    name: str
    input: str
    reference: str
    operation: Literal["eq", "ne", "like", "ilike"]

class TextSimilarityGrader(Model):
    """Schema: GraderTextSimilarity."""

    type: Literal["text_similarity"]
    name: str
    input: str
    reference: str
    evaluation_metric: Literal[
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

UNIONS = {
    "CreateEvalItem": Tagged(
        "role",
        {
            "user": "ScoreModelGraderInput",
            "assistant": "ScoreModelGraderInput",
            "system": "ScoreModelGraderInput",
            "developer": "ScoreModelGraderInput",
        },
        default="SimpleInputMessage",
    ),
    "EvalItemContentItem": Tagged(
        "type",
        {
            "input_text": "ResponseInputText",
            "output_text": "GraderInputsGraderInputItemOutputText",
            "input_image": "GraderInputsGraderInputItemInputImage",
            "input_audio": "ResponseInputAudio",
        },
    ),
    "MultiGraderGraders": Tagged(
        "type",
        {
            "string_check": "StringCheckGrader",
            "text_similarity": "TextSimilarityGrader",
            "python": "PythonGrader",
            "score_model": "ScoreModelGrader",
            "label_model": "LabelModelGrader",
        },
    ),
}

ELSEWHERE = {
    "ReasoningEffort": "types._models:ReasoningEffort",
    "ResponseInputAudio": "types.responses._models:ResponseInputAudio",
    "ResponseInputText": "types.responses._models:ResponseInputText",
}
