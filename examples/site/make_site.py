"""Write the sources of the reference site: guides as they stand here, a page for each resource of the client.

`python examples/site/make_site.py OUT` needs nothing but the client; `make docs` then builds the pages.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

from openai_client import OpenAI

Toml: TypeAlias = "str | list[Toml] | dict[str, Toml]"

HERE = Path(__file__).resolve().parent
GUIDES = (
    "install",
    "migrate",
    "errors",
    "streaming",
    "tools",
    "files",
    "realtime",
    "scale",
    "testing",
    "azure",
    "maintain",
)
"""In the order in which they are read."""
OTHERS = ("clients", "errors", "testing")
"""Pages of the reference that stand here, besides its first."""


def resources(node: Any, above: str = "") -> Iterator[tuple[str, type]]:
    """Path on the client and class of every resource, in order; further names of one are left out."""
    parent: type[Any] = node.__class__
    for name in sorted(dir(parent)):
        member = getattr(parent, name)
        if type(member).__name__ != "subresource":
            continue
        child, path = getattr(node, name), above + name
        kind: type[Any] = child.__class__
        if kind._path in ("", path):
            yield path, kind
            yield from resources(child, f"{path}.")


def page(path: str, kind: type) -> str:
    """The page of one resource."""
    return f"# client.{path}\n\n::: {kind.__module__}.{kind.__qualname__}\n"


def main(out: Path) -> None:
    """Write `out` anew."""
    shutil.rmtree(out, ignore_errors=True)
    pages = out / "pages"
    shutil.copytree(HERE / "guides", pages)
    shutil.copytree(HERE / "reference", pages / "reference")
    found = sorted(resources(OpenAI(api_key="none")))
    for path, kind in found:
        (pages / "reference" / f"{path}.md").write_text(page(path, kind), encoding="utf-8")
    listing = [
        f"| [`client.{path}`]({path}.md) | {(kind.__doc__ or '').splitlines()[0]} |" for path, kind in found
    ]
    with (pages / "reference" / "index.md").open("a", encoding="utf-8") as index:
        print("", "| resource | |", "|---|---|", *listing, sep="\n", file=index)
    rows: list[Toml] = [{f"client.{path}": f"reference/{path}.md"} for path, _ in found]
    nav: list[Toml] = [{"openai_client": "index.md"}, {"Guides": [f"{name}.md" for name in GUIDES]}]
    others: list[Toml] = [f"reference/{name}.md" for name in OTHERS]
    nav.append({"Reference": ["reference/index.md", *others, {"Resources": rows}]})
    settings = (HERE / "zensical.toml").read_text(encoding="utf-8")
    for mark, value in {
        "nav = []": f"nav = {toml(nav)}",
        '"PACKAGES"': toml(str(HERE.parents[1] / "generated" / "openai")),
        "EXTENSIONS": str(HERE / "griffe_client.py"),
    }.items():
        settings = settings.replace(mark, value)
    (out / "zensical.toml").write_text(settings, encoding="utf-8")


def toml(value: Toml) -> str:
    """A value as TOML on one line."""
    match value:
        case dict():
            return "{" + ", ".join(f"{toml(name)} = {toml(each)}" for name, each in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(toml, value)) + "]"
        case _:
            return json.dumps(value)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
