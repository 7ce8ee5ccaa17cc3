"""A mock for each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from openai_client import OpenAI
from openai_client.testing import MockAPI, Server


@pytest.fixture
def mock() -> MockAPI:
    return MockAPI()


@pytest.fixture
def client(mock: MockAPI) -> Iterator[OpenAI]:
    with mock.client(max_retries=0) as client:
        yield client


@pytest.fixture
def server(mock: MockAPI) -> Iterator[Server]:
    with mock.serve() as server:
        yield server
