"""What is imported is declared: as a dependency, or as an extra of those who use it."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from project.checkout import ROOT, modules, named

PROJECTS = {
    "pyproject.toml": ("generator/",),
    "generated/openai/pyproject.toml": ("overlays/runtime/", "overlays/openai/package/"),
}
"""Each declaration, and the modules it is for."""
UNDECLARED = {
    "pydantic_core": "only reached through a user's own pydantic models",
    "typing_extensions": "only read by checkers, which bring it",
}
"""Modules that are imported and not declared, each with the reason."""
UNBOUNDED = {
    "attrs": "its versions are dates",
    "pytest": "a plugin must not hold back its host",
    "websockets": "a new major version each few months, without breaks of what we use",
    "rich": "a new major version for every dropped Python",
}
"""Distributions without an upper bound, each with the reason."""


def _imported(path: Path) -> Iterator[str]:
    """Top-level names of the absolute imports of a module, those in functions and by constant strings too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Import():
                yield from (alias.name.partition(".")[0] for alias in node.names)
            case ast.ImportFrom(level=0, module=str(module)):
                yield module.partition(".")[0]
            case ast.Call(
                func=ast.Name(id="import_module") | ast.Attribute(attr="import_module"),
                args=[ast.Constant(value=str(module)), *_],
            ):
                yield module.partition(".")[0]


def _declared(project: str) -> dict[str, str]:
    """What users of a project may install with it, each distribution with its range of versions."""
    table = tomllib.loads((ROOT / project).read_text(encoding="utf-8"))["project"]
    extras = table.get("optional-dependencies", {})
    wanted = [
        *table["dependencies"],
        *(each for name in extras if name not in ("dev", "bench") for each in extras[name]),
    ]
    parts = (re.fullmatch(r"([\w.-]+)(?:\[[^]]*\])?([^;]*)(?:;.*)?", each) for each in wanted)
    return {found[1].lower().replace("_", "-"): found[2].strip() for found in parts if found}


@pytest.mark.parametrize("project", PROJECTS)
def test_what_is_imported_is_declared(project: str) -> None:
    declared, owners = _declared(project), packages_distributions()
    ours = {*sys.stdlib_module_names, *UNDECLARED, "specloom", "openai_client", "js", "pyodide"}
    missing = [
        f"{named(path)}: {name}"
        for path in modules(*PROJECTS[project])
        for name in sorted({*_imported(path)} - ours)
        if not {each.lower().replace("_", "-") for each in owners.get(name, [name])} & {*declared}
    ]
    assert missing == []


@pytest.mark.parametrize("project", PROJECTS)
def test_dependencies_have_bounds(project: str) -> None:
    declared = _declared(project)
    assert [name for name, versions in declared.items() if not re.search(r">=|==", versions)] == []
    open_ended = {name for name, versions in declared.items() if not re.search(r"<|==", versions)}
    assert open_ended <= {*UNBOUNDED}
