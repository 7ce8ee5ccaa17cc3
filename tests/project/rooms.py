"""Folders of a package as rooms, and who imports whom: at the top, in functions, for checkers, and by strings."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from attrs import frozen

_NAMES = re.compile(r"[a-z_]\w*(?:\.\w+)+(?::.+)?|\w+:.+")
"""Strings that may name a module, by its path in a package, and something in it."""


@frozen
class Edge:
    """One module that refers to another one of its package."""

    module: str
    used: str
    line: int

    @property
    def room(self) -> str:
        """The folder, or the module at the top, that refers."""
        return self.module.split(".")[0]

    @property
    def used_room(self) -> str:
        """The folder, or the module at the top, that is referred to."""
        return self.used.split(".")[0]

    def ranks(self, layers: Sequence[str], others: str) -> tuple[int, int]:
        """Where in `layers` the two stand; rooms that are not named there count as `others`."""
        rooms = (each if each in layers else others for each in (self.room, self.used_room))
        one, other = (layers.index(each) for each in rooms)
        return one, other


def dotted(path: Path, root: Path) -> str:
    """The name of a module within its package."""
    return ".".join(path.relative_to(root).with_suffix("").parts).removesuffix("__init__").strip(".")


def folders(root: Path) -> set[str]:
    """The folders of a package that hold modules."""
    return {path.parent.name for path in root.glob("*/*.py")}


def edges(root: Path, prefix: str = "") -> list[Edge]:
    """All references between modules below `root`.

    Args:
        root: the folder of a package.
        prefix: what stands before the name of a module of it in strings: `_core.` of `"_core.calls.engine:Sync"`.
    """
    known = {dotted(path, root): path for path in sorted(root.rglob("*.py"))}
    return [edge for module, path in known.items() for edge in _of(module, path, root, known, prefix)]


def circles(found: Sequence[Edge]) -> list[tuple[str, str]]:
    """Pairs of rooms that refer to each other, whether directly or through others."""
    reached: dict[str, set[str]] = {}
    for edge in found:
        reached.setdefault(edge.room, set()).add(edge.used_room)
    grown = True
    while grown:
        grown = False
        for seen in reached.values():
            more = {further for each in seen for further in reached.get(each, ())} - seen
            seen |= more
            grown = grown or bool(more)
    return sorted((a, b) for a in reached for b in reached[a] if a < b and a in reached.get(b, ()))


def _of(module: str, path: Path, root: Path, known: dict[str, Path], prefix: str) -> Iterator[Edge]:
    folder = [*path.relative_to(root).parts[:-1]]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        for used in _imported(node, folder, root.name):
            name = used if used in known else used.rpartition(".")[0]
            if name in known and name != module:
                yield Edge(module, name, getattr(node, "lineno", 0))
        if isinstance(node, ast.Constant) and _NAMES.fullmatch(str(node.value)):
            name = str(node.value).split(":")[0].removeprefix(prefix)
            if name in known and name != module:
                yield Edge(module, name, node.lineno)


def _imported(node: ast.AST, folder: list[str], package: str) -> Iterator[str]:
    """Names, within the package, that a statement imports."""
    if isinstance(node, ast.ImportFrom):
        named = (node.module or "").split(".") if node.module else []
        if node.level and node.level - 1 > len(folder):
            return  # above this package
        if node.level:
            base = [*folder[: len(folder) - node.level + 1], *named]
        elif named[:1] == [package]:
            base = named[1:]
        else:
            return
        yield from (".".join([*base, alias.name]) for alias in node.names)
    elif isinstance(node, ast.Import):
        for alias in node.names:
            if alias.name.startswith(package + "."):
                yield alias.name.removeprefix(package + ".")
