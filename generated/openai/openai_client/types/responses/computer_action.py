# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.responses.computer_action`."""

from ..beta._models import (
    BetaComputerActionClick as Click,
    BetaComputerActionDoubleClick as DoubleClick,
    BetaComputerActionDrag as Drag,
    BetaComputerActionKeypress as Keypress,
    BetaComputerActionMove as Move,
    BetaComputerActionScreenshot as Screenshot,
    BetaComputerActionScroll as Scroll,
    BetaComputerActionType as Type,
    BetaComputerActionWait as Wait,
)
from ._models import ResponseComputerToolCallActionDragPath as DragPath

__all__ = ["Click", "DoubleClick", "Drag", "DragPath", "Keypress", "Move", "Screenshot", "Scroll", "Type", "Wait"]
