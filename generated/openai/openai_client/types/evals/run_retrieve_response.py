# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.evals.run_retrieve_response`."""

from ..graders._models import (
    GraderInputsGraderInputItemInputImage as DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
    GraderInputsGraderInputItemOutputText as DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
    ScoreModelGraderInput as DataSourceResponsesInputMessagesTemplateTemplateEvalItem,
)
from ._models import (
    ChatMessage as DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    CreateEvalCompletionsRunDataSourceSourceFileContent as DataSourceResponsesSourceFileContent,
    CreateEvalCompletionsRunDataSourceSourceFileContentContent as DataSourceResponsesSourceFileContentContent,
    CreateEvalCompletionsRunDataSourceSourceFileID as DataSourceResponsesSourceFileID,
    RunCancelResponseDataSourceResponses as DataSourceResponses,
    RunCancelResponseDataSourceResponsesInputMessagesItemReference as DataSourceResponsesInputMessagesItemReference,
    RunCancelResponseDataSourceResponsesInputMessagesTemplate as DataSourceResponsesInputMessagesTemplate,
    RunCancelResponseDataSourceResponsesSamplingParams as DataSourceResponsesSamplingParams,
    RunCancelResponseDataSourceResponsesSamplingParamsText as DataSourceResponsesSamplingParamsText,
    RunCancelResponseDataSourceResponsesSourceResponses as DataSourceResponsesSourceResponses,
    RunCancelResponsePerModelUsage as PerModelUsage,
    RunCancelResponsePerTestingCriteriaResult as PerTestingCriteriaResult,
    RunCancelResponseResultCounts as ResultCounts,
)

__all__ = ["DataSourceResponses", "DataSourceResponsesInputMessagesItemReference"]
__all__ += ["DataSourceResponsesInputMessagesTemplate"]
__all__ += ["DataSourceResponsesInputMessagesTemplateTemplateChatMessage"]
__all__ += ["DataSourceResponsesInputMessagesTemplateTemplateEvalItem"]
__all__ += ["DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage"]
__all__ += ["DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText"]
__all__ += ["DataSourceResponsesSamplingParams", "DataSourceResponsesSamplingParamsText"]
__all__ += ["DataSourceResponsesSourceFileContent", "DataSourceResponsesSourceFileContentContent"]
__all__ += ["DataSourceResponsesSourceFileID", "DataSourceResponsesSourceResponses", "PerModelUsage"]
__all__ += ["PerTestingCriteriaResult", "ResultCounts"]
