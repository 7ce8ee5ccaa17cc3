"""The reader of folders sees every way in which one module refers to another."""

from __future__ import annotations

from pathlib import Path

import pytest

from project.rooms import circles, edges, folders

WAYS = {
    "at the top": "from .b import two",
    "one name of it": "from .b.two import x",
    "by its full name": "import sample.b.two",
    "from its full name": "from sample.b import two",
    "in a function": "def f():\n    from .b import two",
    "for checkers": "TYPE_CHECKING = False\nif TYPE_CHECKING:\n    from .b import two",
    "by a string": 'load("sample.b.two:x")',
}


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """A package with two folders, whose second one knows the first."""
    for name, text in {
        "a/one": "",
        "b/two": "from ..a import one",
        "a/__init__": "",
        "b/__init__": "",
    }.items():
        path = tmp_path / "sample" / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return tmp_path / "sample"


@pytest.mark.parametrize("text", WAYS.values(), ids=[name.replace(" ", "-") for name in WAYS])
def test_each_way_of_referring_is_seen(sample: Path, text: str) -> None:
    (sample / "top.py").write_text(text)
    assert ("top", "b.two") in {(edge.module, edge.used) for edge in edges(sample, "sample.")}


@pytest.mark.parametrize("text", ["from ..b import two", "def f():\n    from ..b.two import x"])
def test_folders_that_know_each_other_are_a_circle(sample: Path, text: str) -> None:
    assert folders(sample) == {"a", "b"}
    assert circles(edges(sample)) == []
    (sample / "a" / "three.py").write_text(text)
    assert circles(edges(sample)) == [("a", "b")]


def test_a_circle_of_three(sample: Path) -> None:
    (sample / "c").mkdir()
    (sample / "c" / "four.py").write_text("from ..b import two")
    (sample / "a" / "three.py").write_text("from ..c import four")
    assert circles(edges(sample)) == [("a", "b"), ("a", "c"), ("b", "c")]
