"""What only some systems have, and marks for tests that need it."""

from __future__ import annotations

import os
import sys
from typing import Any

import pytest

if os.name == "posix":
    import resource
else:
    resource: Any = None

POSIX = pytest.mark.skipif(os.name != "posix", reason="sets limits of processes, which POSIX systems have")


def need_proc() -> None:
    """Skip the test that runs where sockets cannot be counted: that reads /proc, which Linux has."""
    if sys.platform != "linux":
        pytest.skip("counts sockets in /proc, which Linux has")
