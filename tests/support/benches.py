"""Benches: an emitted package, imported from where it was written, with clients at the local server."""

from __future__ import annotations

import importlib
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from specloom.pipeline import generate
from wire.checker import Checker
from wire.faults import UNDEFINED, judged

from .apis import ROOT, openai, vendor, vendor_job
from .bench import Bench
from .desk import Desk
from .loops import Loops

USER_KEY, ADMIN_KEY = "user-key-1", "admin-key-2"


def openai_bench(desk: Desk, runner: Loops) -> Bench:
    """The committed client, with two keys, so that each operation must choose the right one."""
    module = imported("openai_client", ROOT / "generated" / "openai")
    options = {
        "api_key": USER_KEY,
        "admin_api_key": ADMIN_KEY,
        "base_url": f"{desk.url}/v1",
        "max_retries": 0,
        "timeout": 10,
    }
    keys = {"ApiKeyAuth": USER_KEY, "AdminApiKeyAuth": ADMIN_KEY}
    described = openai()
    return Bench(
        "openai_client",
        described.api,
        Checker(described.document, keys, "/v1"),
        desk,
        module.OpenAI(**options),
        module.AsyncOpenAI(**options),
        runner,
    )


def vendor_bench(which: str, folder: Path, desk: Desk, runner: Loops) -> Bench:
    """A client generated into `folder` from a vendor's own document."""
    job = vendor_job(which, folder)
    generate(job)
    module = imported(job.package, folder)
    described = vendor(which)
    document = judged(described.document, UNDEFINED[which])
    schemes = document.get("components", {}).get("securitySchemes", {})
    prefix = urlsplit(described.api.server).path.rstrip("/")
    keys = {name: f"{name}-key" for name in schemes}
    options = {"credentials": keys, "base_url": desk.url + prefix, "max_retries": 0, "timeout": 10}
    return Bench(
        job.package,
        described.api,
        Checker(document, keys, prefix),
        desk,
        module.Client(**options),
        module.AsyncClient(**options),
        runner,
    )


def imported(package: str, folder: Path) -> Any:
    """A package from a folder, unless it is installed."""
    if find_spec(package) is None:
        sys.path.insert(0, str(folder))
    return importlib.import_module(package)
