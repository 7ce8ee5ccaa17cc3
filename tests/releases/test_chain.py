"""Three updates of one project: each is reported, released, and readable in its history."""

from __future__ import annotations

import copy
import json
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from releases.projects import ENVIRONMENT, Done, Project
from unit.diff.documents import changed, content, document, drop, event, put, ref

PET = "#/components/schemas/Pet/properties"
FIRST = document()
# Additions: an operation, an optional field, a stream event, a webhook, an enum value.
SECOND = changed(
    put("#/info/version", "1.1"),
    put("#/paths/~1toys", {"get": {"operationId": "listToys", "responses": {"200": content(ref("Ball"))}}}),
    put(f"{PET}/nick", {"type": "string"}),
    put("#/components/schemas/Said/anyOf/-", event("laughed")),
    put("#/webhooks/sold", {"post": {"requestBody": content(ref("Pet")), "responses": {}}}),
    put(f"{PET}/size/enum/-", "huge"),
)


def _third() -> dict[str, Any]:
    """A renamed schema, a removed operation, a changed type, a variant less."""
    data = copy.deepcopy(SECOND)
    schemas = data["components"]["schemas"]
    schemas["Reply"] = schemas.pop("Answer")
    put("#/paths/~1talk/post/responses/200", content(ref("Reply")))(data)
    drop("#/paths/~1pets~1{pet_id}/delete")(data)
    put(f"{PET}/age/type", "string")(data)
    put(f"{PET}/toys/items/anyOf", [ref("Ball"), event("bell")])(data)
    return data


THIRD = _third()


