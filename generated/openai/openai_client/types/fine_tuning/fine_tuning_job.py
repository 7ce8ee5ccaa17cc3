# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.fine_tuning.fine_tuning_job`."""

from ._models import (
    FineTuningJobError as Error,
    FineTuningJobHyperparameters as Hyperparameters,
    FineTuningJobMethod as Method,
)

__all__ = ["Error", "Hyperparameters", "Method"]
