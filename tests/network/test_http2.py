"""HTTP/2, against a small server of h2's."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import h2.config
import h2.connection
import h2.events
import pytest
import trustme

from .client_kinds import ClientKind

BODY = b'{"object": "list", "data": []}'


class Speaker(asyncio.Protocol):
    """Answers every request alike."""

    connections = 0

    def connection_made(self, transport: Any) -> None:
        type(self).connections += 1
        self._transport = transport
        config = h2.config.H2Configuration(client_side=False, header_encoding="utf-8")
        self._http = h2.connection.H2Connection(config)
        self._http.initiate_connection()
        transport.write(self._http.data_to_send())

    def data_received(self, data: bytes) -> None:
        for event in self._http.receive_data(data):
            if isinstance(event, h2.events.StreamEnded):
                headers = [(":status", "200"), ("content-type", "application/json")]
                self._http.send_headers(event.stream_id, headers)
                self._http.send_data(event.stream_id, BODY, end_stream=True)
        self._transport.write(self._http.data_to_send())


@pytest.fixture
def url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.set_alpn_protocols(["h2"])
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    Speaker.connections = 0
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    listening = loop.create_server(Speaker, "127.0.0.1", 0, ssl=context)
    server = asyncio.run_coroutine_threadsafe(listening, loop).result(5)
    yield f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"

    async def stop() -> None:
        server.close()
        await asyncio.sleep(0.05)

    asyncio.run_coroutine_threadsafe(stop(), loop).result(5)
    loop.call_soon_threadsafe(loop.stop)
    thread.join(5)
    loop.close()


def test_many_requests_share_a_connection(own: ClientKind, url: str) -> None:
    def work(client: Any) -> Any:
        get = client.models.with_raw_response.list
        if not own.asynchronous:
            return [get() for _ in range(10)]

        async def ten() -> Any:
            await get()
            return await asyncio.gather(*(get() for _ in range(10)))

        return ten()

    found = own.run(url, work, http2=True)
    assert [each.http_response.http_version for each in found] == ["HTTP/2"] * 10
    assert [each.parse().data for each in found] == [[]] * 10
    assert Speaker.connections == 1
