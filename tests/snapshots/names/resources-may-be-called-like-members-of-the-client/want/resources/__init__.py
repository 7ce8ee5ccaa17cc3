# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Resource, subresource

if TYPE_CHECKING:
    from typing import ClassVar

    from .._core import AsyncRaw, AsyncStreamed, Raw, Streamed, View
    from .base_url_ import BaseUrl
    from .close_ import Close
    from .get_ import Get
    from .timeout_ import Timeout
    from .with_options_ import WithOptions
    from .with_raw_response_ import WithRawResponse


class Api(Resource[E]):
    """Calls of `client`."""

    _path = ""
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Api[Raw], Api[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Api[Streamed], Api[AsyncStreamed]]]

    @subresource
    def base_url_(self) -> BaseUrl[E]:
        from .base_url_ import BaseUrl

        return BaseUrl(self._engine)

    @subresource
    def close_(self) -> Close[E]:
        from .close_ import Close

        return Close(self._engine)

    @subresource
    def get_(self) -> Get[E]:
        from .get_ import Get

        return Get(self._engine)

    @subresource
    def timeout_(self) -> Timeout[E]:
        from .timeout_ import Timeout

        return Timeout(self._engine)

    @subresource
    def with_options_(self) -> WithOptions[E]:
        from .with_options_ import WithOptions

        return WithOptions(self._engine)

    @subresource
    def with_raw_response_(self) -> WithRawResponse[E]:
        from .with_raw_response_ import WithRawResponse

        return WithRawResponse(self._engine)
