"""The machine and the versions that figures belong to: nothing that names a host or a folder."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from harness import INTERPRETERS

OURS = (
    "attrs httpx httpcore orjson aiohttp httpx-aiohttp websockets openapi-python-client mypy pyright".split()
)
THEIRS = "openai httpx2 httpcore2 pydantic aiohttp websockets".split()
BUSY = 0.3
"""Running programs per core from which on a machine counts as busy."""


def described() -> dict[str, str]:
    """In words, by topic."""
    return {
        "processor": f"{_processor()}, {os.cpu_count()} cores",
        "system": f"{platform.system()} {platform.machine()}",
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "ours": ", ".join(_versions(OURS)),
        "official": ", ".join(_official()),
        "load at the start": f"{os.getloadavg()[0]:.1f}" + (", a busy machine" if busy() else ""),
    }


def busy() -> bool:
    """Do others use the machine as well?"""
    return os.getloadavg()[0] > BUSY * (os.cpu_count() or 1)


def _processor() -> str:
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return platform.processor() or "an unnamed processor"
    named = (line.partition(":")[2].strip() for line in text.splitlines() if line.startswith("model name"))
    return next(named, platform.processor())


def _versions(names: list[str]) -> list[str]:
    found = []
    for name in names:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            continue
    return found


def _official() -> list[str]:
    command = [str(INTERPRETERS["official with extras"]), __file__, *THEIRS]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found: list[str] = json.loads(output)
    return found


if __name__ == "__main__":
    print(json.dumps(_versions(sys.argv[1:])))
