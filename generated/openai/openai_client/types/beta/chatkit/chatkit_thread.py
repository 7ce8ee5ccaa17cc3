# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.chatkit.chatkit_thread`."""

from ._models import (
    ChatkitThreadStatusActive as StatusActive,
    ChatkitThreadStatusClosed as StatusClosed,
    ChatkitThreadStatusLocked as StatusLocked,
)

__all__ = ["StatusActive", "StatusClosed", "StatusLocked"]
