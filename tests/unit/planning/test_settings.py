"""`joins.toml` and the rest of what overlays say about a package."""

from __future__ import annotations

from pathlib import Path

import pytest
from attrs import evolve

from specloom.errors import Errors, GeneratorError
from specloom.output.assemble import add_dist_files, assemble, read_texts
from specloom.overlays import Overlays
from specloom.planning.package import classifiers, extras
from specloom.planning.settings import Settings
from specloom.request import GenerationRequest

_JOINS = """
[package]
name = "pets_client"
distribution = "pets"
client = "client:Pets:AsyncPets"
[bases]
"pets" = "helpers.pets:PetHelpers"
[pages]
CursorPage = "pagination:SyncCursorPage:AsyncCursorPage"
[exports]
Pets = "client"
[extras]
sound = ["numpy>=2", "sounddevice"]
"""


def overlays(at: Path, joins: str = _JOINS) -> Path:
    (at / "package" / "helpers").mkdir(parents=True)
    (at / "joins.toml").write_text(joins, encoding="utf-8")
    for path, text in {
        "client.py": "class Pets: ...\nclass AsyncPets: ...\n",
        "helpers/pets.py": "class PetHelpers: ...\n",
        "pagination.py": "if True:\n    class SyncCursorPage: ...\n    AsyncCursorPage = SyncCursorPage\n",
    }.items():
        (at / "package" / path).write_text(text, encoding="utf-8")
    return at


def test_a_folder_without_joins_has_defaults(tmp_path: Path) -> None:
    assert Settings.load(tmp_path) == Settings.load(None) == Settings()
    assert Settings.load(None, package="my_client").name == "my-client"


def test_joins_are_read(tmp_path: Path) -> None:
    found = Settings.load(overlays(tmp_path))
    assert (found.package, found.name, found.client) == ("pets_client", "pets", "client:Pets:AsyncPets")
    assert found.bases == {"pets": "helpers.pets:PetHelpers"}
    assert Settings.load(tmp_path, package="other", version="2.0").name == "other"


def test_joins_that_name_what_is_missing_are_told_together(tmp_path: Path) -> None:
    folder = overlays(tmp_path)
    (folder / "package" / "pagination.py").unlink()
    (folder / "package" / "helpers" / "pets.py").write_text("class Other: ...\n", encoding="utf-8")
    with pytest.raises(Errors) as caught:
        Settings.load(folder)
    assert [e.message for e in caught.value.exceptions] == [
        "helpers.pets does not define PetHelpers",
        "the module pagination is missing",
    ]


def test_types_and_bases_of_models_must_be_there(tmp_path: Path) -> None:
    more = '[types]\n"pets.Paw" = "types.pets.paw"\n[models]\n"pets.Pet" = "helpers.pets:No"\n'
    with pytest.raises(Errors) as caught:
        Settings.load(overlays(tmp_path, _JOINS + more))
    assert [e.message for e in caught.value.exceptions] == [
        "helpers.pets does not define No",
        "the module types.pets.paw is missing",
    ]


@pytest.mark.parametrize(
    ("joins", "message"),
    [
        ("[bases]\na = 1", "must map names to strings"),
        ("[basis]\na = 'b:C'", "is unknown"),
        ("[bases]\na = 'b'", "is not of the form module:Name"),
        ("[bases]\na = 'import os:C'", "no Python name"),
        ("[bases", "is not TOML"),
        ("[extras]\na = 'numpy'", "lists of requirements"),
        ("[extras]\n'a b' = ['numpy']", "small letters"),
    ],
)
def test_joins_that_cannot_be_read(tmp_path: Path, joins: str, message: str) -> None:
    with pytest.raises(GeneratorError, match=message):
        Settings.load(overlays(tmp_path, joins))


def test_a_path_has_one_owner(tmp_path: Path) -> None:
    runtime = {"__init__.py": "R = 1\n"}
    own = read_texts(overlays(tmp_path / "o") / "package")
    tree = assemble({"p/_api.py": ""}, "p", runtime, own)
    assert tree["p/_core/__init__.py"] == "R = 1\n"
    assert "p/helpers/pets.py" in tree and list(tree) == sorted(tree)
    with pytest.raises(Errors) as caught:
        assemble({"p/client.py": ""}, "p", runtime, own)
    assert str(caught.value.exceptions[0]) == (
        "p/client.py: the generator and the overlays' package/ both write it; "
        "rename one of them, or take it out"
    )


