# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.pets` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model, Tagged

if TYPE_CHECKING:
    from typing import TypeAlias

class Cat(Model):
    species: str | None = None
    lives: int | None = None

class Dog(Model):
    species: str | None = None
    tricks: list[str] | None = None

Pet: TypeAlias = "Cat | Dog"

UNIONS = {"Pet": Tagged("species", {"tabby": "Cat", "manx": "Cat", "hound": "Dog"})}
