# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.responses.file_search_tool`."""

from ..beta._models import (
    BetaFileSearchToolRankingOptions as RankingOptions,
    BetaFileSearchToolRankingOptionsHybridSearch as RankingOptionsHybridSearch,
)

__all__ = ["RankingOptions", "RankingOptionsHybridSearch"]
