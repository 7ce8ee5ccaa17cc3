"""The files that house tests look at: what git would commit."""

from __future__ import annotations

import ast
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GENERATOR = ROOT / "generator" / "specloom"
EMITTED = ROOT / "generated" / "openai" / "openai_client"


@cache
def tracked() -> tuple[Path, ...]:
    """Every file that is or would be committed."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    return tuple(path for name in sorted({*listed.split("\0")} - {""}) if (path := ROOT / name).is_file())


def modules(*folders: str) -> list[Path]:
    """Python modules below some folders of the checkout."""
    return [p for p in tracked() if p.suffix == ".py" and p.relative_to(ROOT).as_posix().startswith(folders)]


def named(path: Path) -> str:
    """A path as a reader of a failure wants it."""
    return path.relative_to(ROOT).as_posix()


def imports(path: Path, root: Path, top: bool = False) -> set[str]:
    """Modules of the package at `root` that the module at `path` imports, dotted, relative to the root.

    `from .x import y` counts as `x.y` where that is a module, else as `x`. With `top` only what stands
    at the top of the module, outside functions and `if`.
    """
    package = path.relative_to(root).parent.parts
    found: set[str] = set()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in tree.body if top else ast.walk(tree):
        if not isinstance(node, ast.ImportFrom) or node.level == 0:
            continue
        base = package[: len(package) - node.level + 1]
        target = ".".join([*base, *((node.module or "").split(".") if node.module else [])])
        for alias in node.names:
            if alias.name == "__version__":
                continue  # a constant, known before anything is loaded
            inner = f"{target}.{alias.name}".strip(".")
            at = root / inner.replace(".", "/")
            found.add(inner if at.with_suffix(".py").is_file() or at.is_dir() else target)
    return found
