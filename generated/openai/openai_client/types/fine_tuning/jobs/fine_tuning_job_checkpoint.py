# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.fine_tuning.jobs.fine_tuning_job_checkpoint`."""

from ._models import FineTuningJobCheckpointMetrics as Metrics

__all__ = ["Metrics"]
