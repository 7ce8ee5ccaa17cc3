"""Ruff gives generated Python its final shape: one process for the whole Tree."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Container
from importlib import import_module
from pathlib import Path
from typing import Any

from ..errors import GeneratorError
from .render import Tree

LINE_LENGTH = 120


def format_tree(tree: Tree, unchanged: Container[str] = ()) -> Tree:
    """`tree` with its Python formatted; paths in `unchanged` stay as they are.

    Raises: GeneratorError when ruff is missing or refuses a text.
    """
    chosen = [path for path in tree if path.endswith(".py") and path not in unchanged]
    if not chosen:
        return dict(tree)
    with tempfile.TemporaryDirectory(prefix="specloom-") as name:
        folder = Path(name)
        files = {path: folder / f"{number}{_suffix(path)}" for number, path in enumerate(chosen)}
        # Numbered files in one folder: no tree to make, no settings of others to meet.
        for path, file in files.items():
            file.write_text(tree[path], encoding="utf-8")
        _ruff(
            "format",
            "--isolated",
            "--no-cache",
            "--quiet",
            f"--line-length={LINE_LENGTH}",
            "--config=format.skip-magic-trailing-comma=true",
            at=folder,
            names=chosen,
        )
        done = {path: file.read_text(encoding="utf-8") for path, file in files.items()}
    return {path: done.get(path, text) for path, text in tree.items()}


class FormatCache:
    """Remembers what each text looks like when formatted, for processes that format time and again."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def format(self, tree: Tree, unchanged: Container[str] = ()) -> Tree:
        """`format_tree`, of those texts alone that are new."""
        own = [path for path in tree if path.endswith(".py") and path not in unchanged]
        fresh = {path: tree[path] for path in own if tree[path] not in self._known}
        formatted = format_tree(fresh)
        known = {tree[path]: self._known.get(tree[path], formatted.get(path, "")) for path in own}
        self._known = known
        return {**tree, **{path: known[tree[path]] for path in own}}


def _suffix(path: str) -> str:
    """Modules of declarations look like stubs: one empty line between classes is enough."""
    return ".pyi" if path.endswith(("/_models.py", "/_params.py")) else ".py"


def _ruff(*arguments: str, at: Path, names: list[str]) -> None:
    run = subprocess.run(
        [_find_ruff(), *arguments, "--target-version=py311", "."],
        cwd=at,
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode:
        complaint = next(iter(run.stderr.strip().splitlines()), f"ruff ended with {run.returncode}")
        for number, path in enumerate(names):
            complaint = complaint.replace(f" {number}{_suffix(path)}:", f" {path}:")
        raise GeneratorError("format", complaint, "the generated text is not Python; please report it")


def _find_ruff() -> str:
    try:
        # Imported by name: ruff ships no types.
        ruff: Any = import_module("ruff.__main__")
    except ImportError:
        raise GeneratorError("format", "ruff is not installed", "pip install ruff") from None
    try:
        return str(ruff.find_ruff_bin())
    except FileNotFoundError as error:
        raise GeneratorError(
            "format", f"ruff has no program: {error}", "pip install --force-reinstall ruff"
        ) from None
