"""Going on without what cannot be read."""

from __future__ import annotations

import pytest

from specloom.errors import Errors, GeneratorError
from specloom.source.document import Document
from specloom.source.lenient import replace_unreadable_schemas

from .samples import document

PETS = Document(document(), "pets.json")
AGE = "#/components/schemas/Pet/properties/age"


def _errors(*pointers: str) -> Errors:
    return Errors("errors", [GeneratorError(f"pets.json{pointer}", "is wrong") for pointer in pointers])


def test_the_innermost_schema_is_given_up() -> None:
    made = replace_unreadable_schemas(PETS, _errors(f"{AGE}/type"))
    assert made.data["components"]["schemas"]["Pet"]["properties"]["age"] == {}
    assert made.data["components"]["schemas"]["Pet"]["properties"]["name"] == {"type": "string"}
    assert [(note.kind, note.pointer) for note in made.notes] == [("unsupported", AGE)]
    assert PETS.data == document()


def test_a_schema_within_another_that_is_given_up() -> None:
    made = replace_unreadable_schemas(PETS, _errors(f"{AGE}/type", "#/components/schemas/Pet/required"))
    assert made.data["components"]["schemas"]["Pet"] == {}
    assert len(made.notes) == 2


def test_what_is_no_schema_stays_an_error() -> None:
    with pytest.raises(Errors) as caught:
        replace_unreadable_schemas(PETS, _errors(f"{AGE}/type", "#/paths/~1pets/get/operationId"))
    assert str(caught.value) == "pets.json#/paths/~1pets/get/operationId: is wrong"


def test_giving_up_comes_to_an_end() -> None:
    once = replace_unreadable_schemas(PETS, _errors(AGE))
    with pytest.raises(Errors):
        replace_unreadable_schemas(once, _errors(AGE))
