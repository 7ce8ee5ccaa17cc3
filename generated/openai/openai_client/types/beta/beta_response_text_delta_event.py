# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.beta_response_text_delta_event`."""

from ._models import (
    BetaResponseTextDeltaEventLogprob as Logprob,
    BetaResponseTextDeltaEventLogprobTopLogprob as LogprobTopLogprob,
)

__all__ = ["Logprob", "LogprobTopLogprob"]
