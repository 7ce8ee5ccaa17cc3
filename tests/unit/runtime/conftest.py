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
RUNTIME = HERE.parents[2] / "overlays" / "runtime"


def build(folder: Path) -> Path:
    """The mini package below a folder."""
    skip = shutil.ignore_patterns("__pycache__", ".*")
    shutil.copytree(HERE / "mini", folder / "mini", ignore=skip)
    shutil.copytree(RUNTIME, folder / "mini" / "_core", ignore=skip)
    (folder / "mini" / "py.typed").touch()
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
def core(mini: ModuleType) -> Any:
    """Modules of the runtime by name: `core("sse").EventDecoder`."""
    return lambda name: __import__(f"mini._core.{name}", None, None, ("",))
