# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.file_search_tool`."""

from ._models import (
    FileSearchToolFileSearch as FileSearch,
    FileSearchToolFileSearchRankingOptions as FileSearchRankingOptions,
)

__all__ = ["FileSearch", "FileSearchRankingOptions"]
