"""The kit's WebSockets with faults: closed, reset, refused, broken, slow."""

from __future__ import annotations

import pytest
from websockets.exceptions import ConnectionClosed, ConnectionClosedError, ConnectionClosedOK, InvalidStatus

from openai_client.testing import Fault, MockAPI

from .ears import Converse, Ear


@pytest.mark.parametrize("code", [1000, 1001, 1005, 1006, 1008, 1011, 1012, 1013, 3000, 4001])
def test_closes(converse: Converse, mock: MockAPI, code: int) -> None:
    mock.faults.close(code, after=2)

    async def work(ear: Ear) -> None:
        await ear.next()
        await ear.say(type="session.update", session={"type": "realtime"})
        assert (await ear.next()).type == "session.updated"
        with pytest.raises(ConnectionClosed) as caught:
            await ear.next()
        closed = caught.value.rcvd.code if caught.value.rcvd else 1006
        assert closed == code
        assert isinstance(caught.value, ConnectionClosedOK) == (code in (1000, 1001, 1005))

    converse(work)


def test_a_reset_in_the_middle(converse: Converse, mock: MockAPI) -> None:
    mock.faults.reset(2_000, path="/realtime")

    async def work(ear: Ear) -> None:
        await ear.next()
        await ear.say(type="response.create")
        with pytest.raises(ConnectionClosedError) as caught:
            await ear.until("response.done")
        assert caught.value.rcvd is None

    converse(work)


def test_a_refused_handshake(converse: Converse, mock: MockAPI) -> None:
    mock.fail(status=403, path="/realtime")

    async def work(ear: Ear) -> None:
        raise AssertionError("it must not open")

    with pytest.raises(InvalidStatus) as caught:
        converse(work)
    assert caught.value.response.status_code == 403
    assert mock.requests[-1].status == 403


def test_broken_json_is_said(converse: Converse, mock: MockAPI) -> None:
    mock.faults.malformed(path="/realtime")

    async def work(ear: Ear) -> None:
        await ear.next()
        await ear.say(type="session.update", session={"type": "realtime"})
        with pytest.raises(ValueError):
            await ear.next()

    converse(work)


def test_it_drips(converse: Converse, mock: MockAPI) -> None:
    mock.faults.add(Fault(chunk_delay=0.005), path="/realtime")

    async def work(ear: Ear) -> None:
        await ear.next()
        await ear.say(type="response.create")
        assert len(await ear.until("response.done")) > 5

    converse(work)
