# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Resource, deprecated, subresource

if TYPE_CHECKING:
    from typing import ClassVar

    from .._core import AsyncRaw, AsyncStreamed, Raw, Streamed, View
    from .answers import Answers
    from .books import Books


class Api(Resource[E]):
    """Calls of `client`."""

    _path = ""
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Api[Raw], Api[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Api[Streamed], Api[AsyncStreamed]]]

    @subresource
    def answers(self) -> Answers[E]:
        from .answers import Answers

        return Answers(self._engine)

    @subresource
    def books(self) -> Books[E]:
        from .books import Books

        return Books(self._engine)

    @property
    @deprecated('client.volumes is deprecated: say "books".')
    def volumes(self) -> Books[E]:
        """The same as `client.books`. Deprecated: say "books"."""
        from .books import Books

        return Books(self._engine)
