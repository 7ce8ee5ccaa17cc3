"""Who may know whom, in the generator and in what it emits."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from pathlib import Path

from house.checkout import EMITTED, GENERATOR, imports, modules, named

# The rooms of the generator, in the order in which a document passes through them.
ROOMS: Mapping[str, set[str]] = {
    "base": {
        "ir",
        "errors",
        "pointers",
        "words",
        "plain",
        "yaml12",
        "files",
        "folders",
        "literals",
        "jsonpath",
    },
    "front": {"document", "refs", "walk", "overlay", "normalize", "models", "lenient"},
    "update": {"update"},
    "middle": {
        "lower",
        "operation_words",
        "shapes",
        "reading",
        "registry",
        "tables",
        "algebra",
        "bodies",
        "facts",
        "reach",
        "vocabulary",
    },
    "names": {"names", "pathnames", "typenames", "fieldnames", "pins", "published", "says"},
    "prune": {"prune"},
    "plan": {"plan", "settings", "annotations", "docs", "surface", "by_hand", "knowledge"},
    "diff": {"diff"},
    "out": {"render", "assemble", "format", "lock", "write", "swap", "staging"},
    "top": {
        "",
        "pipeline",
        "report",
        "released",
        "releasing",
        "revisions",
        "updating",
        "update_report",
        "watch",
        "proof",
        "probe",
        "cli",
        "__main__",
    },
}
# What a room may use of others, besides base; top may use everything.
DOORS: Mapping[str, set[str]] = {
    "base": set(),
    "front": set(),
    "update": {"walk", "refs", "document"},
    "middle": {"document", "walk"},
    "names": {"document", "reach", "tables"},
    "prune": set(),
    "plan": {"reach", "pins", "pathnames"},
    "diff": {"reach", "tables"},
    "out": {"plan.items"},
}
READERS = {
    "files",
    "folders",
    "refs",
    "pins",
    "published",
    "settings",
    "render",
    "assemble",
    "lock",
    "overlay",
    "pipeline",
    "write",
}
WRITERS = {"swap", "staging", "format", "update"}
_DISK = {"os", "shutil", "subprocess", "tempfile", "io"}
_TOUCHES = {"read_text", "read_bytes", "write_text", "write_bytes", "mkdir", "rglob"}
# The layers of an emitted package: each may use those before it.
LAYERS = ("_core", "_exceptions", "_api", "types", "pagination", "helpers", "resources", "client", "")


def _dotted(path: Path, root: Path) -> str:
    return ".".join(path.relative_to(root).with_suffix("").parts).removesuffix("__init__").strip(".")


def _room(module: str) -> str:
    first = module.split(".")[0]
    found = [room for room, names in ROOMS.items() if first in names]
    assert found, f"{module} is in no room of ROOMS: give it one"
    return found[0]


def test_rooms_of_the_generator_use_doors() -> None:
    wrong: list[str] = []
    for path in modules("generator/specloom/"):
        module = _dotted(path, GENERATOR)
        room = _room(module)
        for used in sorted(imports(path, GENERATOR)):
            theirs = _room(used)
            if room != "top" and theirs not in (room, "base") and used not in DOORS[room]:
                wrong.append(f"{module} ({room}) imports {used} ({theirs})")
    assert wrong == []


def test_few_modules_touch_the_disk() -> None:
    wrong: list[str] = []
    for path in modules("generator/specloom/"):
        module = _dotted(path, GENERATOR).split(".")[0]
        if module in READERS | WRITERS or _room(module) == "top":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Attribute(attr=name) if name in _TOUCHES:
                    wrong.append(f"{named(path)}:{node.lineno} {name}")
                case ast.Call(func=ast.Name(id="open")):
                    wrong.append(f"{named(path)}:{node.lineno} open")
                case ast.Import(names=names) if _DISK & {alias.name.split(".")[0] for alias in names}:
                    wrong.append(f"{named(path)}:{node.lineno} import")
                case _:
                    pass
    assert wrong == []


def test_only_writers_write() -> None:
    wrong: list[str] = []
    for path in modules("generator/specloom/"):
        if _dotted(path, GENERATOR).split(".")[0] in WRITERS:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr.startswith(
                ("write_text", "write_bytes", "mkstemp")
            ):
                wrong.append(f"{named(path)}:{node.lineno} {node.attr}")
    assert wrong == []


def test_passes_before_names_know_no_python_names() -> None:
    for path in modules("generator/specloom/"):
        if _room(_dotted(path, GENERATOR)) in ("front", "middle", "update"):
            assert not imports(path, GENERATOR) & {"words", "literals"}, named(path)


def test_layers_of_the_emitted_package() -> None:
    wrong: list[str] = []
    for path in modules("generated/openai/openai_client/"):
        module = _dotted(path, EMITTED)
        for used in sorted(imports(path, EMITTED, top=True)):
            if _rank(used) > _rank(module):
                wrong.append(f"{module or '__init__'} imports {used or '__init__'}")
    assert wrong == []


def _rank(module: str) -> int:
    first = module.split(".")[0]
    return LAYERS.index(first) if first in LAYERS else LAYERS.index("client")
