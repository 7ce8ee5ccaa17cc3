"""The scheduled script, from the newest wheel to a branch on a remote, with a stand-in for the host."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from project.checkout import ROOT
from releases.projects import ENVIRONMENT, Done, Project
from unit.diff.documents import changed, document, drop, event, put
from unit.source.specs import wheel

SECOND = changed(put("#/components/schemas/Said/anyOf/-", event("laughed")), put("#/info/version", "1.1"))


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A clone of a bare remote; upstream is a wheel."""
    made = Project.create(tmp_path / "work", document())
    wheel(tmp_path / "wheels", "1.0", json.dumps(document()), "")
    (made.spec / "source.toml").write_text(
        'kind = "package"\npackage = "pinned-specs"\nfile = "data/up.json"\n'
    )
    assert made.run("update", "--latest", "--find-links", tmp_path / "wheels").code == 0
    made.commit("First")
    made.git("init", "--quiet", "--bare", str(tmp_path / "remote.git"))
    made.git("remote", "add", "origin", str(tmp_path / "remote.git"))
    made.git("push", "--quiet", "origin", "main")
    return made


def _run(project: Project, *arguments: str) -> Done:
    """Run the script, with a `gh` that keeps what it is told."""
    tools = project.root.parent / "bin"
    tools.mkdir(exist_ok=True)
    keep = shlex.quote(str(tools))
    (tools / "gh").write_text(f'#!/bin/sh\necho "$@" > {keep}/said\ncp "$8" {keep}/body.md\n')
    (tools / "gh").chmod(0o755)
    command = [str(ROOT / ".ci" / "regenerate"), "--project", "pets", "--no-tests", *arguments]
    environment = {
        **ENVIRONMENT,
        "PATH": f"{tools}:{ENVIRONMENT['PATH']}",
        "SPECLOOM": f"{sys.executable} -m specloom",
        "SPECLOOM_CHECKOUT": str(project.root),
    }
    links = ["--find-links", str(project.root.parent / "wheels")]
    run = subprocess.run([*command, *links], env=environment, capture_output=True, text=True, check=False)
    return Done(run.returncode, run.stdout, run.stderr)


def test_a_change_upstream_becomes_a_branch_with_a_report(project: Project) -> None:
    assert _run(project).out == "pets: nothing new upstream\n"
    wheel(project.root.parent / "wheels", "1.1", json.dumps(SECOND), "")
    done = _run(project)
    assert (done.code, done.err) == (0, "")
    branch = done.out.strip().rpartition(" ")[2]
    assert branch.startswith("regenerate/pets-")
    assert project.git("status", "--porcelain") == ""
    assert project.git("rev-parse", "--abbrev-ref", "HEAD") == "main\n"
    listed = project.git("diff", "--name-only", "main", f"origin/{branch}").splitlines()
    assert {"spec/pets/contract.json", "spec/pets/source.toml", "generated/pets/api.txt"} <= {*listed}
    assert 'version = "1.1"' in project.git("show", f"origin/{branch}:spec/pets/source.toml")
    body = (project.root.parent / "bin" / "body.md").read_text()
    assert body.startswith("# pinned-specs: 1.0 of ")
    assert "the stream has a further event: `object{type} (type=laughed)`" in body
    assert "pr create --head" in (project.root.parent / "bin" / "said").read_text()
    again = _run(project)
    assert again.code == 0
    assert again.out.endswith(f"pets: already proposed as {branch}\n")
    assert project.git("status", "--porcelain") == ""


def test_what_people_must_decide_is_proposed_to_nobody(project: Project) -> None:
    (project.overlays / "resources.yaml").write_text("pets.drop: delete /pets/{pet_id}\n")
    assert project.run("generate").code == 0
    project.commit("A name")
    wheel(
        project.root.parent / "wheels",
        "1.1",
        json.dumps(changed(drop("#/paths/~1pets~1{pet_id}/delete"))),
        "",
    )
    done = _run(project)
    assert done.code == 2
    assert "## To decide" in done.out
    assert project.git("status", "--porcelain") == ""
    assert project.git("ls-remote", "--heads", "origin").count("\n") == 1


def test_a_checkout_with_changes_is_left_alone(project: Project) -> None:
    (project.overlays / "docs.yaml").write_text("")
    done = _run(project)
    assert (done.code, done.err) == (
        2,
        "error: spec/, overlays/ or generated/ has changes; commit them first\n",
    )
