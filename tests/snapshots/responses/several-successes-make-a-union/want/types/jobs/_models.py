# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.jobs` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model, Tagged

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

class Done(Model):
    state: Literal["done"]
    url: str

JobCreateResponse: TypeAlias = "Done | Waiting"
"""Schema: POST /jobs answer."""

class Waiting(Model):
    state: Literal["waiting"]

UNIONS = {"JobCreateResponse": Tagged("state", {"done": "Done", "waiting": "Waiting"})}
