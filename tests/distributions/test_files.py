"""What stands in the wheels and sdists."""

from __future__ import annotations

import re
import tarfile
import zipfile
from collections.abc import Mapping
from email import message_from_string
from email.message import Message
from pathlib import Path

import pytest

from distributions.conftest import PROJECTS, ROOT, Built, build

pytestmark = pytest.mark.heavy
NAMES = pytest.mark.parametrize("name", sorted(PROJECTS))
_NONE = {"__pycache__"}


def contents(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as opened:
        return {each: opened.read(each) for each in opened.namelist()}


def metadata(wheel: Path) -> Message:
    (text,) = [value for name, value in contents(wheel).items() if name.endswith(".dist-info/METADATA")]
    return message_from_string(text.decode())


def below(folder: Path, prefix: str) -> dict[str, bytes]:
    """The files of a folder of the checkout, at the paths that they have in a wheel."""
    return {
        prefix + path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not _NONE & {*path.parts}
    }


def wanted(name: str) -> dict[str, bytes]:
    if name == "openai_client":
        return below(PROJECTS[name] / name, "openai_client/")
    return {
        **below(ROOT / "generator" / "specloom", "specloom/"),
        **below(ROOT / "templates", "specloom/templates/"),
        **below(ROOT / "overlays" / "runtime", "specloom/runtime/"),
    }


@NAMES
def test_a_wheel_holds_the_package_and_nothing_else(built: Mapping[str, Built], name: str) -> None:
    found = {path: text for path, text in contents(built[name].wheel).items() if ".dist-info/" not in path}
    assert f"{name}/py.typed" in found
    assert found == wanted(name)


def test_the_kit_has_its_data(built: Mapping[str, Built]) -> None:
    assert len(contents(built["openai_client"].wheel)["openai_client/testing/contract.json"]) > 100_000


@NAMES
def test_an_sdist_makes_the_same_wheel(built: Mapping[str, Built], name: str, tmp_path: Path) -> None:
    with tarfile.open(built[name].sdist) as opened:
        opened.extractall(tmp_path, filter="data")
    (source,) = tmp_path.iterdir()
    build(source, tmp_path / "out", "--wheel")
    (again,) = (tmp_path / "out").glob("*.whl")
    assert contents(again) == contents(built[name].wheel)


@NAMES
def test_a_source_distribution_holds_little_besides(built: Mapping[str, Built], name: str) -> None:
    with tarfile.open(built[name].sdist) as opened:
        paths = {member.name.partition("/")[2] for member in opened.getmembers() if member.isfile()}
    tops = {path.split("/")[0] for path in paths} - {"PKG-INFO", "pyproject.toml", "README.md", ".gitignore"}
    own = {"openai_client", "LICENSE"} if name == "openai_client" else {"generator", "templates", "overlays"}
    assert own <= tops <= {*own, "CHANGELOG.md"}
    assert not [path for path in paths if path.endswith(".pyc") or "/." in path]


@NAMES
def test_metadata(built: Mapping[str, Built], name: str) -> None:
    about = metadata(built[name].wheel)
    assert about["Name"] == name.replace("_", "-")
    assert about["Requires-Python"] == ">=3.11"
    assert about["License-Expression"] == "MIT"
    assert about["Summary"] and about["Description-Content-Type"] == "text/markdown"
    listed = about.get_all("Classifier", [])
    assert {"Typing :: Typed", "Programming Language :: Python :: 3.11"} <= {*listed}
    assert not [each for each in listed if each.startswith("License ::")]  # the expression says it
    (licence,) = about.get_all("License-File", [])
    texts = contents(built[name].wheel)
    (text,) = [texts[path] for path in texts if path.endswith(f"/licenses/{licence}")]
    assert text.startswith(b"MIT License")
    assert "```python" in str(about.get_payload())


def test_what_the_client_needs(built: Mapping[str, Built]) -> None:
    about = metadata(built["openai_client"].wheel)
    needs = [each for each in about.get_all("Requires-Dist", []) if "extra ==" not in each]
    # httpx brings all but attrs; what is imported is declared.
    assert sorted(re.split(r"[<>]", each)[0] for each in needs) == [
        "anyio",
        "attrs",
        "h11",
        "httpcore",
        "httpx",
    ]
