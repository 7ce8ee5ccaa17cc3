# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.users` holds of answers."""

from __future__ import annotations

from ..._core import Model

class Card(Model):
    last4: str

class User(Model):
    id: str
    name: str
    card: Card
