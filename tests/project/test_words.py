"""One vocabulary: the terms of the field name modules, classes, functions, methods and options.

`words.tsv` holds private words and what the field says; they are nowhere. A word that ends in `.py` is the name of a
module alone. Case counts: `Watch` is no name, and `watch` is one.
"""

from __future__ import annotations

import ast
import csv
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from project.checkout import ROOT, modules, named

EVERYWHERE = ("generator/", "overlays/", "tests/", "examples/", "benchmarks/")
EXCEPT = {
    "overlays/openai/package/testing/messages.py: class Answer": "what the kit's users script: public, and no httpx.Response",
    "overlays/openai/package/testing/sockets.py: class Talk": "the old name of SocketScript, still read",
    "overlays/openai/package/testing/faults.py: function drip": "the old name of chunk_delay, still read",
    "overlays/openai/package/testing/faults.py: function spoil": "the old name of apply, still read",
    "tests/testing_kit/test_older_names.py: function drip": "a test of the old name",
    "tests/testing_kit/test_older_names.py: function hear": "a test of the old name",
    "overlays/openai/package/helpers/batch_jobs.py: class Job": "a batch job of the service's users",
    "generator/specloom/ir/operations.py: class Answer": "what a call gives back, apart from any response of HTTP",
    "generator/specloom/output/lock.py: option now": "plain English: the hashes as they are now",
}
"""Names that are of the table, and mean something else."""
FOREIGN = ("/snapshots/", "tests/unit/runtime/mini/", "tests/migration/scripts/")
"""What the tool writes, and what users write."""
CATCH_ALL = ("said", "told", "held", "way")
MOST = 20


def _table(name: str) -> dict[str, str]:
    with (ROOT / "tests" / "project" / name).open(encoding="utf-8", newline="") as file:
        return {row["old"]: row["new"] for row in csv.DictReader(file, delimiter="\t")}


WORDS = _table("words.tsv")


def _checked(folders: tuple[str, ...]) -> list[Path]:
    return [path for path in modules(*folders) if not any(part in named(path) for part in FOREIGN)]


def _options(node: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    """Arguments of a public function."""
    if not node.name.startswith("_"):
        arguments = node.args
        yield from (a.arg for a in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs))


def names(source: str) -> Iterator[tuple[str, str]]:
    """Kind and name of every definition in a module, without the underscores at its ends."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef(name=name):
                yield "class", name.strip("_")
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield "function", name.strip("_")
                yield from (("option", option) for option in _options(node))
            case _:
                pass
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        targets = [node.target] if isinstance(node, ast.AnnAssign) else targets
        yield from (("constant", target.id.strip("_")) for target in targets if isinstance(target, ast.Name))


def found(folders: tuple[str, ...], words: dict[str, str]) -> list[str]:
    """Names of the table that stand in some folders."""
    wrong: list[str] = []
    for path in _checked(folders):
        stem = path.parent.name if path.stem == "__init__" else path.stem.strip("_")
        if stem in words or f"{stem}.py" in words:
            wrong.append(f"{named(path)}: module {stem}")
        for kind, name in names(path.read_text(encoding="utf-8")):
            if name in words:
                wrong.append(f"{named(path)}: {kind} {name}")
    return sorted({*wrong} - {*EXCEPT})


def test_private_words_name_nothing() -> None:
    assert found(EVERYWHERE, WORDS) == []


def test_exceptions_are_still_there() -> None:
    there = {
        f"{named(path)}: {kind} {name}"
        for path in _checked(EVERYWHERE)
        for kind, name in names(path.read_text(encoding="utf-8"))
    }
    assert {*EXCEPT} - there == set()


def test_a_word_stands_in_the_table_once() -> None:
    lines = (ROOT / "tests" / "project" / "words.tsv").read_text(encoding="utf-8").splitlines()[1:]
    assert len(lines) == len(WORDS) and lines == sorted(lines)
    assert all(new for new in WORDS.values())


def test_catch_all_names_are_few() -> None:
    uses: Counter[str] = Counter()
    for path in _checked(EVERYWHERE):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Name(id=name) | ast.arg(arg=name) | ast.Attribute(attr=name):
                    uses[name] += 1
                case _:
                    pass
    assert {word: uses[word] for word in CATCH_ALL if uses[word] > MOST} == {}


def test_messages_say_fix() -> None:
    wrong = [
        f"{named(path)}:{node.lineno}"
        for path in _checked(("generator/",))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and {"mend", "mended", "mends"} & {*str(node.value).split()}
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("class Swap: ...", ("class", "Swap")),
        ("def _swap(): ...", ("function", "swap")),
        ("class A:\n    async def swap(self): ...", ("function", "swap")),
        ("def f(*, swap=1): ...", ("option", "swap")),
        ("_SWAP: int = 1", ("constant", "SWAP")),
    ],
)
def test_names_are_seen(source: str, name: tuple[str, str]) -> None:
    assert name in [*names(source)]


@pytest.mark.parametrize("source", ["def f():\n    swap = 1", "def _f(swap): ...", "x.swap()", "'swap'"])
def test_locals_uses_and_texts_are_free(source: str) -> None:
    assert not {name for _, name in names(source)} & {"swap"}
