# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, lazy_types

if TYPE_CHECKING:
    from . import admin as admin
    from . import audio as audio
    from . import beta as beta
    from . import chat as chat
    from . import containers as containers
    from . import conversations as conversations
    from . import evals as evals
    from . import fine_tuning as fine_tuning
    from . import graders as graders
    from . import realtime as realtime
    from . import responses as responses
    from . import shared as shared
    from . import shared_params as shared_params
    from . import skills as skills
    from . import uploads as uploads
    from . import vector_stores as vector_stores
    from . import webhooks as webhooks
    from ._models import *
    from ._params import *
else:
    __getattr__, __dir__ = lazy_types(__name__)
