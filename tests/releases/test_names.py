"""What has been published keeps its name, or somebody says that it does not."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from releases.projects import ENVIRONMENT, Project
from unit.diff.documents import changed, content, document, drop, event, put, ref

PET = "#/components/schemas/Pet/properties"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project that has had its first release."""
    made = Project.create(tmp_path, document())
    assert made.run("update", "--latest").code == 0
    assert made.run("release", "--day", "2026-01-01").code == 0
    made.commit("First release")
    return made


def _surface(project: Project) -> list[str]:
    return (project.out / "api.txt").read_text().splitlines()


def test_a_newcomer_does_not_take_a_name(project: Project) -> None:
    data = changed(
        put("#/components/schemas/Pets", {"type": "object", "title": "Pet", "properties": {}}),
        put("#/paths/~1pets/put", {"x-sdk-path": "pets.list", "responses": {"200": content(ref("Pets"))}}),
        put("#/paths/~1pets/put/x-sdk-path", "pets.list"),
        put(
            "#/paths/~1pets~1{pet_id}/get/parameters/-",
            {"name": "pet_id", "in": "query", "schema": {"type": "string"}},
        ),
    )
    project.upstream(data)
    assert project.run("update", "--latest").code == 0
    lines = _surface(project)
    assert any(line.startswith("pets.list() GET /pets ") for line in lines)
    assert any(line.startswith("pets.replace() PUT /pets ") for line in lines)
    assert "pets.retrieve(pet_id) path: str" in lines
    assert "pets.retrieve(query_pet_id?) query: str" in lines


def test_a_type_that_nothing_uses_any_more_stays(project: Project) -> None:
    assert "types.talk.Answer: class" in _surface(project)
    project.upstream(changed(put("#/paths/~1talk/post/responses/200", content(ref("Ball")))))
    assert project.run("update", "--latest").code == 0
    assert "types.talk.Answer: class" in _surface(project)


def test_a_pinned_type_keeps_its_old_name_too(project: Project) -> None:
    was = next(line for line in _surface(project) if line.endswith(".Pet: class")).removesuffix(": class")
    (project.overlays / "types.yaml").write_text('answers:\n  "#/components/schemas/Pet": .Animal\n')
    assert project.run("generate").code == 0
    assert "types.Animal: class" in _surface(project)
    assert f"{was} = types.Animal" in _surface(project)


def test_a_pinned_method_keeps_its_old_name_too(project: Project) -> None:
    """Deprecated, from one release to the next, until somebody gives it up."""
    (project.overlays / "resources.yaml").write_text("pets.all: get /pets\n")
    assert project.run("generate").code == 0
    assert any(line.startswith("pets.all() GET /pets ") for line in _surface(project))
    assert "pets.list() = pets.all() (deprecated)" in _surface(project)
    assert project.run("release", "--day", "2026-02-01").code == 0
    assert project.run("generate").code == 0
    assert "pets.list() = pets.all() (deprecated)" in _surface(project)
    code = (
        "import pytest; from pets_client import APIConnectionError, Client\n"
        "client = Client(base_url='http://127.0.0.1:1', max_retries=0, credentials={'token': 'x'})\n"
        "with pytest.deprecated_call(match='use client.pets.all'), pytest.raises(APIConnectionError):\n"
        "    client.pets.list(kind='cat')"
    )
    environment = {**ENVIRONMENT, "PYTHONPATH": str(project.out)}
    subprocess.run([sys.executable, "-c", code], env=environment, check=True)
    (project.overlays / "release" / "approvals.yaml").write_text(
        "- change: name pets.list\n  until: 2026-12-31\n"
    )
    assert project.run("generate").code == 0
    assert not any(line.startswith("pets.list") for line in _surface(project))


def test_a_name_that_would_change_is_an_error(project: Project) -> None:
    (project.overlays / "resources.yaml").write_text("pets.list: post /talk\n")
    before = project.files()
    done = project.run("generate")
    assert done.code == 2
    assert done.err == (
        "error: published.json: pets.list was published for 'get /pets', but is now pinned to 'post /talk'; "
        "pin `pets.list: get /pets` in resources.yaml, or give the name up in release/approvals.yaml: "
        "`change: name pets.list`\n"
    )
    assert project.files() == before
    found = project.run("check", "--json")
    assert (found.code, [d["kind"] for d in json.loads(found.out)["drift"]]) == (1, ["names"])
    approvals = project.overlays / "release" / "approvals.yaml"
    approvals.write_text("- change: name pets.list\n  until: 2026-12-31\n")
    assert project.run("generate").code == 0
    assert any(line.startswith("pets.list() POST /talk ") for line in _surface(project))


def test_a_method_does_not_become_a_resource(project: Project) -> None:
    data = changed(
        put("#/paths/~1pets~1list~1all", {"get": {"responses": {"200": content(event("all"))}}}),
        drop("#/webhooks/born"),
    )
    project.upstream(data)
    done = project.run("update", "--latest")
    assert done.code == 2
    assert "pets.list is pinned to get /pets, but is a resource as well" in done.out
