# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.fine_tuning.alpha.graders`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ....types.fine_tuning.alpha._models import GraderRunResponse, GraderValidateResponse
    from ....types.fine_tuning.alpha._params import GraderRunParams, GraderValidateParams

_RUN = Endpoint(
    "POST",
    "/fine_tuning/alpha/graders/run",
    body="grader! model_sample! item",
    answer="types.fine_tuning.alpha._models:GraderRunResponse",
    security=("ApiKeyAuth",),
)

_VALIDATE = Endpoint(
    "POST",
    "/fine_tuning/alpha/graders/validate",
    body="grader!",
    answer="types.fine_tuning.alpha._models:GraderValidateResponse",
    security=("ApiKeyAuth",),
)


class Graders(Resource[E]):
    """Graders, tried before they are used."""

    _path = "fine_tuning.alpha.graders"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Graders[Raw], Graders[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Graders[Streamed], Graders[AsyncStreamed]]]

    @operation
    def run(self, **params: Unpack[GraderRunParams]) -> Request[GraderRunResponse]:
        """Try a grader on one sample. Source: `POST /fine_tuning/alpha/graders/run` (runGrader)."""
        return _RUN.call(params)

    @operation
    def validate(self, **params: Unpack[GraderValidateParams]) -> Request[GraderValidateResponse]:
        """Check that a grader is well formed.

        Source: `POST /fine_tuning/alpha/graders/validate` (validateGrader).
        """
        return _VALIDATE.call(params)
