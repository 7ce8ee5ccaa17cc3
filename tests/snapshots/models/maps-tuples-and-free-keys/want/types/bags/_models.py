# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.bags` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    import builtins
    from typing import Any

class Bag(Model):
    counts: dict[str, int] | None = None
    nested: dict[str, builtins.list[BagNested]] | None = None
    anything: Any = None
    open: dict[str, Any] | None = None
    closed: dict[str, Any] | None = None
    pair: builtins.list[str | float] | None = None
    list: builtins.list[Any] | None = None
    mixed: BagMixed | None = None

class BagMixed(Model):
    """Schema: Bag.mixed."""

    known: str | None = None

class BagNested(Model):
    """Schema: Bag.nested{}[]."""

    a: str | None = None
