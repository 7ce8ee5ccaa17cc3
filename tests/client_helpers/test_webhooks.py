"""Webhooks: genuine deliveries pass, all others do not."""

from __future__ import annotations

import base64
import hmac
import json
import time
from datetime import UTC, datetime
from typing import Any

import pytest
import standardwebhooks

from openai_client import AsyncOpenAI, InvalidWebhookSignatureError, OpenAI
from openai_client.helpers.webhooks import sign, unwrap, verify_signature

KEY = bytes(range(24))
SECRET = "whsec_" + base64.b64encode(KEY).decode()
EVENT = {
    "object": "event",
    "id": "evt_1",
    "type": "response.completed",
    "created_at": 1_700_000_000,
    "data": {"id": "resp_1"},
}
BODY = json.dumps(EVENT)
NOW = 1_700_000_000


@pytest.fixture(autouse=True)
def fixed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "time", lambda: float(NOW))


def delivery(body: str = BODY, secret: str = SECRET, at: int = NOW) -> dict[str, str]:
    """Headers as the reference library makes them."""
    made = standardwebhooks.Webhook(secret).sign("msg_1", datetime.fromtimestamp(at, UTC), body)
    return {"webhook-id": "msg_1", "webhook-timestamp": str(at), "webhook-signature": made}


def test_what_the_reference_signs_is_genuine() -> None:
    event = unwrap(BODY, delivery(), secret=SECRET)
    assert event.type == "response.completed"
    assert event.data.id == "resp_1"
    assert unwrap(BODY.encode(), delivery(), secret=SECRET) == event


