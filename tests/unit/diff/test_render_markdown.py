"""Differences as text, and what they are paired by."""

from __future__ import annotations

from specloom.diff.render_markdown import NOTHING, markdown, rows, summary

from .documents import MAKE, PET, SAID, changed, differences, document, drop, event, put


def test_text_is_for_people_and_for_machines() -> None:
    found = differences(
        document(), changed(drop(MAKE), put(f"{PET}/age/type", "number"), put(f"{PET}/n", {}))
    )
    assert [c.level for c in found] == sorted((c.level for c in found), key=["breaking", "addition"].index)
    assert ("breaking", "Pet.age", "the value may be of a further type", "integer -> number") in rows(found)
    assert summary(found) == "2 breaking, 1 addition"
    text = markdown(found)
    assert text.startswith(
        "## Breaking\n\n- `Pet.age`: the value may be of a further type: `integer -> number`\n"
    )
    assert "\n## Added\n\n- `Pet.n`: a new field may be there: `any`\n" in text
    assert "- and 1 more" in markdown(found, most=1)
    assert (summary([]), markdown([])) == (NOTHING, NOTHING.capitalize() + ".\n")
    assert found[0].as_dict() == {
        "level": "breaking",
        "rule": "type-widened",
        "direction": "answer",
        "pointer": "#/components/schemas/Pet/properties/age",
        "where": "Pet.age",
        "meaning": "the value may be of a further type",
        "before": "integer",
        "after": "number",
    }


def test_variants_are_paired_by_what_they_are() -> None:
    old = changed(put(f"{SAID}/anyOf/-", event("third", n={"type": "integer"})))
    new = document()
    schema = event("third", n={"type": "string"})
    new["components"]["schemas"]["Said"]["anyOf"].insert(0, schema)
    found = differences(old, new)
    assert [(c.rule, c.before, c.after) for c in found] == [("type-changed", "integer", "string")]


def test_directions_are_told_apart() -> None:
    found = differences(document(), changed(drop("#/components/schemas/Pet/required/0")))
    assert {(c.direction, c.level) for c in found} == {("request", "addition"), ("answer", "breaking")}


def test_markdown_cannot_be_broken_out_of() -> None:
    found = differences(document(), changed(put(f"{PET}/a`b", {"type": "string"})))
    assert any("``Pet.a`b``" in line for line in markdown(found).splitlines())
