"""CONTRIBUTING.md is true: what it names is there."""

from __future__ import annotations

import re

from project.checkout import GENERATOR, ROOT

TEXT = (ROOT / ".github" / "CONTRIBUTING.md").read_text(encoding="utf-8")
_PATH = re.compile(r"`((?:generator|overlays|templates|tests|examples|benchmarks)/[\w./-]+)`")
_ANSWER = re.compile(r"^- \*(.+?\?)\* (.+?)(?=^- |\Z)", re.MULTILINE | re.DOTALL)
WORDS = 30


def _section(title: str) -> str:
    return TEXT.partition(f"## {title}\n")[2].partition("\n## ")[0]


def test_paths_are_there() -> None:
    paths = _PATH.findall(TEXT)
    assert paths
    assert [path for path in paths if "NAME" not in path and not (ROOT / path).exists()] == []


def test_the_glossary_has_thirty_words() -> None:
    rows = [
        line for line in _section("Thirty words that carry the house").splitlines() if line.startswith("| ")
    ]
    assert len(rows) - 1 == WORDS


def test_each_room_of_the_tool_has_its_line() -> None:
    rooms = {f"generator/specloom/{path.parent.name}" for path in GENERATOR.glob("*/__init__.py")}
    assert rooms - {*_PATH.findall(_section("The rooms of the tool"))} == set()


def test_answers_name_a_function_or_class_of_the_file_they_point_to() -> None:
    answers = _ANSWER.findall(_section("Where is it decided?"))
    assert len(answers) == 5
    for question, answer in answers:
        (path,) = _PATH.findall(answer)
        source = (ROOT / path).read_text(encoding="utf-8")
        named = re.findall(r"^In `(\w+)`", answer)
        assert all(re.search(rf"^(def|class) {name}\b", source, re.MULTILINE) for name in named), question
