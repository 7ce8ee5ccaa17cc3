# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.responses.input_tokens`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ...types.beta.responses._models import InputTokenCountResponse
    from ...types.responses._params import InputTokenCountParams

_COUNT = Endpoint(
    "POST",
    "/responses/input_tokens",
    body="model input previous_response_id tools text reasoning truncation instructions conversation "
    "tool_choice parallel_tool_calls",
    answer="types.beta.responses._models:InputTokenCountResponse",
    security=("ApiKeyAuth",),
)


class InputTokens(Resource[E]):
    """How many tokens would an input cost?"""

    _path = "responses.input_tokens"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[InputTokens[Raw], InputTokens[AsyncRaw]]]
        with_streaming_response: ClassVar[View[InputTokens[Streamed], InputTokens[AsyncStreamed]]]

    @operation
    def count(self, **params: Unpack[InputTokenCountParams]) -> Request[InputTokenCountResponse]:
        """Count the tokens that an input would cost.

        Source: `POST /responses/input_tokens` (Getinputtokencounts).
        """
        return _COUNT.call(params)
