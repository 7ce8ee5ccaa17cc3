"""Which event loop runs here, and whose it is: asyncio's, or trio's by way of anyio."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def running() -> Any:
    """The running loop, something that stands for it, or None when there is none."""
    asyncio: Any = sys.modules.get("asyncio")
    loop = None if asyncio is None else asyncio._get_running_loop()
    if loop is None and "trio" in sys.modules:
        trio: Any = sys.modules["trio"]
        try:
            return trio.lowlevel.current_trio_token()
        except RuntimeError:
            return None
    return loop


def library() -> str:
    """The library that runs here: "asyncio", "trio", or "" outside of both."""
    loop = running()
    if loop is None:
        return ""
    return "trio" if type(loop).__module__.startswith("trio") else "asyncio"


async def sleep(seconds: float) -> None:
    """Wait."""
    if library() == "trio":
        from anyio import sleep as wait
    else:
        from asyncio import sleep as wait
    await wait(seconds)
