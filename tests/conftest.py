"""Settings of all tests."""

from __future__ import annotations

import pytest
from hypothesis import settings

# The machine is shared and slow at times: no deadlines; examples from a fixed seed, so that runs agree.
settings.register_profile("project", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("project")


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """What tests marked `anyio` run on."""
    return "asyncio"
