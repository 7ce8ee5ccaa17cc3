# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.hard` holds of answers."""

from __future__ import annotations

from ..._core import Model

class AnyType(Model):
    """Schema: Any."""

    a: str | None = None

class E(Model):
    a: str | None = None

class Endpoint(Model):
    model: ModelType | None = None
    any: AnyType | None = None
    str: Str | None = None
    none: NoneType | None = None
    request: Request | None = None
    e: E | None = None
    hard: Hard | None = None

class Hard(Model):
    a: str | None = None

class ModelType(Model):
    """Schema: Model."""

    a: str | None = None

class NoneType(Model):
    """Schema: None."""

    a: str | None = None

class Request(Model):
    a: str | None = None

class Str(Model):
    """Schema: str."""

    a: str | None = None
