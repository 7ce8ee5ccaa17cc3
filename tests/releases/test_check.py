"""`check` says that all agrees only of a package that can be used, made from the document that was pinned."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from project.checkout import EMITTED
from releases.projects import Project
from specloom.workflows import import_check as proof
from specloom.workflows.import_check import start_import_check
from unit.diff.documents import document

JOINS = """
[package]
name = "pets_client"
[bases]
pets = "helpers.pets:Walks"
[subresources]
toys = "helpers.toys:Toys"
[hooks]
"pets.list" = "helpers.hooks:Hook"
[exports]
walk = "helpers.walks"
[extras]
fast = ["no-such-thing>=1"]
"""
HELPERS = {
    "__init__": "",
    "pets": "from .._core.calls.resource import E, Resource\n\n\nclass Walks(Resource[E]):\n    pass\n",
    "toys": "from .._core.calls.resource import E, Resource\n\n\nclass Toys(Resource[E]):\n    pass\n",
    "hooks": "from .._core.requests.endpoint import Hook as Base\n\n\nclass Hook(Base):\n    pass\n",
    "walks": "def walk() -> None:\n    pass\n",
    "extra": "import no_such_thing\n",
}


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project just generated, to be copied."""
    made = Project.create(tmp_path_factory.mktemp("fresh"), document(), joins_toml=JOINS)
    _helpers(made)
    assert made.run("update", "--latest").code == 0
    return made


@pytest.fixture
def project(fresh: Project, tmp_path: Path) -> Project:
    return Project(shutil.copytree(fresh.root, tmp_path / "project"))


def _helpers(project: Project, **changed: str) -> None:
    folder = project.overlays / "package" / "helpers"
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in {**HELPERS, **changed}.items():
        (folder / f"{name}.py").write_text(text)


def test_a_package_that_can_be_used_agrees(project: Project) -> None:
    before = sorted(project.root.rglob("*"))
    done = project.run("check")
    assert (done.code, done.err) == (0, "")
    assert sorted(project.root.rglob("*")) == before


@pytest.mark.parametrize(
    ("module", "text", "message"),
    [
        (
            "pets",
            "raise ValueError('no')\n\n\nclass Walks: ...\n",
            "pets.py:1: pets_client.helpers.pets: ValueError: no",
        ),
        ("pets", "class Walks(type): ...\n", "TypeError"),
        (
            "toys",
            "from .._core.nothing import Resource\n\n\nclass Toys(Resource): ...\n",
            "toys.py:1: pets_client.helpers.toys: ModuleNotFoundError: No module named 'pets_client._core.nothing'",
        ),
        ("toys", "class Toys:\n    pass\n", "client.toys: TypeError"),
        ("hooks", "import no_such_module\n\n\nclass Hook: ...\n", "hooks.py:1: pets_client.helpers.hooks: "),
        (
            "hooks",
            "def __getattr__(name):\n    raise KeyError(name)\n",
            "hook helpers.hooks:Hook: KeyError: 'Hook'",
        ),
        (
            "walks",
            "import sys\n\nsys.exit(3)\n\n\ndef walk(): ...\n",
            "walks.py:3: pets_client.helpers.walks: SystemExit: 3",
        ),
        (
            "walks",
            "def __getattr__(name):\n    return {}[name]\n",
            "walks.py:2: pets_client.walk: KeyError: 'walk'",
        ),
        ("more", "def walk(:\n    pass\n", "more.py:1: pets_client.helpers.more: SyntaxError: "),
        (
            "more",
            "import socket\n\n\nsocket.create_connection(('127.0.0.1', 9))\n",
            "more.py:4: pets_client.helpers.more: RuntimeError: the network is used while names are looked up",
        ),
    ],
)
def test_a_name_that_cannot_be_reached_is_told_with_its_place(
    project: Project, module: str, text: str, message: str
) -> None:
    _helpers(project, **{module: text})
    assert project.run("generate").code == 0
    done = project.run("check")
    assert done.code == 1
    assert all(line.startswith("drift: broken: pets_client/") for line in done.err.splitlines())
    assert message in done.err
    assert "broken; fix what overlays/ brings by hand" in done.out


def test_a_broken_package_is_told_to_machines(project: Project) -> None:
    _helpers(project, more="walk = 1 / 0\n")
    assert project.run("generate").code == 0
    assert project.run("check", "--fast").code == 0
    assert json.loads(project.run("check", "--json").out) == {
        "drift": [
            {
                "kind": "broken",
                "path": "pets_client/helpers/more.py:1",
                "diff": "pets_client.helpers.more: ZeroDivisionError: division by zero",
            }
        ]
    }


def test_a_package_that_ends_the_interpreter_is_told(project: Project) -> None:
    _helpers(project, walks="import os\n\n\nos._exit(4)\n\n\ndef walk(): ...\n")
    assert project.run("generate").code == 0
    assert "pets_client: the interpreter ended with 4: nothing" in project.run("check").err


def test_a_joined_module_that_is_no_python_is_an_error_with_its_place(project: Project) -> None:
    _helpers(project, toys="class Toys:\n    def (self): ...\n")
    for verb in ("generate", "check"):
        done = project.run(verb)
        assert done.code == 2
        assert done.err.startswith("error: helpers/toys.py:2: this is not Python: ")


def test_a_package_without_end_is_given_up(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proof, "_LONGEST", 0.5)
    (project.out / "pets_client" / "endless.py").write_text("import time\n\ntime.sleep(600)\n")
    with start_import_check(project.out, "pets_client") as failures:
        assert [each.error for each in failures()] == ["its import has not come to an end in 0 s"]


def test_names_of_the_real_package_can_be_reached() -> None:
    with start_import_check(EMITTED.parent, EMITTED.name) as failures:
        assert failures() == []


def test_a_changed_source_is_told(project: Project) -> None:
    changed = document()
    del changed["paths"]["/pets"]["post"]
    project.upstream(changed)
    for extra in ((), ("--fast",)):
        done = project.run("check", *extra)
        assert done.code == 1
        assert done.err.startswith("drift: source: source.toml: ../../upstream.json has sha256 ")
        assert "1 source; `specloom update --latest` takes the document that is there now" in done.out
    (project.root / "upstream.json").unlink()
    assert project.run("check").code == 0


def test_files_that_are_no_text_are_told(project: Project) -> None:
    (project.out / "logo.png").write_bytes(b"\x89PNG\xff")
    os.mkfifo(project.out / "pipe")
    for extra in ((), ("--fast",)):
        done = project.run("check", *extra)
        assert done.code == 1
        assert done.err.splitlines() == [
            "drift: edited: logo.png was edited by hand",
            "drift: edited: pipe was edited by hand",
        ]
    done = project.run("generate")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(
        "error: pets: holds files that were not generated: logo.png and 1 more; move them"
    )


def test_a_folder_with_a_binary_file_is_not_written_into(project: Project) -> None:
    folder = project.root / "mine"
    folder.mkdir()
    (folder / "photo.jpg").write_bytes(bytes(range(256)))
    done = project.run("generate", "--out", folder)
    assert (done.code, done.err) == (
        2,
        "error: mine: holds files that were not generated: photo.jpg; move them, or choose another folder "
        "with --out\n",
    )
    assert (folder / "photo.jpg").read_bytes() == bytes(range(256))


def test_an_overlay_that_is_no_text_is_an_error(project: Project) -> None:
    (project.overlays / "package" / "logo.png").write_bytes(b"\x89PNG\xff")
    done = project.run("generate")
    assert done.code == 2
    assert "logo.png: byte 0 is not UTF-8; only texts are copied: take it out" in done.err
