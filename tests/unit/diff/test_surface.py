"""Surfaces of two packages: what the tool or an overlay takes from users is found."""

from __future__ import annotations

import pytest

from specloom.diff.surface import compare, read
from specloom.diff.texts import parts, split

OLD = """\
OpenAI from client
pets.list() GET /pets -> Page[types.Pet]
pets.list(limit?) query: int = 20
pets.list(kind) query: Literal["cat", "dog"]
pets.list(kind="cat") -> types.Cat
pets.talk() POST /talk -> types.Answer
pets.all() = pets.list()
types.Pet: class
types.Pet.name: str
types.Pet.age?: int | None
types.Pet.tone?: str = " = "
types.PetParam: TypedDict
types.PetParam.name: str
types.Size = Literal["small", "big"]
types.SizeParam = str | types.PetParam
webhooks -> helpers.webhooks.Webhooks
"""


def _edit(old: str, new: str) -> str:
    assert old in OLD
    return OLD.replace(old, new, 1)


@pytest.mark.parametrize(
    ("old", "new", "level", "rule", "name"),
    [
        ("OpenAI from client\n", "", "breaking", "schema-removed", "OpenAI"),
        ("OpenAI from client\n", "OpenAI from other\n", "breaking", "type-changed", "OpenAI"),
        ("Page[types.Pet]", "types.Pet", "breaking", "answer-kind-changed", "pets.list()"),
        ("types.Cat\n", "text\n", "breaking", "answer-kind-changed", 'pets.list(kind="cat")'),
        (
            'pets.list(kind="cat") -> types.Cat\n',
            "",
            "breaking",
            "answer-kind-changed",
            'pets.list(kind="cat")',
        ),
        (
            'pets.list(kind="cat")',
            'pets.list(kind="dog") -> text\npets.list(kind="cat")',
            "addition",
            "answer-added",
            'pets.list(kind="dog")',
        ),
        ("types.Answer\n", "types.Answer | stream[types.Said]\n", "addition", "stream-added", "pets.talk()"),
        ("GET /pets", "GET /animals", "internal", "route-changed", "pets.list()"),
        ("pets.list(kind) query", "pets.list(kind) header", "fix", "parameter-moved", "pets.list(kind)"),
        ("pets.list(limit?)", "pets.list(limit)", "breaking", "parameter-now-required", "pets.list(limit)"),
        ("pets.list(kind)", "pets.list(kind?)", "addition", "parameter-now-optional", "pets.list(kind)"),
        ("= 20", "= 50", "breaking", "default-changed", "pets.list(limit)"),
        (' = " = "', "", "internal", "default-removed", "types.Pet.tone"),
        ("pets.list(kind)", "pets.list(sort)", "breaking", "parameter-removed", "pets.list(kind)"),
        ("pets.list(kind)", "pets.list(sort)", "breaking", "parameter-added-required", "pets.list(sort)"),
        ('"cat", "dog"', '"cat"', "breaking", "value-removed", "pets.list(kind)"),
        ('"cat", "dog"', '"cat", "dog", "cow"', "addition", "variant-added", "pets.list(kind)"),
        ("types.Pet.name: str", "types.Pet.name: int", "breaking", "type-changed", "types.Pet.name"),
        ("types.Pet.name: str", "types.Pet.name: str | None", "breaking", "null-added", "types.Pet.name"),
        ("int | None", "int", "fix", "null-removed", "types.Pet.age"),
        ("types.Pet.age?", "types.Pet.age", "fix", "field-now-required", "types.Pet.age"),
        ("types.Pet.name:", "types.Pet.name?:", "breaking", "field-now-optional", "types.Pet.name"),
        (
            "types.PetParam.name:",
            "types.PetParam.name?:",
            "addition",
            "field-now-optional",
            "types.PetParam.name",
        ),
        ("types.PetParam.name: str\n", "", "breaking", "field-removed", "types.PetParam.name"),
        ("types.Pet: class", "types.Pet: TypedDict", "breaking", "type-changed", "types.Pet"),
        ('"small", "big"', '"small"', "breaking", "value-removed", "types.Size"),
        ("str | types.PetParam", "str", "breaking", "variant-removed", "types.SizeParam"),
        (
            "str | types.PetParam",
            "str | types.PetParam | int",
            "addition",
            "variant-added",
            "types.SizeParam",
        ),
        (
            "pets.talk()",
            "pets.talk() = pets.say() (deprecated)\npets.say()",
            "deprecation",
            "name-moved",
            "pets.talk()",
        ),
        (
            "pets.all() = pets.list()",
            "pets.all() = pets.list() (deprecated)",
            "deprecation",
            "operation-deprecated",
            "pets.all()",
        ),
        ("pets.all() = pets.list()\n", "", "breaking", "schema-removed", "pets.all()"),
        ("webhooks -> helpers.webhooks.Webhooks\n", "", "breaking", "schema-removed", "webhooks"),
    ],
)
def test_what_changed_is_classed(old: str, new: str, level: str, rule: str, name: str) -> None:
    found = {(c.rule, c.where): c.level for c in compare(OLD, _edit(old, new))}
    assert found[rule, name] == level


def test_what_goes_as_a_whole_is_said_once() -> None:
    new = "".join(line for line in OLD.splitlines(True) if not line.startswith(("pets.list", "pets.all")))
    gone = [("schema-removed", "pets.all()"), ("operation-removed", "pets.list()")]
    assert [(c.rule, c.where) for c in compare(OLD, new)] == gone
    assert ("operation-added", "pets.list()") in [(c.rule, c.where) for c in compare(new, OLD)]
    assert compare(OLD, OLD) == []
    assert compare(OLD, "".join(reversed(OLD.splitlines(True)))) == []


def test_another_order_of_members_is_no_change_of_types() -> None:
    found = compare(OLD, _edit("str | types.PetParam", "types.PetParam | str"))
    assert [c.level for c in found] == ["internal"]


def test_lines_are_read() -> None:
    found = read(OLD)
    assert len(found) == len(OLD.splitlines())
    assert (found["types.Pet.tone"].text, found["types.Pet.tone"].default) == ("str", '" = "')
    assert parts('Literal["a|b", "c, d"] | list[int | str] | None') == {
        '"a|b"',
        '"c, d"',
        "list[int | str]",
        "None",
    }
    assert split('x["\\"|"] | y', "|") == ['x["\\"|"]', "y"]
