# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.graders.score_model_grader`."""

from ._models import (
    GraderInputsGraderInputItemInputImage as InputContentInputImage,
    GraderInputsGraderInputItemOutputText as InputContentOutputText,
    ScoreModelGraderInput as Input,
    ScoreModelGraderSamplingParams as SamplingParams,
)

__all__ = ["Input", "InputContentInputImage", "InputContentOutputText", "SamplingParams"]
