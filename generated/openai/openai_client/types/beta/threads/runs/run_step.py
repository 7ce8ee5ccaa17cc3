# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.threads.runs.run_step`."""

from ._models import RunStepLastError as LastError, RunStepUsage as Usage

__all__ = ["LastError", "Usage"]