def _fourth() -> dict[str, Any]:
    data = copy.deepcopy(THIRD)
    put("#/paths/~1pets/get/deprecated", True)(data)
    return data


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project that has had its first release."""
    made = Project.create(tmp_path, FIRST)
    assert made.run("update", "--latest").code == 0
    assert made.run("release", "--day", "2026-01-01").code == 0
    made.commit("First release")
    return made


def _take(project: Project, data: dict[str, Any]) -> str:
    project.upstream(data)
    done = project.run("update", "--latest")
    assert (done.code, done.err) == (0, ""), done
    assert project.run("check").code == 0
    return done.out


def _release(project: Project, day: str, *arguments: str) -> Done:
    done = project.run("release", "--day", day, *arguments)
    if done.code == 0:
        assert project.run("check").code == 0
        project.commit(f"Release of {day}")
    return done


def _version(project: Project) -> str:
    return (project.out / "pyproject.toml").read_text().partition('version = "')[2].partition('"')[0]


def _imports(project: Project, code: str) -> None:
    environment = {**ENVIRONMENT, "PYTHONPATH": str(project.out)}
    subprocess.run([sys.executable, "-W", "error", "-c", code], env=environment, check=True)


def test_three_updates(project: Project) -> None:
    assert _version(project) == "0.1.0"
    outcome = _take(project, SECOND)
    for line in (
        "`toys.list: get /toys`",
        "`get /toys`: the operation is new",
        "`Pet.nick`: a new field may be there",
        "the stream has a further event: `object{type} (type=laughed)`",
        "`webhook sold`: the webhook is new",
        "the enumeration has a further value: `'huge'`",
    ):
        assert line in outcome
    assert "### Breaking" not in outcome.partition("## The package")[0]
    assert _release(project, "2026-02-01").code == 0
    assert _version(project) == "0.1.1"
    _imports(
        project,
        "from pets_client import Client; from pets_client.types.pets import Pet; Pet.nick; Client.toys",
    )

    outcome = _take(project, THIRD)
    for line in (
        "After 0.1.1 this is 0.2.0.",
        "`delete /pets/{pet_id}`: the operation is gone",
        "`Pet.age`: the value is of another type: `integer -> string`",
        "the schema has another name: `Answer -> Reply`",
        "a variant of the union is gone: `Bone (type=bone)`",
        "the union has a further variant: `object{type} (type=bell)`",
    ):
        assert line in outcome
    held_up = _release(project, "2026-03-01")
    assert held_up.code == 1
    assert "breaking changes are not accepted" in held_up.err
    assert "- change: operation-removed #/paths/~1pets~1{pet_id}/delete" in held_up.err
    assert _version(project) == "0.1.1"
    assert _release(project, "2026-03-01", "--accept-until", "2026-02-28").code == 1
    assert _release(project, "2026-03-01", "--accept-until", "2026-04-01").code == 0
    assert _version(project) == "0.2.0"

    _take(project, _fourth())
    assert _release(project, "2026-04-01").code == 0
    assert _version(project) == "0.2.1"
    words = (project.out / "CHANGELOG.md").read_text()
    assert [line for line in words.splitlines() if line.startswith("## ")] == [
        "## 0.2.1 (2026-04-01)",
        "## 0.2.0 (2026-03-01)",
        "## 0.1.1 (2026-02-01)",
        "## 0.1.0 (2026-01-01)",
    ]
    assert "### Deprecated\n\n- `get /pets`: the operation is deprecated" in words
    log = project.git("log", "--format=%s").splitlines()
    assert log == ["Release of 2026-04-01", "Release of 2026-03-01", "Release of 2026-02-01", "First release"]
    assert project.run("release").out == "pets: nothing has changed since 0.2.1\n"


def test_what_is_generated_again_is_the_same(project: Project) -> None:
    _take(project, SECOND)
    assert _release(project, "2026-02-01").code == 0
    before = project.files()
    shutil.rmtree(project.out)
    assert project.run("generate").code == 0
    assert project.files() == before


def test_approvals_come_to_an_end(project: Project) -> None:
    _take(project, changed(drop("#/webhooks/born")))
    approvals = project.overlays / "release" / "approvals.yaml"
    change = "webhook-removed #/webhooks/born/post"
    approvals.write_text(f'- change: "{change}"\n  until: 2026-02-10\n  because: nobody listens\n')
    late = project.run("release", "--day", "2026-02-11", "--json")
    assert (late.code, json.loads(late.out)["held"]) == (1, [change])
    assert project.run("release", "--day", "2026-02-10", "--dry-run").code == 0
    assert _version(project) == "0.1.0"
    approvals.write_text("- change: x\n  until: soon\n")
    bad = project.run("release")
    assert (bad.code, "approvals.yaml#/0: 'soon' is no day" in bad.err) == (2, True)


def test_an_update_that_needs_people_writes_nothing(project: Project) -> None:
    (project.overlays / "10-repairs.yaml").write_text(
        "overlay: 1.1.0\ninfo: {title: Repairs, version: '1'}\nactions:\n"
        "- target: $.components.schemas.Pet.properties.age\n  update: {minimum: 0}\n"
        "- target: $.components.schemas.Pet.properties.name\n  update: {minLength: 1}\n"
    )
    (project.overlays / "resources.yaml").write_text("pets.drop: delete /pets/{pet_id}\n")
    (project.overlays / "release" / "approvals.yaml").write_text(
        "- change: name pets.delete\n  until: 2027-01-01\n"
    )
    assert project.run("generate").code == 0
    before = project.files()
    data = changed(
        drop(f"{PET}/age"), drop("#/paths/~1pets~1{pet_id}/delete"), put(f"{PET}/name/minLength", 1)
    )
    project.upstream(data)
    done = project.run("update", "--latest", "--report", project.root / "upstream.json.md")
    assert done.code == 2
    for text in (
        "## To decide",
        "10-repairs.yaml#/actions/0: target '$.components.schemas.Pet.properties.age' matches nothing",
        "## Repairs that are obsolete",
        "- `10-repairs.yaml#/actions/1`",
        "`delete /pets/{pet_id}`: the operation is gone",
    ):
        assert text in done.out
    report = project.root / "upstream.json.md"
    assert report.read_text() in done.out
    report.unlink()
    assert project.files() == before


@pytest.mark.parametrize("step", ["fetch", "read", "lower", "write"])
def test_an_update_that_fails_leaves_everything(project: Project, step: str) -> None:
    before = project.files()
    broken: Mapping[str, Any] = {
        "fetch": None,
        "read": {"openapi": "3.1.0"},
        "lower": changed(put(f"{PET}/age", {"type": "nonsense"})),
        "write": SECOND,
    }
    if broken[step] is None:
        (project.root / "upstream.json").unlink()
    else:
        project.upstream(dict(broken[step]))
    if step == "write":
        (project.out / "mine.txt").write_text("not generated")
        before = project.files()
    done = project.run("update", "--latest")
    assert done.code == 2, done
    assert done.err.startswith("error: ")
    assert project.files() == before
