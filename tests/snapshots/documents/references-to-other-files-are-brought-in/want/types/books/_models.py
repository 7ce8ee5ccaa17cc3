# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.books` holds of answers."""

from __future__ import annotations

from ..._core import Model

class Book(Model):
    author: Person
    next: Book | None = None

class Person(Model):
    name: str | None = None
