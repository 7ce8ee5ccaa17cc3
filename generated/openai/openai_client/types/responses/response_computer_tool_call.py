# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.responses.response_computer_tool_call`."""

from ..beta._models import (
    BetaComputerActionClick as ActionClick,
    BetaComputerActionDoubleClick as ActionDoubleClick,
    BetaComputerActionDrag as ActionDrag,
    BetaComputerActionKeypress as ActionKeypress,
    BetaComputerActionMove as ActionMove,
    BetaComputerActionScreenshot as ActionScreenshot,
    BetaComputerActionScroll as ActionScroll,
    BetaComputerActionType as ActionType,
    BetaComputerActionWait as ActionWait,
    BetaResponseInputItemComputerCallOutputAcknowledgedSafetyCheck as PendingSafetyCheck,
)
from ._models import ResponseComputerToolCallActionDragPath as ActionDragPath

__all__ = ["ActionClick", "ActionDoubleClick", "ActionDrag", "ActionDragPath", "ActionKeypress", "ActionMove"]
__all__ += ["ActionScreenshot", "ActionScroll", "ActionType", "ActionWait", "PendingSafetyCheck"]
