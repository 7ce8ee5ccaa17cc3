"""The pytest plugin: the fixture `openai_mock`. Loads nothing of the kit before a test asks for it."""

from __future__ import annotations

import pytest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .mock import MockAPI


@pytest.fixture
def openai_mock(monkeypatch: pytest.MonkeyPatch) -> Iterator[MockAPI]:
    """A `MockAPI` for one test. Clients made without settings of their own talk to it, on a port of this machine.

    `OPENAI_API_KEY` and `OPENAI_BASE_URL` lead to its server while the test runs, for code that makes
    its client itself; `openai_mock.client()` gives a client without any socket.
    """
    try:
        from .mock import MockAPI
        from .server import Server
    except ImportError as error:
        pytest.fail(
            f"openai_mock needs the extra `testing` ({error.name} is missing): pip install 'openai-client[testing]'",
            pytrace=False,
        )
    mock = MockAPI()
    with Server(mock) as server:
        for name, value in server.environment().items():
            monkeypatch.setenv(name, value)
        yield mock
