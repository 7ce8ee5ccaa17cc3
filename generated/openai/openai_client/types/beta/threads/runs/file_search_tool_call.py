# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.threads.runs.file_search_tool_call`."""

from ._models import (
    FileSearchToolCallFileSearch as FileSearch,
    FileSearchToolCallFileSearchRankingOptions as FileSearchRankingOptions,
    FileSearchToolCallFileSearchResult as FileSearchResult,
    FileSearchToolCallFileSearchResultContent as FileSearchResultContent,
)

__all__ = ["FileSearch", "FileSearchRankingOptions", "FileSearchResult", "FileSearchResultContent"]
