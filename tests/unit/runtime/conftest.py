"""The mini package: what the generator would print for a small API, with the runtime as its `_core`."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

HERE = Path(__file__).parent
OVERLAYS = HERE.parents[2] / "overlays"


def build(folder: Path) -> Path:
    """Below a folder: the mini package, and the same tree under OpenAI's own modules."""
    skip = shutil.ignore_patterns("__pycache__", ".*")
    for name in ("mini", "openai_mini"):
        shutil.copytree(HERE / "mini", folder / name, ignore=skip)
        shutil.copytree(OVERLAYS / "runtime", folder / name / "_core", ignore=skip)
        (folder / name / "py.typed").touch()
    own = folder / "openai_mini"
    small = shutil.ignore_patterns("__pycache__", ".*", "helpers", "lib")  # they need the whole tree
    shutil.copytree(OVERLAYS / "openai" / "package", own, ignore=small, dirs_exist_ok=True)
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
    """Modules of the runtime by name: `core("sse").EventDecoder`."""
    return lambda name: __import__(f"mini._core.{name}", None, None, ("",))
