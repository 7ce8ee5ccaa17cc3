# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.fine_tuning.alpha` holds of requests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Required, TypeAlias

from ...._core import TYPE_CHECKING, CallOptions

if TYPE_CHECKING:
    from ...graders._params import (
        MultiGraderParam,
        PythonGraderParam,
        ScoreModelGraderParam,
        StringCheckGraderParam,
        TextSimilarityGraderParam,
    )

class GraderRunParams(CallOptions, total=False):
    """Arguments of `client.fine_tuning.alpha.graders.run`. Source: POST /fine_tuning/alpha/graders/run."""

    grader: Required[RunGraderRequestGraderUnionParam]
    model_sample: Required[str]
    item: Mapping[str, object]

class GraderValidateParams(CallOptions, total=False):
    """Arguments of `client.fine_tuning.alpha.graders.validate`. Source: POST
    /fine_tuning/alpha/graders/validate.
    """

    grader: Required[ValidateGraderRequestGraderUnionParam]

RunGraderRequestGraderUnionParam: TypeAlias = """
    StringCheckGraderParam
    | TextSimilarityGraderParam
    | PythonGraderParam
    | ScoreModelGraderParam
    | MultiGraderParam
"""
"""Schema: RunGraderRequest.grader."""

ValidateGraderRequestGraderUnionParam: TypeAlias = """
    StringCheckGraderParam
    | TextSimilarityGraderParam
    | PythonGraderParam
    | ScoreModelGraderParam
    | MultiGraderParam
"""
"""Schema: ValidateGraderRequest.grader."""
