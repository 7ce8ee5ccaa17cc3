# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.fine_tuning.alpha.grader_run_response`."""

from ._models import GraderRunResponseMetadata as Metadata

__all__ = ["Metadata"]
