"""Generated text, runtime and overlay modules become one Tree; a path has one owner."""

from __future__ import annotations

from pathlib import Path

from ..errors import GeneratorError, raise_all
from .render import Tree

_ONLY_FOR = {"clients/default_clients.py": "client.py"}
"""Module of the runtime -> the generated module that alone stands on it."""
_SKIPPED = {"__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache"}


def assemble(tree: Tree, package: str, runtime: Path, overlays: Path | None = None) -> Tree:
    """`tree` with the runtime below `<package>/_core/` and overlay modules at their paths.

    Raises: Errors when two owners claim a path.
    """
    found = dict(tree)
    owners = dict.fromkeys(tree, "the generator")
    errors: list[GeneratorError] = []
    sources = [(runtime, f"{package}/_core/", "the runtime")]
    if overlays is not None and overlays.is_dir():
        sources.append((overlays, f"{package}/", "the overlays' package/"))
    for folder, prefix, owner in sources:
        for path, text in files(folder).items():
            reason = _ONLY_FOR.get(path) if folder == runtime else None
            if reason is not None and f"{package}/{reason}" not in tree:
                continue
            at = prefix + path
            if at in owners:
                message = f"{owners[at]} and {owner} both write it"
                errors.append(GeneratorError(at, message, "rename one of them, or take it out"))
            found[at], owners[at] = text, owner
    raise_all(errors)
    return dict(sorted(found.items()))


def beside(printed: Tree, folder: Path) -> Tree:
    """`printed` with the overlays' own files beside the package; their README.md replaces the made one.

    Raises: Errors when such a file is one that only the generator writes.
    """
    if not folder.is_dir():
        return printed
    own = files(folder)
    raise_all(
        [
            GeneratorError(
                path, "the generator and the overlays' beside/ both write it", "take it out of beside/"
            )
            for path in sorted(own.keys() & printed.keys() - {"README.md"})
        ]
    )
    return {**printed, **own}


def files(folder: Path) -> Tree:
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
