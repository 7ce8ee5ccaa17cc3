"""The pipeline as far as the Plan: what tests look at that need no formatted package."""

from __future__ import annotations

from specloom.ir import Api
from specloom.overlays import Overlays
from specloom.pipeline import name_api
from specloom.planning.items import Plan
from specloom.planning.plan import plan
from specloom.planning.prune import prune
from specloom.request import GenerationRequest


def plan_package(request: GenerationRequest) -> tuple[Api, Api, Plan]:
    """The whole Api, what is reached of it, and the Plan of the package. Raises: GeneratorError, Errors."""
    overlays = Overlays.load(request)
    whole = name_api(request, overlays=overlays)
    api = prune(whole)
    return whole, api, plan(api, overlays.settings)
