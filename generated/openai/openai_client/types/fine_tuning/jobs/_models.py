# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.fine_tuning.jobs` holds of answers."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    from typing import Literal

class FineTuningJobCheckpoint(Model):
    id: str
    created_at: int
    fine_tuned_model_checkpoint: str
    step_number: int
    metrics: FineTuningJobCheckpointMetrics
    fine_tuning_job_id: str
    object: Literal["fine_tuning.job.checkpoint"]

class FineTuningJobCheckpointMetrics(Model):
    """Schema: FineTuningJobCheckpoint.metrics."""

    step: float | None = None
    train_loss: float | None = None
    train_mean_token_accuracy: float | None = None
    valid_loss: float | None = None
    valid_mean_token_accuracy: float | None = None
    full_valid_loss: float | None = None
    full_valid_mean_token_accuracy: float | None = None
