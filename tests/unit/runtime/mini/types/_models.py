# Generated from mini.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types` holds of answers."""

from __future__ import annotations

from .._core import Model

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class FileObject(Model):
    """Schema: File."""

    id: str
    object: Literal["file"]
    bytes: int | None = None
    from_: str | None = None
    to_dict_: str | None = None

    _wire = {"from_": "from", "to_dict_": "to_dict"}


class Usage(Model):
    """Schema: Usage."""

    total_tokens: int
