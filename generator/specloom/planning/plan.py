"""Api to Plan: every module, import and line of the emitted package is decided here."""

from __future__ import annotations

from ..ir import Api
from .items import Module, Plan
from .literals import comment
from .models import Models
from .package import package_modules
from .params import Params
from .public_modules import public_modules
from .reexported_names import reexported_names
from .resources import Resources
from .settings import Settings
from .shortcuts import add_shortcuts
from .sockets import sockets
from .surface import surface
from .tree import tree


def plan(api: Api, settings: Settings) -> Plan:
    """The Plan of a named and pruned Api. Raises: GeneratorError, Errors where joins do not fit it."""
    banner = comment(
        f"Generated from {api.origin}. Do not edit; say it in overlays/ (see overlays/README.md)."
    )
    root = settings.package
    names = reexported_names(api)
    models, params = Models(api, names, settings), Params(api, names)
    # Resources ask for references to answers, so they come before the modules that hold the answers.
    resources = tree(api, settings)
    add_shortcuts(resources, api.synonyms)
    modules: list[Module] = [*Resources(api, models, settings).modules(resources, root, banner)]
    modules += sockets(api, models, root, banner)
    modules += models.modules(root, banner)
    modules += params.modules(root, banner)
    modules += public_modules(names, models, params, settings, banner)
    modules += package_modules(api, settings, resources, banner)
    return Plan(root, tuple(sorted(modules, key=lambda m: m.path)), surface(api, settings))
