"""Pins: the contract comes from its source again, and a difference is named for what it is."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from specloom.errors import GeneratorError
from specloom.update import CONTRACT, PIN
from specloom.update.contract import check_pin, check_source, renew
from specloom.update.latest import take_given, take_newest
from specloom.update.source import Source, fetch, get, sha256, verify
from unit.source.specs import tiny, wheel

SPEC = Path(__file__).parents[3] / "spec"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A spec folder whose source is a file beside it."""
    (tmp_path / "up.json").write_text(json.dumps(tiny({"A": {"type": "string", "description": "Prose."}})))
    (tmp_path / PIN).write_text('kind = "file"\nfile = "up.json"\ndate = "2026-05-31"\n')
    return tmp_path


def update(folder: Path, *, take_latest: bool = False) -> bool:
    """Renew a contract and write it; whether it changed."""
    made = renew(folder, take_newest() if take_latest else None)
    for name, text in made.texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return made.changed


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
    check_source(folder)
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
    check_source(folder)
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
    assert refusal(check_source, folder) == message


@pytest.mark.parametrize("action", [renew, check_source])
def test_a_changed_source_is_named(folder: Path, action: Any) -> None:
    update(folder, take_latest=True)
    pinned = Source.load(folder).sha256
    (folder / "up.json").write_text("{}")
    before = committed(folder)
    assert refusal(action, folder) == (
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


def test_the_latest_package_tells_version_and_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    links, folder = tmp_path / "wheels", tmp_path / "spec"
    folder.mkdir()
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(links))
    (folder / PIN).write_text('kind = "package"\npackage = "pinned-specs"\nfile = "data/up.json"\n')
    old, new = json.dumps(tiny()), json.dumps(tiny({"A": {"type": "string"}}))
    wheel(links, "1.0", old, json.dumps({"version": "2026-01-02", "hash": f"sha256:{sha256(old)}"}))
    update(folder, take_latest=True)
    assert (Source.load(folder).version, Source.load(folder).date) == ("1.0", "2026-01-02")
    about = {"version": "7", "lastSynced": "2026-03-04T05:06:07Z", "hash": f"sha256:{sha256(new)}"}
    wheel(links, "1.1", new, json.dumps(about))
    assert update(folder) is False  # a package that is not installed is fetched, in the version of the pin
    assert update(folder, take_latest=True) is True
    assert (Source.load(folder).version, Source.load(folder).date) == ("1.1", "2026-03-04")
    wheel(links, "1.2", new, "what is said about another document, or nothing, is no day")
    update(folder, take_latest=True)
    assert (Source.load(folder).version, Source.load(folder).date) == ("1.2", "2026-03-04")


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


def test_packages_that_cannot_be_had(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    source_text = refusal(fetch, Source("package", "x.yml", package="no-such-package", version="1.2"))
    assert source_text.startswith("source.toml: no-such-package==1.2 cannot be fetched: ")
    assert source_text.endswith(
        "check the network, or pip install no-such-package==1.2 and name it with --source"
    )
    assert "does not say which package" in refusal(fetch, Source("package", "x.yml", package="pinned-specs"))
    wheel(tmp_path, "1.0", "{}", "")
    source = Source("package", "other.json", package="pinned-specs", version="1.0")
    assert "has no other.json; correct `file`" in refusal(get, source, tmp_path, str(tmp_path))


def test_a_document_may_be_named(folder: Path, httpserver: HTTPServer, tmp_path: Path) -> None:
    update(folder, take_latest=True)
    text = json.dumps(tiny({"B": {"type": "string"}}))
    (tmp_path / "other.json").write_text(text)
    httpserver.expect_request("/spec.json").respond_with_data(text)
    address = httpserver.url_for("/spec.json")
    wheel(tmp_path / "wheels", "2.0", text, "")

    def taken(source_text: str) -> Source:
        return renew(folder, take_given(source_text, text.encode, str(tmp_path / "wheels"))).source

    assert (taken(str(tmp_path / "other.json")).kind, taken(str(tmp_path / "other.json")).file) == (
        "file",
        "other.json",
    )
    assert (taken(address).kind, taken(address).file) == ("url", address)
    assert taken(f"{address}#sha256={sha256(text)}").sha256 == sha256(text)
    assert f"has sha256 {sha256(text)}, not {'0' * 64}" in refusal(taken, f"{address}#sha256={'0' * 64}")
    assert (taken("-").file, taken("-").sha256) == ("up.json", sha256(text))
    assert "which file of a package" in refusal(taken, "pinned-specs==2.0")
    assert "cannot be read" in refusal(taken, "missing.json")
    (folder / PIN).write_text('kind = "package"\npackage = "pinned-specs"\nfile = "data/up.json"\n')
    assert (taken("pinned-specs==2.0").version, taken("pinned-specs==2.0").sha256) == ("2.0", sha256(text))


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
