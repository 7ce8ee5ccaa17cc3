"""What is not the HTTP library's own: repeated and wrapped when a transport raised it, untouched when it is ours."""

from __future__ import annotations

import asyncio
import threading
from types import ModuleType
from typing import Any

import httpx
import pytest

from openai_client.testing import Answer, Request, Scripted, Server


class TestForeignErrors:
    """Raised while sending, by a transport of the caller's own."""

    def sending(self, mini: ModuleType, error: Exception, **settings: Any) -> Any:
        def handler(request: httpx.Request) -> httpx.Response:
            raise error

        http = httpx.Client(transport=httpx.MockTransport(handler))
        return mini.Client(credentials={"AdminKey": "a"}, base_url="http://h", http_client=http, **settings)

    def test_they_are_wrapped(self, mini: ModuleType, core: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(core("calls.retry_policy"), "backoff", lambda taken: 0.001)
        alike = type("TimeoutException", (Exception,), {})  # of another library with the same interface
        kinds = {"APIConnectionError": [OSError("mine"), ValueError()], "APITimeoutError": [alike("slow")]}
        for name, raised in kinds.items():
            for error in raised:
                attempts: list[Any] = []
                client = self.sending(mini, error, on_retry=attempts.append)
                with pytest.raises(core("foundation.errors").APIConnectionError) as caught:
                    client.files.delete("f")
                assert type(caught.value).__name__ == name and caught.value.__cause__ is error
                assert len(attempts) == 2

    def test_our_own_are_not_wrapped(self, mini: ModuleType, core: Any) -> None:
        own = core("foundation.errors").ClientError("from a hook")
        with pytest.raises(core("foundation.errors").ClientError) as caught:
            self.sending(mini, own).files.delete("f")
        assert caught.value is own

    def test_cancelling_ends_a_call_at_once(self, mini: ModuleType) -> None:
        async def main(server: Server) -> None:
            async with mini.AsyncClient(credentials={"AdminKey": "a"}, base_url=server.origin) as client:
                task = asyncio.ensure_future(client.files.delete("f"))
                assert await asyncio.to_thread(came.wait, 10)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task

        came = threading.Event()

        def handler(request: Request) -> Answer:
            came.set()
            return Answer(delay=30)

        with Scripted(handler).serve() as server:
            asyncio.run(main(server))
        assert len(server.requests) == 1
