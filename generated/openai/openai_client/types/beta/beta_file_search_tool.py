# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.beta_file_search_tool`."""

from .._models import CompoundFilter as FiltersCompoundFilter
from ..shared._models import (
    ComparisonFilter as FiltersComparisonFilter,
    ComparisonFilter as FiltersCompoundFilterFilterComparisonFilter,
)
from ._models import (
    BetaFileSearchToolRankingOptions as RankingOptions,
    BetaFileSearchToolRankingOptionsHybridSearch as RankingOptionsHybridSearch,
)

__all__ = ["FiltersComparisonFilter", "FiltersCompoundFilter", "FiltersCompoundFilterFilterComparisonFilter"]
__all__ += ["RankingOptions", "RankingOptionsHybridSearch"]