def test_what_we_sign_is_genuine_to_the_reference(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()  # it has a clock of its own
    assert standardwebhooks.Webhook(SECRET).verify(BODY, sign(BODY, secret=SECRET)) == EVENT


def test_our_own_signature() -> None:
    verify_signature(BODY, sign(BODY, secret="plain"), secret="plain")
    headers = sign(BODY, secret=SECRET, id="msg_1", timestamp=NOW)
    assert headers == delivery()


@pytest.mark.parametrize("place", ["body", "id", "timestamp", "signature"])
def test_every_change_of_a_byte_is_refused(place: str) -> None:
    headers = delivery()
    given = BODY if place == "body" else headers[f"webhook-{place}"]
    start = 3 if place == "signature" else 0
    for at in range(start, len(given)):
        for flip in (1, 2, 32):
            changed = given[:at] + chr(ord(given[at]) ^ flip) + given[at + 1 :]
            if place == "signature" and changed[at].isspace():
                continue
            body, sent = (
                (changed, headers) if place == "body" else (BODY, {**headers, f"webhook-{place}": changed})
            )
            with pytest.raises(InvalidWebhookSignatureError):
                verify_signature(body, sent, secret=SECRET, tolerance=10**12)


def test_every_change_of_the_secret_is_refused() -> None:
    refused = 0
    for at in range(len("whsec_"), len(SECRET)):
        for flip in (1, 2, 32):
            changed = SECRET[:at] + chr(ord(SECRET[at]) ^ flip) + SECRET[at + 1 :]
            try:
                same = base64.b64decode(changed.removeprefix("whsec_"), validate=True) == KEY
            except ValueError:
                with pytest.raises(ValueError, match="not base64"):
                    verify_signature(BODY, delivery(), secret=changed)
                continue
            if not same:
                refused += 1
                with pytest.raises(InvalidWebhookSignatureError):
                    verify_signature(BODY, delivery(), secret=changed)
    assert refused > 50


def test_every_signature_is_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[bytes] = []
    real = hmac.compare_digest

    def compare(a: Any, b: Any) -> bool:
        compared.append(b)
        return real(a, b)

    monkeypatch.setattr(hmac, "compare_digest", compare)
    headers = delivery()
    good = headers["webhook-signature"]
    headers["webhook-signature"] = f"v1,{'A' * 43}= {good} v2,other {good.removeprefix('v1,')}"
    verify_signature(BODY, headers, secret=SECRET)
    assert len(compared) == 3


def test_another_version_is_no_signature() -> None:
    headers = delivery()
    headers["webhook-signature"] = headers["webhook-signature"].replace("v1,", "v2,")
    with pytest.raises(InvalidWebhookSignatureError):
        verify_signature(BODY, headers, secret=SECRET)


@pytest.mark.parametrize(
    ("off", "genuine"), [(-301, False), (-300, True), (0, True), (300, True), (301, False)]
)
def test_the_window_of_time(off: int, genuine: bool) -> None:
    headers = delivery(at=NOW + off)
    if genuine:
        verify_signature(BODY, headers, secret=SECRET)
    else:
        with pytest.raises(InvalidWebhookSignatureError, match="too old" if off < 0 else "future"):
            verify_signature(BODY, headers, secret=SECRET)
    verify_signature(BODY, headers, secret=SECRET, tolerance=301)


@pytest.mark.parametrize("stamp", ["abc", "1.5", "", "-1", "+1", " 1", "1_0", "٣", "9" * 5000])
def test_timestamps_that_are_none(stamp: str) -> None:
    with pytest.raises(ValueError, match="timestamp|webhook"):
        verify_signature(BODY, {**delivery(), "webhook-timestamp": stamp}, secret=SECRET)


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
def test_a_missing_header(name: str) -> None:
    headers = delivery()
    del headers[name]
    with pytest.raises(ValueError, match=name):
        verify_signature(BODY, headers, secret=SECRET)


def test_headers_as_frameworks_have_them() -> None:
    for headers in (
        {name.title(): value for name, value in delivery().items()},
        list(delivery().items()),
        [(name.encode(), value.encode()) for name, value in delivery().items()],
    ):
        verify_signature(BODY, headers, secret=SECRET)


def test_a_parsed_body_is_refused() -> None:
    parsed: Any = EVENT
    with pytest.raises(TypeError, match="as it arrived"):
        unwrap(parsed, delivery(), secret=SECRET)


def test_a_missing_secret() -> None:
    for secret in ("", "whsec_"):
        with pytest.raises(ValueError, match="secret"):
            verify_signature(BODY, delivery(), secret=secret)


EMPTY: list[Any] = ["", " ", "\t\n", b"", b" ", "whsec_", "whsec_ ", [], [""], 0, False]


@pytest.mark.parametrize("secret", EMPTY, ids=repr)
@pytest.mark.parametrize("client", [OpenAI, AsyncOpenAI])
def test_an_empty_secret_is_not_the_client_s(client: Any, secret: Any) -> None:
    """An endpoint whose own secret was forgotten must not take deliveries that were signed for another."""
    webhooks = client(api_key="sk-1", webhook_secret=SECRET).webhooks
    for work in (webhooks.verify_signature, webhooks.unwrap):
        with pytest.raises((ValueError, TypeError), match="secret"):
            work(BODY, delivery(), secret=secret)
    with pytest.raises((ValueError, TypeError), match="secret"):
        webhooks.sign(BODY, secret=secret)
    with pytest.raises((ValueError, TypeError), match="secret"):
        sign(BODY, secret=secret)


@pytest.mark.parametrize("secret", ["", " "])
def test_an_empty_secret_of_the_client_is_none(monkeypatch: pytest.MonkeyPatch, secret: str) -> None:
    with pytest.raises(ValueError, match="No webhook secret"):
        OpenAI(api_key="sk-1", webhook_secret=secret).webhooks.verify_signature(BODY, delivery())
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", secret)
    with pytest.raises(ValueError, match="No webhook secret"):
        OpenAI(api_key="sk-1").webhooks.verify_signature(BODY, delivery())


def test_a_secret_of_another_kind() -> None:
    wrong: Any = SECRET.encode()
    with pytest.raises(TypeError, match="secret must be a string, not bytes"):
        verify_signature(BODY, delivery(), secret=wrong)


@pytest.mark.anyio
async def test_the_clients_do_not_wait() -> None:
    client = OpenAI(api_key="sk-1", webhook_secret=SECRET)
    other = AsyncOpenAI(api_key="sk-1")
    assert client.webhooks.unwrap(BODY, delivery()).type == "response.completed"
    assert other.webhooks.unwrap(BODY, delivery(), secret=SECRET).type == "response.completed"
    client.webhooks.verify_signature(BODY, client.webhooks.sign(BODY))
    with pytest.raises(ValueError, match="OPENAI_WEBHOOK_SECRET"):
        other.webhooks.verify_signature(BODY, delivery())
    await other.close()


def test_no_key_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_ADMIN_KEY"):
        monkeypatch.delenv(name, raising=False)
    client = OpenAI(webhook_secret=SECRET)
    assert client.webhooks.unwrap(BODY, delivery()).type == "response.completed"
    with pytest.raises(TypeError, match="api_key"):
        client.models.list()


def kinds() -> list[str]:
    from openai_client.types.webhooks import _models

    return sorted(_models.UNIONS["UnwrapWebhookEvent"].cases)


@pytest.mark.parametrize("kind", kinds())
def test_every_kind_of_event_is_typed(kind: str) -> None:
    body = json.dumps({**EVENT, "type": kind})
    event = unwrap(body, sign(body, secret=SECRET), secret=SECRET)
    assert event.type == kind
    assert type(event).__name__.endswith("WebhookEvent")


def test_unknown_kinds_are_kept() -> None:
    body = json.dumps({**EVENT, "type": "tea.ready", "cups": 2})
    event: Any = unwrap(body, sign(body, secret=SECRET), secret=SECRET)
    assert (event.type, event.cups) == ("tea.ready", 2)
    assert len(kinds()) == 15
