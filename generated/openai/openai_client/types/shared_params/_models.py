# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.shared_params` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Tagged

if TYPE_CHECKING:
    from typing import TypeAlias

    from .._models import CompoundFilter, ReasoningEffort as TypesReasoningEffort
    from ..shared._models import ComparisonFilter

CompoundFilterFilter: TypeAlias = "ComparisonFilter | CompoundFilter"
"""Schema: CompoundFilter.filters[]."""

ReasoningEffort: TypeAlias = "TypesReasoningEffort"

UNIONS = {
    "CompoundFilterFilter": Tagged(
        "type",
        {
            "eq": "ComparisonFilter",
            "ne": "ComparisonFilter",
            "gt": "ComparisonFilter",
            "gte": "ComparisonFilter",
            "lt": "ComparisonFilter",
            "lte": "ComparisonFilter",
            "in": "ComparisonFilter",
            "nin": "ComparisonFilter",
            "and": "CompoundFilter",
            "or": "CompoundFilter",
        },
    )
}

ELSEWHERE = {
    "ComparisonFilter": "types.shared._models:ComparisonFilter",
    "CompoundFilter": "types._models:CompoundFilter",
    "TypesReasoningEffort": "types._models:ReasoningEffort",
}
