"""Whatever is broken in the documents of the snapshots: the generator makes Python of it, or says what is wrong."""

from __future__ import annotations

import ast
import copy
import random
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from specloom.errors import Errors, GeneratorError
from specloom.lowering.lower import lower
from specloom.naming.names import name
from specloom.output.render import render
from specloom.planning.plan import plan
from specloom.planning.prune import prune
from specloom.planning.settings import Settings
from specloom.source.document import Document, read
from specloom.source.normalize import normalize
from specloom.source.overlay import apply, load
from test_snapshots import NAMES, SNAPSHOTS, job

# What may stand in place of anything.
_VALUES: list[Any] = [
    None, True, False, 0, -1, 1.5, "", "a", "class", '"""', "null", "object", [], {}, [None], [{}], {"a": 1},
    {"$ref": "#/components/schemas/Ghost"}, {"type": "object"}, {"type": "null"}, {"type": []}, {"type": {}},
    {"anyOf": []}, {"allOf": [{}]}, {"enum": []}, {"const": None}, {"properties": {}}, {"items": {}},
    {"oneOf": [{"type": "object", "properties": {"a": {}}}, {"type": "object"}]},
    {"type": "string", "format": "binary"},
]  # fmt: skip


@cache
def _documents() -> list[tuple[dict[str, Any], Settings]]:
    found: list[tuple[dict[str, Any], Settings]] = []
    for each in NAMES:
        if not each.startswith("errors/"):
            task = job(SNAPSHOTS / each)
            document = read(task.spec)
            if task.overlays is not None:
                document = apply(document, load(task.overlays))
            found.append((document.data, Settings.load(task.overlays, package="sample")))
    return found


def _locations(node: Any, above: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Ways from the root to all that is below it."""
    members = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in members:
        yield (*above, key)
        yield from _locations(value, (*above, key))


def _at(node: Any, place: tuple[Any, ...]) -> Any:
    for key in place:
        node = node[key]
    return node


def _broken(data: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    data = copy.deepcopy(data)
    for _ in range(chance.choice([1, 1, 1, 2, 3])):
        place = chance.choice(list(_locations(data)) or [()])
        if not place:
            break
        parent = _at(data, place[:-1])
        if chance.random() < 0.15:
            del parent[place[-1]]
            continue
        other = chance.choice(_documents())[0]
        spare = chance.choice(
            [*_VALUES, *(_at(other, p) for p in chance.choices(list(_locations(other)), k=20))]
        )
        parent[place[-1]] = copy.deepcopy(spare)
    return data


@pytest.mark.parametrize("seed", range(8))
def test_broken_documents_are_refused_or_become_python(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(40):
        data, settings = chance.choice(_documents())
        broken = _broken(data, chance)
        try:
            tree = render(plan(prune(name(lower(normalize(Document(broken, "spec.yaml"))))), settings))
        except (Errors, GeneratorError):
            continue
        for path, text in tree.items():
            if path.endswith(".py"):
                ast.parse(text, path)
