# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.odd` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    import builtins
    from typing import Any, Literal

class Odd(Model):
    str: builtins.str | None = None
    int: builtins.int | None = None
    list: builtins.list[builtins.str] | None = None
    dict_: dict[builtins.str, builtins.int] | None = None
    type: builtins.str | None = None
    to_dict_: bool | None = None
    model_dump_: bool | None = None
    Any_: Any = None
    Literal_: Literal["x"] | None = None
    self: builtins.str | None = None
    _private: builtins.str | None = None
    dunder: builtins.str | None = None
    _wire = {
        "dict_": "dict",
        "to_dict_": "to_dict",
        "model_dump_": "model_dump",
        "Any_": "Any",
        "Literal_": "Literal",
        "dunder": "__dunder__",
    }
