"""Webhooks: is a delivery genuine, and what does it say? No call is made, so no key is needed."""

from __future__ import annotations

from .._core.calls.resource import Resource
from .._core.foundation.errors import ArgumentTypeError, ArgumentValueError
from .._exceptions import InvalidWebhookSignatureError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, TypeAlias

    from .._core.calls.resource import E
    from ..types.webhooks import UnwrapWebhookEvent

    Headers: TypeAlias = Mapping[str, str] | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]
    """As web frameworks have them: a mapping, or pairs, also of bytes."""
else:
    from .._core.foundation.generic import E

TOLERANCE = 300
"""Seconds by which a delivery's clock and ours may differ, either way."""
_PREFIX = "whsec_"


def unwrap(payload: str | bytes, headers: Headers, *, secret: str) -> UnwrapWebhookEvent:
    """Verify a delivery and give its event, typed by its `type`; unknown types are kept as they are.

    `payload` is the body as it arrived, not parsed.
    Raises: InvalidWebhookSignatureError; an OpenAIError that is a ValueError, too, when a header or the
    secret is missing, or the body is not JSON.
    """
    verify_signature(payload, headers, secret=secret)
    from .._core.foundation.json import loads
    from .._core.models.codec import decoder

    try:
        data = loads(payload)
    except ValueError as error:
        raise ArgumentValueError("The webhook's body is not JSON.") from error
    event: UnwrapWebhookEvent = decoder("types.webhooks._models:UnwrapWebhookEvent")(data)
    return event


def verify_signature(
    payload: str | bytes, headers: Headers, *, secret: str, tolerance: int = TOLERANCE
) -> None:
    """Raise unless a delivery is genuine and at most `tolerance` seconds old or early.

    `payload` is the body as it arrived, not parsed.
    Raises: InvalidWebhookSignatureError; an OpenAIError that is a ValueError, too, when a header or the
    secret is missing.
    """
    import hmac

    body, key = _raw(payload), _key(secret)
    identity = _header(headers, "webhook-id")
    timestamp = _header(headers, "webhook-timestamp")
    signatures = _header(headers, "webhook-signature")
    _fresh(timestamp, tolerance)
    wanted = _digest(key, identity, timestamp, body).encode()
    genuine = False
    for each in signatures.split():
        version, comma, signature = each.partition(",")
        if not comma or version == "v1":
            # All are compared, each in constant time.
            genuine |= hmac.compare_digest(wanted, (signature if comma else each).encode())
    if not genuine:
        raise InvalidWebhookSignatureError(
            "The webhook's signature does not fit its body: is the secret the one of this endpoint, "
            "and the body the very bytes that arrived?"
        )


def sign(
    payload: str | bytes, *, secret: str, id: str = "msg_test", timestamp: int | None = None
) -> dict[str, str]:
    """The headers of a genuine delivery of `payload`: for tests of your own endpoint.

    `timestamp`: seconds since 1970, now when left out. Raises: ValueError when there is no secret.
    """
    from time import time

    stamp = str(int(time()) if timestamp is None else timestamp)
    return {
        "webhook-id": id,
        "webhook-timestamp": stamp,
        "webhook-signature": f"v1,{_digest(_key(secret), id, stamp, _raw(payload))}",
    }


class Webhooks(Resource[E]):
    """Webhook deliveries; the same plain functions on both kinds of client."""

    _path = "webhooks"

    def unwrap(
        self, payload: str | bytes, headers: Headers, *, secret: str | None = None
    ) -> UnwrapWebhookEvent:
        """Verify a delivery and give its event; see `helpers.webhooks.unwrap`.

        >>> event = client.webhooks.unwrap(body, headers)
        >>> event.type, event.data.id
        ('response.completed', 'resp_1')

        `secret`: the client's `webhook_secret` when left out; an empty one is refused.
        """
        return unwrap(payload, headers, secret=self._secret(secret))

    def verify_signature(
        self,
        payload: str | bytes,
        headers: Headers,
        *,
        secret: str | None = None,
        tolerance: int = TOLERANCE,
    ) -> None:
        """Raise unless a delivery is genuine; see `helpers.webhooks.verify_signature`.

        `secret`: the client's `webhook_secret` when left out; an empty one is refused.
        """
        verify_signature(payload, headers, secret=self._secret(secret), tolerance=tolerance)

    def sign(
        self,
        payload: str | bytes,
        *,
        secret: str | None = None,
        id: str = "msg_test",
        timestamp: int | None = None,
    ) -> dict[str, str]:
        """The headers of a genuine delivery, for tests of your own endpoint; see `helpers.webhooks.sign`.

        `secret`: the client's `webhook_secret` when left out; an empty one is refused.
        """
        return sign(payload, secret=self._secret(secret), id=id, timestamp=timestamp)

    def _secret(self, given: str | None) -> str:
        own: str = getattr(self._engine.session, "webhook_secret", None) or ""
        return own if given is None else given


def _raw(payload: object) -> bytes:
    """The body as it arrived."""
    if isinstance(payload, str):
        return payload.encode()
    if isinstance(payload, (bytes, bytearray)):
        return bytes(payload)
    raise ArgumentTypeError(
        f"payload must be the body as it arrived, bytes or str, not {type(payload).__name__}: "
        "a body that was parsed and written again is not what was signed"
    )


def _key(secret: object) -> bytes:
    if not secret or (isinstance(secret, (str, bytes)) and not secret.strip()):
        raise ArgumentValueError(
            "No webhook secret: pass secret, give the client webhook_secret, "
            "or set the environment variable OPENAI_WEBHOOK_SECRET."
        )
    if not isinstance(secret, str):
        raise ArgumentTypeError(f"secret must be a string, not {type(secret).__name__}")
    if not secret.startswith(_PREFIX):
        return secret.encode()
    from base64 import b64decode

    try:
        key = b64decode(secret.removeprefix(_PREFIX), validate=True)
    except ValueError:
        raise ArgumentValueError(f"The webhook secret is not base64 after {_PREFIX!r}.") from None
    if not key:
        raise ArgumentValueError(f"The webhook secret is empty after {_PREFIX!r}.")
    return key


def _header(headers: Headers, name: str) -> str:
    """A header, whatever its case; also from a list of pairs, and bytes as ASGI has them."""
    given: Any = headers
    pairs: Iterable[tuple[str | bytes, str | bytes]] = given.items() if hasattr(given, "items") else given
    for key, value in pairs:
        if _text(key).lower() == name and value:
            return _text(value)
    raise ArgumentValueError(f"The delivery has no header {name!r}.")


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else value


def _fresh(timestamp: str, tolerance: int) -> None:
    from time import time

    try:
        sent = int(timestamp) if timestamp.isascii() and timestamp.isdigit() else int("")
    except ValueError:
        raise InvalidWebhookSignatureError("The webhook's timestamp is no whole number of seconds.") from None
    now = int(time())
    if now - sent > tolerance:
        raise InvalidWebhookSignatureError("The webhook is too old.")
    if sent - now > tolerance:
        raise InvalidWebhookSignatureError("The webhook is from the future.")


def _digest(key: bytes, identity: str, timestamp: str, body: bytes) -> str:
    import hmac
    from base64 import b64encode

    signed = identity.encode() + b"." + timestamp.encode() + b"." + body
    return b64encode(hmac.digest(key, signed, "sha256")).decode("ascii")
