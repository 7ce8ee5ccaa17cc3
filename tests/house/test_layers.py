"""Who may know whom, in the generator and in what it emits."""

from __future__ import annotations

import ast

from house.checkout import EMITTED, GENERATOR, imports, modules, named
from house.rooms import circles, dotted, edges, folders

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
# The layers of an emitted package: each may use those before it.
LAYERS = ("_core", "_exceptions", "_api", "types", "pagination", "helpers", "resources", "client", "")


def _is(module: str, rooms: set[str] | tuple[str, ...]) -> bool:
    return any(module == room or module.startswith(room + ".") for room in rooms)


def test_each_folder_of_the_tool_is_a_room_that_says_what_it_is() -> None:
    assert folders(GENERATOR) == {*TOOL}
    for room in TOOL:
        said = ast.get_docstring(ast.parse((GENERATOR / room / "__init__.py").read_text())) or ""
        words = {word.strip(",.;:") for word in said.split()}
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


def test_layers_of_the_emitted_package() -> None:
    wrong: list[str] = []
    for path in modules("generated/openai/openai_client/"):
        module = dotted(path, EMITTED)
        for used in sorted(imports(path, EMITTED, top=True)):
            if _rank(used) > _rank(module):
                wrong.append(f"{module or '__init__'} imports {used or '__init__'}")
    assert wrong == []


def _rank(module: str) -> int:
    first = module.split(".")[0]
    return LAYERS.index(first) if first in LAYERS else LAYERS.index("client")
