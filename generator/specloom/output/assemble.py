"""Generated text, runtime and overlay modules become one Tree; a path has one owner."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..errors import GeneratorError, raise_all
from .render import Tree

_ONLY_FOR = {"clients/default_clients.py": "client.py", "websockets/": "sockets/"}
"""Module or room of the runtime -> what alone stands on it: a generated module, or a folder of such ones."""
_NO_MODULES: Mapping[str, str] = {}
_SKIPPED = {"__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache"}


def assemble(tree: Tree, package: str, runtime: Tree, handwritten: Mapping[str, str] = _NO_MODULES) -> Tree:
    """`tree` with the runtime below `<package>/_core/` and hand-written modules at their paths.

    Raises: Errors when two owners claim a path.
    """
    found = dict(tree)
    owners = dict.fromkeys(tree, "the generator")
    errors: list[GeneratorError] = []
    sources = (
        (runtime, f"{package}/_core/", "the runtime"),
        (handwritten, f"{package}/", "the overlays' package/"),
    )
    for texts, prefix, owner in sources:
        for path, text in texts.items():
            if texts is runtime and not _is_used(path, package, tree):
                continue
            at = prefix + path
            if at in owners:
                message = f"{owners[at]} and {owner} both write it"
                errors.append(GeneratorError(at, message, "rename one of them, or take it out"))
            found[at], owners[at] = text, owner
    raise_all(errors)
    return dict(sorted(found.items()))


def _is_used(path: str, package: str, tree: Tree) -> bool:
    """Whether a module of the runtime has something that stands on it; most have."""
    for part, reason in _ONLY_FOR.items():
        if path.startswith(part):
            return any(each.startswith(f"{package}/{reason}") for each in tree)
    return True


def add_dist_files(printed: Tree, own: Mapping[str, str]) -> Tree:
    """`printed` with the overlays' files of the distribution; their README.md replaces the generated one.

    Raises: Errors when such a file is one that only the generator writes.
    """
    raise_all(
        [
            GeneratorError(
                path,
                "the generator and the overlays' dist_files/ both write it",
                "take it out of dist_files/",
            )
            for path in sorted(own.keys() & printed.keys() - {"README.md"})
        ]
    )
    return {**printed, **own}


def read_texts(folder: Path) -> Tree:
    """Texts of all files below a folder, by path; caches are left out. Raises: GeneratorError for what is no text."""
    found: Tree = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if path.is_file() and path.suffix != ".pyc" and not _SKIPPED & {*name.parts}:
            try:
                found[name.as_posix()] = path.read_text(encoding="utf-8")
            except UnicodeDecodeError as error:
                place = f"{folder.name}/{name.as_posix()}"
                message = f"byte {error.start} is not UTF-8"
                raise GeneratorError(place, message, "only texts are copied: take it out") from None
    return found
