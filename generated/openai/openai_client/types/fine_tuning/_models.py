# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.fine_tuning` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model, Tagged

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    from ..graders._models import MultiGrader, PythonGrader, ScoreModelGrader, StringCheckGrader, TextSimilarityGrader

class DpoHyperparameters(Model):
    """Schema: FineTuneDPOHyperparameters."""

    beta: Literal["auto"] | float | None = None
    batch_size: Literal["auto"] | int | None = None
    learning_rate_multiplier: Literal["auto"] | float | None = None
    n_epochs: Literal["auto"] | int | None = None

class DpoMethod(Model):
    """Schema: FineTuneDPOMethod."""

    hyperparameters: DpoHyperparameters | None = None

class FineTuningJob(Model):
    id: str
    created_at: int
    error: FineTuningJobError | None
    fine_tuned_model: str | None
    finished_at: int | None
    hyperparameters: FineTuningJobHyperparameters
    model: str
    object: Literal["fine_tuning.job"]
    organization_id: str
    result_files: list[str]
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    trained_tokens: int | None
    training_file: str
    validation_file: str | None
    integrations: list[FineTuningJobIntegration] | None = None
    seed: int
    estimated_finish: int | None = None
    method: FineTuningJobMethod | None = None
    metadata: dict[str, str] | None = None

class FineTuningJobError(Model):
    """Schema: FineTuningJob.error(0)."""

    code: str
    message: str
    param: str | None

class FineTuningJobEvent(Model):
    object: Literal["fine_tuning.job.event"]
    id: str
    created_at: int
    level: Literal["info", "warn", "error"]
    message: str
    type: Literal["message", "metrics"] | None = None
    data: dict[str, Any] | None = None

class FineTuningJobHyperparameters(Model):
    """Schema: FineTuningJob.hyperparameters."""

    batch_size: Literal["auto"] | int | None = None
    learning_rate_multiplier: Literal["auto"] | float | None = None
    n_epochs: Literal["auto"] | int | None = None

class FineTuningJobIntegration(Model):
    """Schema: FineTuningIntegration."""

    type: Literal["wandb"]
    wandb: FineTuningJobWandbIntegration

class FineTuningJobMethod(Model):
    """Schema: FineTuneMethod."""

    type: Literal["supervised", "dpo", "reinforcement"]
    supervised: SupervisedMethod | None = None
    dpo: DpoMethod | None = None
    reinforcement: ReinforcementMethod | None = None

class FineTuningJobWandbIntegration(Model):
    """Schema: FineTuningIntegration.wandb."""

    project: str
    name: str | None = None
    entity: str | None = None
    tags: list[str] | None = None

class ReinforcementHyperparameters(Model):
    """Schema: FineTuneReinforcementHyperparameters."""

    batch_size: Literal["auto"] | int | None = None
    learning_rate_multiplier: Literal["auto"] | float | None = None
    n_epochs: Literal["auto"] | int | None = None
    reasoning_effort: Literal["default", "low", "medium", "high"] | None = None
    compute_multiplier: Literal["auto"] | float | None = None
    eval_interval: Literal["auto"] | int | None = None
    eval_samples: Literal["auto"] | int | None = None

class ReinforcementMethod(Model):
    """Schema: FineTuneReinforcementMethod."""

    grader: ReinforcementMethodGrader
    hyperparameters: ReinforcementHyperparameters | None = None

ReinforcementMethodGrader: TypeAlias = """
    StringCheckGrader
    | TextSimilarityGrader
    | PythonGrader
    | ScoreModelGrader
    | MultiGrader
"""
"""Schema: FineTuneReinforcementMethod.grader."""

class SupervisedHyperparameters(Model):
    """Schema: FineTuneSupervisedHyperparameters."""

    batch_size: Literal["auto"] | int | None = None
    learning_rate_multiplier: Literal["auto"] | float | None = None
    n_epochs: Literal["auto"] | int | None = None

class SupervisedMethod(Model):
    """Schema: FineTuneSupervisedMethod."""

    hyperparameters: SupervisedHyperparameters | None = None

FineTuningJobWandbIntegrationObject: TypeAlias = "FineTuningJobIntegration"

UNIONS = {
    "ReinforcementMethodGrader": Tagged(
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
