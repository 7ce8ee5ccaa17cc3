"""Who may know whom, in the generator and in what it emits."""

from __future__ import annotations

import ast
import re

import pytest

from project.checkout import EMITTED, GENERATOR, ROOT, imports, modules, named
from project.rooms import circles, dotted, edges, folders

TOOL = ("ir", "source", "lowering", "naming", "planning", "output", "diff", "update", "workflows", "cli")
"""The rooms of the tool, lower ones first; request, overlays and pipeline stand between `update` and `workflows`."""
READERS = {
    "source.files",
    "source.refs",
    "source.overlay",
    "naming.pins",
    "naming.published",
    "naming.released",
    "planning.settings",
    "output.folders",
    "output.render",
    "output.assemble",
    "output.lock",
    "output.write",
    "pipeline",
}
WRITERS = {"output.atomic_write", "output.staging", "output.format", "update"}
COMMANDS = ("workflows", "cli", "__main__")
_DISK = {"os", "shutil", "subprocess", "tempfile", "io"}
_TOUCHES = {"read_text", "read_bytes", "write_text", "write_bytes", "mkdir", "rglob"}
CORE = ROOT / "overlays" / "runtime"
RUNTIME = (
    "foundation",
    "models",
    "requests",
    "http",
    "telemetry",
    "calls",
    "streaming",
    "websockets",
    "clients",
)
"""The rooms of the runtime, lower ones first."""
LAYERS = (
    "_argument_suggestions",
    "_core",
    "_conventions",
    "types",
    "_exceptions",
    "_api",
    "sockets",
    "pagination",
    "realtime",
    "helpers",
    "resources",
    "client",
    "",
)
"""The layers of an emitted package, lower ones first; "client" stands for all that is not named."""
EXCEPTIONS = {
    ("_core", "_conventions"): "what the service's own words are, asked for where the package has them",
    ("client", ""): "the version of the package, a constant that is there before anything is loaded",
    ("realtime", "client"): "an old class of a socket makes a client where it is given none",
    ("helpers", "resources"): "helpers are bases of generated resources, whose operations they call",
}
"""Layers that know a higher one, and why."""


def _is(module: str, rooms: set[str] | tuple[str, ...]) -> bool:
    return any(module == room or module.startswith(room + ".") for room in rooms)


def test_each_folder_of_the_tool_is_a_room_that_says_what_it_is() -> None:
    assert folders(GENERATOR) == {*TOOL}
    for room in TOOL:
        docstring = ast.get_docstring(ast.parse((GENERATOR / room / "__init__.py").read_text())) or ""
        words = {word.strip(",.;:") for word in docstring.split()}
        assert words >= {"Takes"} and words & {"gives", "makes"} and words & {"Imports", "imports"}, room


def test_rooms_of_the_tool_import_lower_ones_only() -> None:
    order = [*TOOL[:-2], "request", "overlays", "pipeline", *TOOL[-2:]]
    wrong = [
        f"{edge.module}:{edge.line} imports {edge.used}"
        for edge in edges(GENERATOR)
        if edge.room in order
        and edge.used_room in order
        and order.index(edge.used_room) > order.index(edge.room)
    ]
    assert wrong == []


def test_no_two_rooms_of_the_tool_import_each_other() -> None:
    assert circles(edges(GENERATOR)) == []


def test_few_modules_stand_at_the_top_of_the_tool() -> None:
    assert len([*GENERATOR.glob("*.py")]) <= 8


def test_few_modules_touch_the_disk() -> None:
    wrong: list[str] = []
    for path in modules("generator/specloom/"):
        if _is(dotted(path, GENERATOR), (*READERS, *WRITERS, *COMMANDS)):
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
        if _is(dotted(path, GENERATOR), WRITERS):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr.startswith(
                ("write_text", "write_bytes", "mkstemp")
            ):
                wrong.append(f"{named(path)}:{node.lineno} {node.attr}")
    assert wrong == []


def test_passes_before_names_know_no_python_names() -> None:
    for path in modules("generator/specloom/"):
        if _is(dotted(path, GENERATOR), ("source", "lowering", "update")):
            assert not imports(path, GENERATOR) & {"naming.words", "planning.literals"}, named(path)


@pytest.mark.parametrize("room", RUNTIME)
def test_each_folder_of_the_runtime_says_what_it_is(room: str) -> None:
    assert folders(CORE) == {*RUNTIME}
    docstring = ast.get_docstring(ast.parse((CORE / room / "__init__.py").read_text())) or ""
    assert re.search(r"Takes .*, gives .*\. Imports ", docstring), room


def test_rooms_of_the_runtime_import_lower_ones_only() -> None:
    found = edges(CORE, "_core.")
    assert len(found) > 300
    wrong = [
        f"{edge.module}:{edge.line} imports {edge.used}"
        for edge in found
        if edge.room in RUNTIME and RUNTIME.index(edge.used_room) > RUNTIME.index(edge.room)
    ]
    assert wrong == []


def test_layers_of_the_emitted_package() -> None:
    found = edges(EMITTED)
    assert any(edge.line and edge.used.startswith("types.") for edge in found)
    ranks = {edge.ranks(LAYERS, "client") for edge in found}
    assert {(LAYERS[one], LAYERS[other]) for one, other in ranks if other > one} == EXCEPTIONS.keys()
