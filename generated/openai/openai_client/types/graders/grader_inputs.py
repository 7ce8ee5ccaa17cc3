# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.graders.grader_inputs`."""

from ._models import (
    GraderInputsGraderInputItemInputImage as GraderInputItemInputImage,
    GraderInputsGraderInputItemOutputText as GraderInputItemOutputText,
)

__all__ = ["GraderInputItemInputImage", "GraderInputItemOutputText"]
