"""A small project in a checkout of its own, with git, and the tool to work on it."""

from __future__ import annotations

import copy
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from attrs import frozen

from project.checkout import GENERATOR

ENVIRONMENT = {
    **os.environ,
    "PYTHONPATH": str(GENERATOR.parent),
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_AUTHOR_NAME": "tests",
    "GIT_AUTHOR_EMAIL": "tests@example.invalid",
    "GIT_COMMITTER_NAME": "tests",
    "GIT_COMMITTER_EMAIL": "tests@example.invalid",
}


@frozen
class Done:
    """What a command came to."""

    code: int
    out: str
    err: str


@frozen
class Project:
    """A checkout with one project, called pets."""

    root: Path

    @classmethod
    def create(cls, root: Path, data: dict[str, Any], **overlays: str) -> Project:
        """A checkout whose upstream is a file; `overlays` are texts by name, `_` standing for the dot."""
        made = cls(root)
        made.spec.mkdir(parents=True)
        made.overlays.mkdir(parents=True)
        (made.overlays / "joins.toml").write_text('[package]\nname = "pets_client"\n')
        for name, text in overlays.items():
            (made.overlays / name.replace("_", ".")).write_text(text)
        (made.spec / "source.toml").write_text('kind = "file"\nfile = "../../upstream.json"\n')
        made.upstream(data)
        made.git("init", "--quiet", "--initial-branch=main")
        (root / ".gitignore").write_text("upstream.json\n__pycache__/\n")
        return made

    @property
    def spec(self) -> Path:
        return self.root / "spec" / "pets"

    @property
    def overlays(self) -> Path:
        return self.root / "overlays" / "pets"

    @property
    def out(self) -> Path:
        return self.root / "generated" / "pets"

    def upstream(self, data: dict[str, Any]) -> None:
        """Publish a document."""
        (self.root / "upstream.json").write_text(json.dumps(data))

    def command(self, verb: str, *arguments: object) -> list[str]:
        """The command line of a verb."""
        return [sys.executable, "-m", "specloom", verb, "--project", "pets", *map(str, arguments)]

    def run(self, verb: str, *arguments: object) -> Done:
        """Run a verb of the tool in the checkout."""
        run = subprocess.run(
            self.command(verb, *arguments),
            cwd=self.root,
            env=ENVIRONMENT,
            capture_output=True,
            text=True,
            check=False,
        )
        return Done(run.returncode, run.stdout, run.stderr)

    def git(self, *arguments: str) -> str:
        """Run git in the checkout."""
        run = subprocess.run(
            ["git", *arguments], cwd=self.root, env=ENVIRONMENT, capture_output=True, text=True, check=True
        )
        return run.stdout

    def commit(self, message: str) -> None:
        """Commit everything."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)

    def files(self) -> dict[str, bytes]:
        """Every file of the checkout but upstream's and git's."""
        found = (
            p for p in self.root.rglob("*") if p.is_file() and ".git" not in p.relative_to(self.root).parts
        )
        skipped = {"upstream.json"}
        return {
            p.relative_to(self.root).as_posix(): p.read_bytes()
            for p in found
            if p.name not in skipped and "__pycache__" not in p.parts
        }


def edited(data: dict[str, Any], **schemas: Any) -> dict[str, Any]:
    """A copy of a document with other schemas."""
    made = copy.deepcopy(data)
    made["components"]["schemas"].update(schemas)
    return made
