# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.threads.run`."""

from ._models import (
    RunIncompleteDetails as IncompleteDetails,
    RunLastError as LastError,
    RunRequiredAction as RequiredAction,
    RunRequiredActionSubmitToolOutputs as RequiredActionSubmitToolOutputs,
    RunTruncationStrategy as TruncationStrategy,
    RunUsage as Usage,
)

__all__ = ["IncompleteDetails", "LastError", "RequiredAction", "RequiredActionSubmitToolOutputs"]
__all__ += ["TruncationStrategy", "Usage"]
