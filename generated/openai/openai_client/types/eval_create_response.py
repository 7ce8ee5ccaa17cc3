# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.eval_create_response`."""

from ._models import (
    EvalCreateResponseDataSourceConfigLogs as DataSourceConfigLogs,
    EvalCreateResponseTestingCriterionEvalGraderPython as TestingCriterionEvalGraderPython,
    EvalCreateResponseTestingCriterionEvalGraderScoreModel as TestingCriterionEvalGraderScoreModel,
    EvalCreateResponseTestingCriterionEvalGraderTextSimilarity as TestingCriterionEvalGraderTextSimilarity,
)

__all__ = ["DataSourceConfigLogs", "TestingCriterionEvalGraderPython", "TestingCriterionEvalGraderScoreModel"]
__all__ += ["TestingCriterionEvalGraderTextSimilarity"]
