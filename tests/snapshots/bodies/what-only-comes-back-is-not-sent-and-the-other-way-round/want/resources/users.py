# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.users`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ..types.users._models import User
    from ..types.users._params import UserCreateParams

_CREATE = Endpoint("POST", "/users", body="name! password! card!", answer="types.users._models:User")


class Users(Resource[E]):
    """Calls of `client.users`."""

    _path = "users"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Users[Raw], Users[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Users[Streamed], Users[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[UserCreateParams]) -> Request[User]:
        """Source: `POST /users`."""
        return _CREATE.call(params)
