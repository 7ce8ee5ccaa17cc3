"""Headers by which the service knows what is calling; none of them says anything about the caller."""

from __future__ import annotations

import platform

from . import __version__
from ._core.foundation.loops import library

_lines: dict[tuple[bool, bool], dict[str, tuple[str, str]]] = {}
"""Made once: nothing in them changes while the program runs."""


def lines(asynchronous: bool, platform_headers: bool) -> dict[str, tuple[str, str]]:
    """Constant headers of a client, name and value by lower-case name; a new dict."""
    found = _lines.get((asynchronous, platform_headers))
    if found is None:
        name = "AsyncOpenAI/Python" if asynchronous else "OpenAI/Python"
        headers = {"Accept": "application/json", "User-Agent": f"{name} {__version__}"}
        if platform_headers:
            headers |= _of_platform()
        found = {name.lower(): (name, value) for name, value in headers.items()}
        _lines[asynchronous, platform_headers] = found
    headers_now = dict(found)
    if asynchronous and platform_headers:
        headers_now["x-stainless-async"] = ("X-Stainless-Async", f"async:{library() or 'false'}")
    return headers_now


def _of_platform() -> dict[str, str]:
    return {
        "X-Stainless-Lang": "python",
        "X-Stainless-Package-Version": __version__,
        "X-Stainless-OS": _system(),
        "X-Stainless-Arch": _machine(),
        "X-Stainless-Runtime": platform.python_implementation(),
        "X-Stainless-Runtime-Version": platform.python_version(),
        "X-Stainless-Async": "false",
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
