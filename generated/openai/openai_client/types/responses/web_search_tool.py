# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.responses.web_search_tool`."""

from ..beta._models import BetaWebSearchToolFilters as Filters, BetaWebSearchToolUserLocation as UserLocation

__all__ = ["Filters", "UserLocation"]
