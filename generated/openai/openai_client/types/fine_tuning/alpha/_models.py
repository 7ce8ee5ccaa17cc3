# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.fine_tuning.alpha` holds of answers."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, Model, Tagged

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from ...graders._models import MultiGrader, PythonGrader, ScoreModelGrader, StringCheckGrader, TextSimilarityGrader

class GraderRunResponse(Model):
    """Schema: RunGraderResponse."""

    reward: float
    metadata: GraderRunResponseMetadata
    sub_rewards: dict[str, Any]
    model_grader_token_usage_per_model: dict[str, Any]

class GraderRunResponseMetadata(Model):
    """Schema: RunGraderResponse.metadata."""

    name: str
    type: str
    errors: GraderRunResponseMetadataErrors
    execution_time: float
    scores: dict[str, Any]
    token_usage: int | None
    sampled_model_name: str | None

class GraderRunResponseMetadataErrors(Model):
    """Schema: RunGraderResponse.metadata.errors."""

    formula_parse_error: bool
    sample_parse_error: bool
    truncated_observation_error: bool
    unresponsive_reward_error: bool
    invalid_variable_error: bool
    other_error: bool
    python_grader_server_error: bool
    python_grader_server_error_type: str | None
    python_grader_runtime_error: bool
    python_grader_runtime_error_details: str | None
    model_grader_server_error: bool
    model_grader_refusal_error: bool
    model_grader_parse_error: bool
    model_grader_server_error_details: str | None

class GraderValidateResponse(Model):
    """Schema: ValidateGraderResponse."""

    grader: GraderValidateResponseGrader | None = None

GraderValidateResponseGrader: TypeAlias = """
    StringCheckGrader
    | TextSimilarityGrader
    | PythonGrader
    | ScoreModelGrader
    | MultiGrader
"""
"""Schema: ValidateGraderResponse.grader."""
UNIONS = {
    "GraderValidateResponseGrader": Tagged(
        "type",
        {
            "string_check": "StringCheckGrader",
            "text_similarity": "TextSimilarityGrader",
            "python": "PythonGrader",
            "score_model": "ScoreModelGrader",
            "multi": "MultiGrader",
        },
    )
}

ELSEWHERE = {
    "MultiGrader": "types.graders._models:MultiGrader",
    "PythonGrader": "types.graders._models:PythonGrader",
    "ScoreModelGrader": "types.graders._models:ScoreModelGrader",
    "StringCheckGrader": "types.graders._models:StringCheckGrader",
    "TextSimilarityGrader": "types.graders._models:TextSimilarityGrader",
}
