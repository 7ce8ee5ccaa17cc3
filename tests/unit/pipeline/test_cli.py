"""The command line: exit codes, one line per error, output for machines."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from specloom.__main__ import main

from .samples import document, save

Run: TypeAlias = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Run `specloom` with arguments in an empty folder: exit code, output, errors."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.argv", ["specloom", *map(str, arguments)])
        try:
            main()
            code: Any = 0
        except SystemExit as end:
            code = end.code or 0
        output = capsys.readouterr()
        return code, output.out, output.err

    return run


def _project(root: Path) -> Path:
    """A project called pets, not yet generated."""
    from specloom.update.contract import renew
    from specloom.update.latest import take_newest

    folder = root / "spec" / "pets"
    folder.mkdir(parents=True)
    save(folder / "upstream.json")
    (folder / "source.toml").write_text('kind = "file"\nfile = "upstream.json"\n')
    for name, text in renew(folder, take_newest()).texts.items():
        (folder / name).write_text(text)
    overlays = root / "overlays" / "pets"
    overlays.mkdir(parents=True)
    (overlays / "resources.yaml").write_text("pets.add: post /pets\n")
    (overlays / "joins.toml").write_text('[package]\nname = "pets_client"\n')
    return root


def test_a_document_becomes_a_package(run: Run, tmp_path: Path) -> None:
    code, out, err = run(
        "generate", "--spec", save(tmp_path / "pets.json"), "--package", "pets", "--out", "made"
    )
    assert (code, err) == (0, "")
    assert out.startswith("Pets: 2 of 2 operations, 0 webhooks")
    assert (tmp_path / "made" / "pets" / "__init__.py").is_file()


def test_numbers_for_machines(run: Run, tmp_path: Path) -> None:
    spec = save(tmp_path / "pets.json")
    code, out, _ = run("generate", "--spec", spec, "--package", "pets", "--out", "made", "--json")
    output = json.loads(out)
    assert (code, output["operations"], output["operations_declared"]) == (0, 2, 2)


def test_errors_are_one_line_each(run: Run, tmp_path: Path) -> None:
    data = document()
    data["components"]["schemas"]["Pet"]["properties"]["age"]["type"] = "no such type"
    data["components"]["schemas"]["Unused"]["type"] = 7
    spec = save(tmp_path / "pets.json", data)
    code, out, err = run("generate", "--spec", spec, "--package", "pets", "--out", "made")
    assert (code, out) == (2, "")
    assert len(err.splitlines()) == 2
    assert all(line.startswith("error: pets.json#/components/schemas/") for line in err.splitlines())
    assert not (tmp_path / "made").exists()


def test_going_on_without_a_schema(run: Run, tmp_path: Path) -> None:
    data = document()
    data["components"]["schemas"]["Pet"]["properties"]["age"]["type"] = "no such type"
    spec = save(tmp_path / "pets.json", data)
    code, out, err = run("generate", "--spec", spec, "--package", "pets", "--out", "made", "--keep-going")
    assert (code, err) == (0, "")
    assert "2 of 2 operations" in out
    assert "unsupported: #/components/schemas/Pet/properties/age: " in out


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (
            ["generate", "--spec", "gone.json", "--package", "a", "--out", "b"],
            "error: gone.json: cannot be read",
        ),
        (["generate", "--spec", "gone.json"], "error: --spec: needs --package and --out"),
        (["generate", "--project", "nothing"], "error: spec/nothing: there is no such project here"),
        (["generate", "--overlays", "x"], "error: --overlays: goes with --spec"),
        (["no-such-verb"], "No such command"),
    ],
)
def test_bad_input_ends_with_two(run: Run, arguments: list[str], complaint: str) -> None:
    code, _, err = run(*arguments)
    assert code == 2
    assert complaint in err
    assert "Traceback" not in err


def test_three_kinds_of_drift(run: Run, tmp_path: Path) -> None:
    root = _project(tmp_path)
    assert run("generate", "--project", "pets")[0] == 0
    code, out, err = run("check", "--project", "pets")
    assert (code, err) == (0, "")
    assert "agree" in out
    assert run("check", "--project", "pets", "--fast")[0] == 0

    model = next((root / "generated" / "pets" / "pets_client" / "types").rglob("_models.py"))
    kept = model.read_text()
    model.write_text(kept.replace("age:", "years:"))
    for extra in ((), ("--fast",)):
        code, out, err = run("check", "--project", "pets", *extra)
        assert code == 1
        assert "drift: edited: " in err
        assert "1 edited" in out
    assert "years" in run("check", "--project", "pets")[1]
    model.write_text(kept)

    (root / "overlays" / "pets" / "resources.yaml").write_text("pets.adopt: post /pets\n")
    for extra in ((), ("--fast",)):
        code, out, err = run("check", "--project", "pets", *extra)
        assert code == 1
        assert "drift: stale: " in err
        assert "edited" not in err
    assert "+    def adopt(" in run("check", "--project", "pets")[1]
    assert run("generate", "--project", "pets")[0] == 0

    contract = root / "spec" / "pets" / "contract.json"
    contract.write_text(contract.read_text().replace('"limit"', '"most"'))
    code, _, err = run("check", "--project", "pets")
    assert code == 1
    assert "drift: contract: contract.json: " in err


def test_check_for_machines(run: Run, tmp_path: Path) -> None:
    _project(tmp_path)
    code, out, _ = run("check", "--project", "pets", "--json")
    assert code == 1
    assert {drift["kind"] for drift in json.loads(out)["drift"]} == {"stale"}


def test_update_says_what_happened(run: Run, tmp_path: Path) -> None:
    root = _project(tmp_path)
    assert run("update", "--project", "pets")[:2] == (0, "pets: the contract is as it was\n")
    assert run("update", "--project", "pets", "--check")[0] == 0
    data = document()
    data["info"]["version"] = "2.0"
    save(root / "spec" / "pets" / "upstream.json", data)
    code, _, err = run("update", "--project", "pets", "--check")
    assert code == 1
    assert err.startswith("drift: source.toml: ")
    before = {path.name: path.read_bytes() for path in (root / "spec" / "pets").iterdir()}
    code, out, err = run("update", "--project", "pets")
    assert (code, out) == (2, "")
    assert err.startswith("error: source.toml: upstream.json has sha256 ")
    assert err.endswith("; to take the new document, run `specloom update --latest`\n")
    assert {path.name: path.read_bytes() for path in (root / "spec" / "pets").iterdir()} == before
    assert run("update", "--project", "pets", "--check", "--latest")[0] == 2
    code, out, _ = run("update", "--project", "pets", "--latest")
    assert code == 0
    assert "has changed" in out
    assert run("update", "--project", "pets")[:2] == (0, "pets: the contract is as it was\n")


def test_diff_names_what_changed(run: Run, tmp_path: Path) -> None:
    old = save(tmp_path / "old.json")
    data = document()
    data["paths"]["/pets"]["get"]["parameters"][0]["schema"]["type"] = "string"
    del data["paths"]["/pets"]["post"]
    new = save(tmp_path / "new.json", data)
    code, out, _ = run("diff", old, new)
    assert code == 1
    assert out.splitlines() == [
        "breaking\tget /pets: limit\tthe value is of another type\tinteger -> string",
        "breaking\tpost /pets\tthe operation is gone\tpost /pets",
        "2 breaking",
    ]
    assert run("diff", old, new, "--markdown")[1].startswith("## Breaking\n\n- `get /pets: limit`: the value")
    assert run("diff", old, old)[0] == 0
    assert len(json.loads(run("diff", old, new, "--json")[1])["changes"]) == 2


def test_report_counts_and_names(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("report", "--spec", save(tmp_path / "pets.json"))
    assert code == 0
    assert "operations\t2 of 2" in out
    assert "#/components/schemas/Unused" in out
    output = json.loads(run("report", "--spec", tmp_path / "pets.json", "--json")[1])
    assert (output["operations"], output["schemas_reached"], output["schemas"]) == (2, 1, 2)


def test_a_folder_that_cannot_be_written(run: Run, tmp_path: Path) -> None:
    (tmp_path / "made").write_text("in the way")
    code, _, err = run(
        "generate", "--spec", save(tmp_path / "pets.json"), "--package", "pets", "--out", "made"
    )
    assert code == 2
    assert err.startswith("error: made: is not a folder")


def test_no_disk_is_a_matter_of_the_environment(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device", "somewhere")

    monkeypatch.setattr("specloom.pipeline.write", full)
    spec = save(tmp_path / "pets.json")
    code, _, err = run("generate", "--spec", spec, "--package", "pets", "--out", "made")
    assert (code, err) == (3, "error: somewhere: No space left on device; check disk and permissions\n")


def test_projects_are_found_from_inside(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = _project(tmp_path) / "overlays" / "pets"
    monkeypatch.chdir(inside)
    assert run("generate", "--project", "pets")[0] == 0
    assert (tmp_path / "generated" / "pets" / "lock.json").is_file()
    shutil.rmtree(tmp_path / "generated")


def test_references_stay_inside_unless_a_folder_is_allowed(run: Run, tmp_path: Path) -> None:
    save(
        tmp_path / "away" / "models.json",
        {"Pet": {"type": "object", "properties": {"a": {"type": "string"}}}},
    )
    data = document()
    data["components"]["schemas"]["Pet"] = {"$ref": "../../away/models.json#/Pet"}
    spec = save(tmp_path / "inner" / "api" / "pets.json", data)
    arguments = ["--spec", spec, "--package", "pets", "--out", "made"]
    assert run("report", "--spec", spec)[0] == 2
    code, _, err = run("generate", *arguments)
    assert code == 2
    assert "leads out of the project" in err
    assert "allow its folder with --allow-outside" in err
    assert run("generate", *arguments, "--allow-outside", tmp_path / "inner")[0] == 2
    assert run("generate", *arguments, "--allow-outside", "away", "--allow-outside", "inner")[0] == 0
    assert run("report", "--spec", spec, "--allow-outside", "away")[0] == 0
    assert run("diff", spec, spec, "--allow-outside", "away")[0] == 0
