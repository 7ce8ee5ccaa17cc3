# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.evals.create_eval_jsonl_run_data_source`."""

from ._models import (
    CreateEvalCompletionsRunDataSourceSourceFileContent as SourceFileContent,
    CreateEvalCompletionsRunDataSourceSourceFileContentContent as SourceFileContentContent,
    CreateEvalCompletionsRunDataSourceSourceFileID as SourceFileID,
)

__all__ = ["SourceFileContent", "SourceFileContentContent", "SourceFileID"]
