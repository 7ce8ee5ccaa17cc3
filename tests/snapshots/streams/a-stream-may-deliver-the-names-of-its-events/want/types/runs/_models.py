# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.runs` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model, Tagged

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

class RunDone(Model):
    event: Literal["run.done"]
    data: RunDoneData

class RunDoneData(Model):
    """Schema: RunDone.data."""

    id: str | None = None
    result: str | None = None

RunEvent: TypeAlias = "RunStarted | RunDone"

class RunStarted(Model):
    event: Literal["run.started"]
    data: RunStartedData

class RunStartedData(Model):
    """Schema: RunStarted.data."""

    id: str | None = None

UNIONS = {"RunEvent": Tagged("event", {"run.started": "RunStarted", "run.done": "RunDone"})}
