# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.evals.create_eval_completions_run_data_source`."""

from ..graders._models import (
    GraderInputsGraderInputItemInputImage as InputMessagesTemplateTemplateEvalItemContentInputImage,
    GraderInputsGraderInputItemOutputText as InputMessagesTemplateTemplateEvalItemContentOutputText,
    ScoreModelGraderInput as InputMessagesTemplateTemplateEvalItem,
)
from ._models import (
    CreateEvalCompletionsRunDataSourceInputMessagesItemReference as InputMessagesItemReference,
    CreateEvalCompletionsRunDataSourceInputMessagesTemplate as InputMessagesTemplate,
    CreateEvalCompletionsRunDataSourceSamplingParams as SamplingParams,
    CreateEvalCompletionsRunDataSourceSourceFileContent as SourceFileContent,
    CreateEvalCompletionsRunDataSourceSourceFileContentContent as SourceFileContentContent,
    CreateEvalCompletionsRunDataSourceSourceFileID as SourceFileID,
    CreateEvalCompletionsRunDataSourceSourceStoredCompletions as SourceStoredCompletions,
)

__all__ = ["InputMessagesItemReference", "InputMessagesTemplate", "InputMessagesTemplateTemplateEvalItem"]
__all__ += ["InputMessagesTemplateTemplateEvalItemContentInputImage"]
__all__ += ["InputMessagesTemplateTemplateEvalItemContentOutputText", "SamplingParams", "SourceFileContent"]
__all__ += ["SourceFileContentContent", "SourceFileID", "SourceStoredCompletions"]