def test_extras_are_installed_by_name(tmp_path: Path) -> None:
    settings = Settings.load(overlays(tmp_path))
    assert settings.extras == {"sound": ("numpy>=2", "sounddevice")}
    assert 'sound = ["numpy>=2", "sounddevice"]' in extras(settings)
    assert 'fast = ["orjson>=3.9,<4"]' in extras(settings)


def test_files_beside_the_package(tmp_path: Path) -> None:
    (tmp_path / "LICENSE").write_text("Do as you please.\n", encoding="utf-8")
    (tmp_path / "README.md").write_text("# By hand\n", encoding="utf-8")
    made = {"README.md": "# Made\n", "pyproject.toml": "", "pets/py.typed": ""}
    assert add_dist_files(made, {}) == made
    found = add_dist_files(made, read_texts(tmp_path))
    assert (found["LICENSE"], found["README.md"]) == ("Do as you please.\n", "# By hand\n")
    (tmp_path / "pyproject.toml").write_text("", encoding="utf-8")
    with pytest.raises(Errors) as caught:
        add_dist_files(made, read_texts(tmp_path))
    assert [error.pointer for error in caught.value.exceptions] == ["pyproject.toml"]


def test_the_distribution_says_its_licence(tmp_path: Path) -> None:
    joins = _JOINS.replace("[bases]", 'license = "MIT"\ndescription = "Pets, tamed"\n[bases]')
    found = Settings.load(overlays(tmp_path, joins))
    assert (found.license, found.description) == ("MIT", "Pets, tamed")
    assert "Framework :: Pytest" not in classifiers(found)
    assert "Framework :: Pytest" in classifiers(evolve(found, plugins={"pets": "helpers.pets"}))


@pytest.mark.parametrize(
    ("old", "new", "entry"),
    [
        ("face", "exports", 'Pets = "client"'),
        ("branches", "subresources", '"pets.helper" = "helpers.pets:PetHelpers"'),
    ],
)
def test_old_names_of_tables_are_read_with_a_notice(tmp_path: Path, old: str, new: str, entry: str) -> None:
    joins = _JOINS.partition("[exports]")[0]
    before = Settings.load(overlays(tmp_path / "old", f"{joins}[{old}]\n{entry}\n"))
    after = Settings.load(overlays(tmp_path / "new", f"{joins}[{new}]\n{entry}\n"))
    assert before.notices == (
        f"joins.toml: [{old}] is called [{new}] now; the old name is still read: rename it",
    )
    assert evolve(before, notices=()) == after
    assert getattr(after, new)
    with pytest.raises(GeneratorError, match=rf"\[{old}\] is the old name of \[{new}\], and both are there"):
        Settings.load(overlays(tmp_path / "both", f"{joins}[{old}]\n{entry}\n[{new}]\n{entry}\n"))


def _loaded(folder: Path) -> Overlays:
    return Overlays.load(GenerationRequest(folder / "spec.json", folder / "out", folder))


def test_the_old_name_of_dist_files_is_read_with_a_notice(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = overlays(tmp_path / "old", _JOINS.replace("[exports]", "[face]"))
    (old / "beside").mkdir()
    (old / "beside" / "LICENSE").write_text("Do as you please.\n", encoding="utf-8")
    assert _loaded(old).dist_files == {"LICENSE": "Do as you please.\n"}
    assert capsys.readouterr().err.splitlines() == [
        "note: old/joins.toml: [face] is called [exports] now; the old name is still read: rename it",
        "note: old/beside/ is called dist_files/ now; the old name is still read: rename it",
    ]
    (old / "beside").rename(old / "dist_files")
    (old / "joins.toml").write_text(_JOINS, encoding="utf-8")
    assert _loaded(old).dist_files == {"LICENSE": "Do as you please.\n"}
    assert capsys.readouterr().err == ""
    (old / "beside").mkdir()
    (old / "beside" / "README.md").write_text("# Pets\n", encoding="utf-8")
    with pytest.raises(GeneratorError, match="beside/ is the old name of dist_files/, and both are there"):
        _loaded(old)
