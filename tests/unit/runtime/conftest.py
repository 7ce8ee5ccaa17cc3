"""The mini package: what the tool makes of a small document, `mini/mini.yaml`, with all of the runtime."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from specloom.pipeline import generate
from specloom.request import GenerationRequest
from support.loops import KINDS, run as loop_run

HERE = Path(__file__).parent
OVERLAYS = HERE.parents[2] / "overlays"


def build(folder: Path) -> Path:
    """Below a folder: the mini package, and the same tree under OpenAI's own modules."""
    skip = shutil.ignore_patterns("__pycache__", ".*")
    whole = shutil.ignore_patterns(
        "__pycache__",
        ".*",
        "helpers",
        "lib",
        "realtime",
        "testing",
        "types",
        "azure.py",
        "_azure_session.py",
        "_module.py",
    )  # they need the whole tree
    source, made = HERE / "mini", folder / "distribution"
    generate(GenerationRequest(source / "mini.yaml", made, source / "overlays", "mini"))
    for name in ("mini", "openai_mini"):
        shutil.copytree(made / "mini", folder / name)
        shutil.copytree(OVERLAYS / "runtime", folder / name / "_core", ignore=skip, dirs_exist_ok=True)
    own = folder / "openai_mini"
    shutil.copytree(OVERLAYS / "openai" / "package", own, ignore=whole, dirs_exist_ok=True)
    for path, old, new in (
        ("__init__.py", '"client:Client"', '"client:OpenAI"'),
        ("__init__.py", '"client:AsyncClient"', '"client:AsyncOpenAI"'),
        ("_api.py", '"AdminKey", "header", "X-Admin-Key"', '"AdminApiKeyAuth", "bearer"'),
        ("resources/files.py", '"AdminKey"', '"AdminApiKeyAuth"'),
    ):
        (own / path).write_text((own / path).read_text().replace(old, new))
    return folder


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where the mini package can be imported from."""
    made = build(tmp_path_factory.mktemp("emitted"))
    sys.path.insert(0, str(made))
    yield made
    sys.path.remove(str(made))


@pytest.fixture(scope="session")
def mini(folder: Path) -> ModuleType:
    """The mini package."""
    return __import__("mini")


@pytest.fixture(scope="session")
def openai_mini(folder: Path) -> ModuleType:
    """The mini package with OpenAI's clients."""
    return __import__("openai_mini")


@pytest.fixture(scope="session")
def core(mini: ModuleType) -> Any:
    """Modules of the runtime by name: `core("streaming.sse").EventDecoder`."""
    return lambda name: __import__(f"mini._core.{name}", None, None, ("",))


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment that says nothing to the clients."""
    for name in list(os.environ):
        if name.startswith(("OPENAI_", "AZURE_OPENAI_")):
            monkeypatch.delenv(name)
    return monkeypatch


@pytest.fixture(params=KINDS)
def talk(
    request: pytest.FixtureRequest, bare: pytest.MonkeyPatch, httpserver: HTTPServer
) -> Callable[..., Any]:
    """Runs `work(client)` for OpenAI, or the class `of=(Sync, Async)`; awaits and lists what it gives."""
    import openai_client

    asynchronous = request.param != "sync"

    def run(work: Callable[[Any], Any], *, of: Any = None, **settings: Any) -> Any:
        kinds = of or (openai_client.OpenAI, openai_client.AsyncOpenAI)
        if of is None:
            settings = {"base_url": httpserver.url_for("/v1"), "api_key": "sk-1", **settings}
        settings = {"max_retries": 0, **settings}
        if not asynchronous:
            with kinds[0](**settings) as client:
                return work(client)

        async def main() -> Any:
            async with kinds[1](**settings) as client:
                value = work(client)
                return await value if hasattr(value, "__await__") else value

        return loop_run(main(), request.param)

    run.asynchronous = asynchronous  # type: ignore[attr-defined]
    return run
