"""Headers by which the service knows what is calling; none of them says anything about the caller."""

from __future__ import annotations

import platform

from . import __version__
from ._core.loops import library


def identity(asynchronous: bool) -> dict[str, str]:
    """Constant headers of a client."""
    agent = "AsyncOpenAI/Python" if asynchronous else "OpenAI/Python"
    return {
        "Accept": "application/json",
        "User-Agent": f"{agent} {__version__}",
        "X-Stainless-Lang": "python",
        "X-Stainless-Package-Version": __version__,
        "X-Stainless-OS": _system(),
        "X-Stainless-Arch": _machine(),
        "X-Stainless-Runtime": platform.python_implementation(),
        "X-Stainless-Runtime-Version": platform.python_version(),
        "X-Stainless-Async": f"async:{library() or 'false'}" if asynchronous else "false",
        "X-Stainless-Retry-Count": "0",
    }


def _system() -> str:
    name = platform.system()
    known = {
        "Darwin": "MacOS",
        "Windows": "Windows",
        "Linux": "Linux",
        "FreeBSD": "FreeBSD",
        "OpenBSD": "OpenBSD",
    }
    return known.get(name) or (f"Other:{name}" if name else "Unknown")


def _machine() -> str:
    name = platform.machine().lower()
    known = {
        "arm64": "arm64",
        "aarch64": "arm64",
        "arm": "arm",
        "x86_64": "x64",
        "amd64": "x64",
        "i386": "x32",
    }
    return known.get(name) or (f"other:{name}" if name else "unknown")
