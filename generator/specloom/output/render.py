"""Plan to Tree: templates print what was decided."""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ..planning.items import Plan
from .folders import templates_dir

Tree: TypeAlias = dict[str, str]
"""Path below the output folder -> text, sorted by path."""


def render(plan: Plan, templates: Path | None = None) -> Tree:
    """The text of every planned module, and `api.txt`."""
    environment = make_environment(templates or templates_dir())
    found = {m.path: environment.get_template(m.template).render(module=m) for m in plan.modules}
    found["api.txt"] = plan.surface
    found[f"{plan.package}/py.typed"] = ""
    return dict(sorted(found.items()))


def make_environment(templates: Path) -> Environment:
    """Jinja as templates here are written for it. Output is Python, so nothing is escaped for HTML."""
    return Environment(
        loader=FileSystemLoader(templates, encoding="utf-8"),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
