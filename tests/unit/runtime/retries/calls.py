"""Calls that fail, and what is left of them."""

from __future__ import annotations

from typing import Any

import pytest

from openai_client.testing import Answer, Server

SOON = {"retry-after-ms": "1"}
GONE = Answer(204)


def delete(client: Any) -> Any:
    return client.files.delete("f")


def delete_raw(client: Any) -> Any:
    return client.with_raw_response.files.delete("f")


def failure(core: Any, ask: Any, server: Server, work: Any = delete, **settings: Any) -> Any:
    with pytest.raises(core("foundation.errors").APIError) as caught:
        ask(server, work, **settings)
    return caught.value
